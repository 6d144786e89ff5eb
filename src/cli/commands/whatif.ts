import type { Score, Scores } from '#domain/scoring/score.ts'
import { answersIfSettled } from '#domain/scoring/what-if.ts'
import { defineCommand, JSON_OPTION } from '../command.ts'
import { type Opened, openAssessment, scoresIn } from '../open-assessment.ts'
import { done, json, misused } from '../outcome.ts'
import { bandInWords, headingOf, planInWords, planLabel, range, setsOf } from '../scores-in-words.ts'
import { page, table, wrapped } from '../text-layout.ts'
import type { Words } from '../words.ts'

/** The scores as they would be if the questions named were fully met. */
export const whatIf = defineCommand({
  name: 'whatif',
  operands: 'file',
  options: { settle: { kind: 'text', value: 'ID,ID…', required: true }, ...JSON_OPTION },
  run: async ({ options, files: [file], t }) => {
    const opened = await openAssessment(file, t)
    if (!opened.ok) return opened.error
    const { questionnaire, assessment } = opened.value
    const named = options.settle.split(',').map((id) => id.trim())
    const settled = [...new Set(named.filter((id) => id !== ''))]
    const unknown = settled.filter((id) => !questionnaire.byId.has(id))
    if (settled.length === 0) return misused(t('misuse.missing-value', { option: '--settle' }))
    if (unknown.length > 0) return misused(t('misuse.unknown-question', { ids: unknown.join(', ') }))
    const before = scoresIn(opened.value)
    const after = scoresIn(opened.value, answersIfSettled(questionnaire, assessment.answers, settled))
    return done(
      options.json ? json({ settled, before, after }) : inWords(opened.value, settled, before, after, t),
    )
  },
})

function inWords(
  opened: Opened,
  settled: readonly string[],
  before: Scores,
  after: Scores,
  t: Words,
): string {
  const texts = opened.texts.checklist
  const shown = (score: Score | null) => (score === null ? t('score.not-assessed') : range(score, t))
  const row = (name: string, now: Score | null, then: Score | null) =>
    then === null
      ? [name, shown(now), shown(then)]
      : [name, shown(now), shown(then), bandInWords(then, texts, t)]
  const later = setsOf(after, opened, t)
  const rows = [
    ['', t('whatif.before'), t('whatif.after'), t('whatif.band')],
    row(t('score.overall'), before.overall, after.overall),
    [planLabel(after, t), planInWords(before, t), planInWords(after, t)],
    ...setsOf(before, opened, t).flatMap(({ heading, sets }, group) =>
      [[''], [heading]].concat(
        sets.map(({ name, score }, index) => row(name, score, later[group]?.sets[index]?.score ?? null)),
      ),
    ),
  ]
  return page(
    headingOf(opened, before, t),
    wrapped(t('whatif.settled', { ids: settled.join(', ') })),
    table(rows),
  )
}
