import { createHash } from 'node:crypto'
import { catalogue, loadEdition, loadTexts } from '#content/catalogue.ts'
import type { Answers, Assessment } from '#domain/assessment/assessment.ts'
import type { Edition, EditionTexts } from '#domain/assessment/edition.ts'
import { readAssessment } from '#domain/assessment/read-assessment.ts'
import { type Questionnaire, questionnaireOf } from '#domain/checklist/questionnaire.ts'
import type { Fault } from '#domain/faults/fault.ts'
import { type Standings, standingsOf } from '#domain/flow/standing.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import { type Scores, scoresOf } from '#domain/scoring/score.ts'
import { describeProblem } from '#i18n/describe-fault.ts'
import { now } from './clock.ts'
import { faulty, type Outcome } from './outcome.ts'
import { onOneLine } from './printable.ts'
import { readInput } from './read-input.ts'
import type { Words } from './words.ts'

/** An assessment with the checklist that it answers and what follows from both. */
export interface Opened {
  readonly assessment: Assessment
  readonly edition: Edition
  readonly texts: EditionTexts
  readonly questionnaire: Questionnaire
  readonly standings: Standings
}

/** Reads an assessment for a command that can't go on without it: the failure is what the command comes to. */
export async function openAssessment(file: string, t: Words, at = now()): Promise<Result<Opened, Outcome>> {
  const read = await readAssessmentFile(file, t, at)
  if (!read.ok) return fail(faulty(read.error.map((fault) => inOneLine(file, fault))))
  const assessment = read.value
  const { id } = assessment.checklist
  const edition = await loadEdition(id)
  const texts = edition === null ? null : await loadTexts(id, edition.checklist.sourceLanguage)
  if (edition === null || texts === null) throw new Error(`Checklist "${id}" was read and is not at hand`)
  const questionnaire = questionnaireOf(edition.checklist, assessment.scope)
  const standings = standingsOf(questionnaire, assessment.answers)
  return ok({ assessment, edition, texts, questionnaire, standings })
}

/** What is wrong with a file: a sentence, and the place and code where there is one (there is none for a file that can't be opened). */
export interface Described {
  readonly path: string
  readonly problem: object | null
  readonly sentence: string
}

/** `file: path: problem`. */
export const inOneLine = (file: string, { path, sentence }: Pick<Described, 'path' | 'sentence'>): string =>
  onOneLine(path === '' ? `${file}: ${sentence}` : `${file}: ${path}: ${sentence}`)

/** An assessment by the checklists at hand. `at` is the time of a file that names none. */
export async function readAssessmentFile(
  file: string,
  t: Words,
  at: string,
): Promise<Result<Assessment, readonly Described[]>> {
  const text = await readInput(file, t)
  if (!text.ok) {
    const problem = 'problem' in text.error ? text.error.problem : null
    const sentence = 'problem' in text.error ? describeProblem(t, text.error.problem) : text.error.sentence
    return fail([{ path: '', problem, sentence }])
  }
  const loaded = await Promise.all(catalogue.map(({ id }) => loadEdition(id)))
  const editions = loaded.filter((edition) => edition !== null)
  const read = readAssessment(text.value, editions, { id: idOf(text.value), at })
  if (read.ok) return read
  return fail(read.error.map((fault) => described(fault, t)))
}

/** A fault with its words. */
export const described = ({ path, problem }: Fault, t: Words): Described => ({
  path,
  problem,
  sentence: describeProblem(t, problem),
})

/** The id of a file that names none follows from its contents, so that its report is the same each time. */
const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The scores with these answers, by default those of the assessment. */
export function scoresIn(
  { questionnaire, edition, assessment }: Opened,
  answers: Answers = assessment.answers,
): Scores {
  return scoresOf(questionnaire, standingsOf(questionnaire, answers), edition.plan)
}
