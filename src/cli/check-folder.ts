import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue, loadEdition, loadTexts } from '#content/catalogue.ts'
import { compileContent, compileEdition, compilePlans } from '#content/compile-content.ts'
import { readFolder } from '#content/read-folder.ts'
import type { FileFault } from '#domain/faults/fault.ts'
import { type CompiledPlan, compilePlan } from '#domain/plan/compile-plan.ts'

export type FolderKind = 'checklist' | 'plan' | 'checklists' | 'plans'

/** What a folder holds by the files in it, or null where it is none of ours. */
export function kindOfFolder(folder: string): FolderKind | null {
  if (existsSync(join(folder, 'checklist.yaml'))) return 'checklist'
  if (existsSync(join(folder, 'plan.yaml'))) return 'plan'
  const names = readdirSync(folder)
  const someHold = (file: string) => names.some((name) => existsSync(join(folder, name, file)))
  if (someHold('checklist.yaml')) return 'checklists'
  return someHold('plan.yaml') ? 'plans' : null
}

/** Every fault of a checklist, of a plan, or of a folder like `checklists/`, with paths as the caller knows the folder. */
export async function faultsOfFolder(folder: string, kind: FolderKind): Promise<readonly FileFault[]> {
  switch (kind) {
    case 'checklist': {
      const plansFolder = join(folder, '..', 'plans')
      const beside = compilePlans(plansFolder)
      const { faults } = compileEdition(folder, [...beside.plans, ...(await plansBuiltIn())])
      return [...beside.faults.map(under(plansFolder)), ...faults.map(under(folder))]
    }
    case 'plan': {
      const { folder: files, faults } = readFolder(folder)
      const compiled = compilePlan(files)
      return [...faults, ...(compiled.ok ? [] : compiled.error)].map(under(folder))
    }
    case 'checklists':
      return compileContent(folder).faults.map(under(folder))
    case 'plans':
      return compilePlans(folder).faults.map(under(folder))
    default:
      return kind satisfies never
  }
}

const under =
  (base: string) =>
  ({ file, path, problem }: FileFault): FileFault => ({ file: join(base, file), path, problem })

/** The plans of the program itself, for a checklist that has none beside it. */
async function plansBuiltIn(): Promise<readonly CompiledPlan[]> {
  const found = await Promise.all(
    catalogue.map(async ({ id, languages }) => {
      const edition = await loadEdition(id)
      const texts = await Promise.all(
        languages.map(async (language) => [language, (await loadTexts(id, language))?.plan] as const),
      )
      return edition === null
        ? null
        : { plan: edition.plan, texts: Object.fromEntries(texts.filter(hasText)) }
    }),
  )
  return found.filter((plan) => plan !== null)
}

type PlanWords = CompiledPlan['texts'][string]

const hasText = (entry: readonly [string, PlanWords | undefined]): entry is readonly [string, PlanWords] =>
  entry[1] !== undefined
