import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledChecklist, compileChecklist } from '#domain/checklist/compile-checklist.ts'
import type { FileFault } from '#domain/faults/fault.ts'
import { type CompiledPlan, compilePlan } from '#domain/plan/compile-plan.ts'
import { canonicalJson } from './canonical-json.ts'
import { readFolder } from './read-folder.ts'

/** A checklist ready for the program, with the plan that it is read against. */
export interface CompiledEdition extends CompiledChecklist {
  readonly plan: CompiledPlan
  /** `sha256-` and the SHA-256 of the canonical JSON of checklist and texts, in hexadecimal. */
  readonly digest: string
}

export interface CompiledContent {
  readonly editions: readonly CompiledEdition[]
  /** With paths from `root`. */
  readonly faults: readonly FileFault[]
}

const PLANS = 'plans'

/** Reads and checks all plans (`plans/<id>`) and checklists (`<id>/checklist.yaml`) below a folder. */
export function compileContent(root: string): CompiledContent {
  const plans = compilePlans(join(root, PLANS))
  const faults: FileFault[] = plans.faults.map((fault) => ({ ...fault, file: `${PLANS}/${fault.file}` }))
  const editions: CompiledEdition[] = []
  for (const name of foldersIn(root).filter((folder) => existsSync(join(root, folder, 'checklist.yaml')))) {
    const { edition, faults: found } = compileEdition(join(root, name), plans.plans)
    faults.push(...found.map((fault) => ({ ...fault, file: `${name}/${fault.file}` })))
    if (edition !== null) editions.push(edition)
  }
  return { editions, faults }
}

/** One checklist folder against the plans at hand; faults carry the path inside the folder. */
export function compileEdition(
  root: string,
  plans: readonly CompiledPlan[],
): { readonly edition: CompiledEdition | null; readonly faults: readonly FileFault[] } {
  const { folder, faults } = readFolder(root)
  const compiled = compileChecklist(
    folder,
    plans.map(({ plan }) => plan),
  )
  if (!compiled.ok) return { edition: null, faults: [...faults, ...compiled.error] }
  const { checklist, texts } = compiled.value
  const plan = plans.find((candidate) => candidate.plan.id === checklist.plan)
  if (faults.length > 0 || plan === undefined) return { edition: null, faults }
  return { edition: { checklist, texts, plan, digest: digestOf({ checklist, texts }) }, faults }
}

export function compilePlans(root: string): {
  readonly plans: readonly CompiledPlan[]
  readonly faults: readonly FileFault[]
} {
  const plans: CompiledPlan[] = []
  const faults: FileFault[] = []
  for (const name of existsSync(root) ? foldersIn(root) : []) {
    const { folder, faults: unreadable } = readFolder(join(root, name))
    const compiled = compilePlan(folder)
    const found = [...unreadable, ...(compiled.ok ? [] : compiled.error)]
    faults.push(...found.map((fault) => ({ ...fault, file: `${name}/${fault.file}` })))
    if (compiled.ok && found.length === 0) plans.push(compiled.value)
  }
  return { plans, faults }
}

function foldersIn(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

const digestOf = (value: unknown): string =>
  `sha256-${createHash('sha256').update(canonicalJson(value)).digest('hex')}`
