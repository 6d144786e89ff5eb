import type { Scores } from '#domain/scoring/score.ts'
import { defineCommand, JSON_OPTION } from '../command.ts'
import { type Opened, openAssessment, scoresIn } from '../open-assessment.ts'
import { done, json } from '../outcome.ts'
import { bandInWords, headingOf, planInWords, planLabel, range, setsOf } from '../scores-in-words.ts'
import { page, table } from '../text-layout.ts'
import type { Words } from '../words.ts'

/** The scores of an assessment. */
export const score = defineCommand({
  name: 'score',
  operands: 'file',
  options: JSON_OPTION,
  run: async ({ options, files: [file], t }) => {
    const opened = await openAssessment(file, t)
    if (!opened.ok) return opened.error
    const scores = scoresIn(opened.value)
    return done(options.json ? json(forMachines(opened.value, scores)) : inWords(opened.value, scores, t))
  },
})

const forMachines = (
  { assessment: { checklist, setAside } }: Opened,
  { overall, domains, focusAreas, plan, answered, asked }: Scores,
) => ({
  checklist: { id: checklist.id, version: checklist.version },
  overall,
  domains,
  focusAreas,
  plan,
  answered,
  asked,
  setAside: setAside.length,
})

function inWords(opened: Opened, scores: Scores, t: Words): string {
  const texts = opened.texts.checklist
  const row = (name: string, value: Scores['overall']) =>
    value === null
      ? [name, t('score.not-assessed')]
      : [name, range(value, t), t('range.exact', { low: value.known }), bandInWords(value, texts, t)]
  const rows = [
    ['', t('label.score'), t('label.known'), t('label.band')],
    row(t('score.overall'), scores.overall),
    [planLabel(scores, t), planInWords(scores, t)],
    ...setsOf(scores, opened, t).flatMap(({ heading, sets }) =>
      [[''], [heading]].concat(sets.map(({ name, score: value }) => row(name, value))),
    ),
  ]
  return page(
    headingOf(opened, scores, t),
    table(rows),
    heldBack(opened, scores, t),
    t('score.not-a-ranking'),
  )
}

function heldBack({ texts }: Opened, { overall }: Scores, t: Words): string {
  if (overall === null || overall.heldBackBy.length === 0) return ''
  const rows = overall.heldBackBy.map((id) => [`  ${id}`, texts.checklist.questions[id]?.title ?? ''])
  return `${t('score.held-back-by')}\n${table(rows)}`
}
