import { SOURCES_FILE, sourcesFileSchema } from '../checklist/checklist-files.ts'
import { htmlIn } from '../checklist/lint-text.ts'
import { fileFault, type ParsedFolder, parseFile } from '../checklist/parsed-folder.ts'
import type { FileFault } from '../faults/fault.ts'
import { fail, ok, type Result } from '../result.ts'
import { type Plan, type PlanText, planHeadSchema, planTextSchema } from './plan.ts'

export interface CompiledPlan {
  readonly plan: Plan
  /** By language. */
  readonly texts: Readonly<Record<string, PlanText>>
}

const PLAN_FILE = 'plan.yaml'
const TEXT_PATH = /^text\/([a-z]{2,3})\.yaml$/

/** Joins the files of one plan folder, reporting every fault at once. */
export function compilePlan(folder: ParsedFolder): Result<CompiledPlan, readonly FileFault[]> {
  const faults: FileFault[] = []
  const head = parseFile(folder, PLAN_FILE, planHeadSchema, faults)
  const sources = parseFile(folder, SOURCES_FILE, sourcesFileSchema, faults)
  const texts: Record<string, PlanText> = {}
  for (const file of folder.keys()) {
    const language = TEXT_PATH.exec(file)?.[1]
    if (language === undefined) {
      if (file !== PLAN_FILE && file !== SOURCES_FILE)
        faults.push(fileFault(file, { code: 'unexpected-file' }))
      continue
    }
    const text = parseFile(folder, file, planTextSchema, faults)
    if (text !== null) {
      texts[language] = text
      if (text.language !== language) {
        const problem = { code: 'wrong-value', expected: language, received: text.language } as const
        faults.push(fileFault(file, problem, 'language'))
      }
    }
    faults.push(...htmlIn(file, folder.get(file)))
  }
  if (head === null || sources === null) return fail(faults)
  const plan: Plan = { ...head, sources: sources.sources }
  faults.push(...lintPlan(plan, texts))
  return faults.length > 0 ? fail(faults) : ok({ plan, texts })
}

function lintPlan(plan: Plan, texts: Readonly<Record<string, PlanText>>): readonly FileFault[] {
  const sources = plan.sources.map(({ id }) => id)
  const ids = plan.focusAreas.map(({ id }) => id)
  const faults = sources.flatMap((id, index) =>
    sources.indexOf(id) < index
      ? [fileFault(SOURCES_FILE, { code: 'duplicate-id', id }, `sources[${index}].id`)]
      : [],
  )
  for (const [index, area] of plan.focusAreas.entries()) {
    if (ids.indexOf(area.id) < index) {
      faults.push(fileFault(PLAN_FILE, { code: 'duplicate-id', id: area.id }, `focusAreas[${index}].id`))
    }
    for (const [n, { source }] of area.sources.entries()) {
      if (sources.includes(source)) continue
      faults.push(
        fileFault(
          PLAN_FILE,
          { code: 'unknown-source', id: source },
          `focusAreas[${index}].sources[${n}].source`,
        ),
      )
    }
  }
  if (texts[plan.sourceLanguage] === undefined) {
    faults.push(fileFault(`text/${plan.sourceLanguage}.yaml`, { code: 'missing-file' }))
  }
  for (const [language, text] of Object.entries(texts)) {
    for (const id of ids) {
      if (text.focusAreas[id] !== undefined) continue
      faults.push(fileFault(`text/${language}.yaml`, { code: 'missing-text', key: id }, 'focusAreas'))
    }
  }
  return faults
}
