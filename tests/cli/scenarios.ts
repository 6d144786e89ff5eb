import { readFileSync } from 'node:fs'
import { compileContent } from '#content/compile-content.ts'
import type { Assessment } from '#domain/assessment/assessment.ts'
import type { Edition, EditionTexts } from '#domain/assessment/edition.ts'
import { readAssessment } from '#domain/assessment/read-assessment.ts'
import { type Questionnaire, questionnaireOf } from '#domain/checklist/questionnaire.ts'
import { type Standings, standingsOf } from '#domain/flow/standing.ts'

export const CHECKLIST = 'asean-child-protection'
export const SCENARIOS = ['quick-scan', 'full', 'almost-empty'] as const

export const scenarioFile = (name: (typeof SCENARIOS)[number]): string =>
  `tests/scenarios/${name}.lacuna.json`

const compiled = compileContent('checklists').editions.find(({ checklist }) => checklist.id === CHECKLIST)
if (compiled === undefined) throw new Error(`No checklist "${CHECKLIST}"`)

/** The checklist of the scenarios, straight from its folder. */
export const edition: Edition = {
  checklist: compiled.checklist,
  plan: compiled.plan.plan,
  digest: compiled.digest,
}

const [checklistText, planText] = [compiled.texts['en'], compiled.plan.texts['en']]
if (checklistText === undefined || planText === undefined) throw new Error('No English words')
export const texts: EditionTexts = { checklist: checklistText, plan: planText }

export interface Scenario {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly standings: Standings
}

/** A scenario as the domain reads it, for comparing what the command line says of it. */
export function scenario(name: (typeof SCENARIOS)[number]): Scenario {
  const read = readAssessment(readFileSync(scenarioFile(name), 'utf8'), [edition], {
    id: 'none',
    at: '2026-11-24T10:00:00Z',
  })
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`)
  const assessment = read.value
  const questionnaire = questionnaireOf(edition.checklist, assessment.scope)
  return { assessment, questionnaire, standings: standingsOf(questionnaire, assessment.answers) }
}
