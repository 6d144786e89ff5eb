import type { Source } from '#domain/checklist/checklist.ts'
import type { ChecklistText } from '#domain/checklist/checklist-text.ts'
import { type QuestionEntry, type Questionnaire, questionnaireOf } from '#domain/checklist/questionnaire.ts'
import { defineCommand, JSON_OPTION } from '../command.ts'
import { conditionInWords } from '../condition-in-words.ts'
import { findChecklist } from '../find-checklist.ts'
import { done, json } from '../outcome.ts'
import { sourcesInWords } from '../sources-in-words.ts'
import { page, wrapped } from '../text-layout.ts'
import type { Words } from '../words.ts'

/** The questions of a checklist in the order asked. */
export const questions = defineCommand({
  name: 'questions',
  operands: 'none',
  options: {
    checklist: { kind: 'text', value: 'ID', required: true },
    core: { kind: 'flag' },
    ...JSON_OPTION,
  },
  run: async ({ options, t }) => {
    const found = await findChecklist(options.checklist, t)
    if (!found.ok) return found.error
    const { edition, texts } = found.value
    const questionnaire = questionnaireOf(edition.checklist, options.core ? 'core' : 'full')
    return done(
      options.json
        ? json(questionnaire.questions.map((entry) => forMachines(entry, texts.checklist)))
        : inWords(questionnaire, texts.checklist, t),
    )
  },
})

const forMachines = (entry: QuestionEntry, { questions: words }: ChecklistText) => ({
  id: entry.id,
  domain: entry.domain,
  level: entry.level,
  weight: entry.weight,
  core: entry.core,
  scale: entry.scale,
  options: entry.options.map(({ id, credit }) => ({ id, credit })),
  focusAreas: entry.focusAreas,
  askWhen: entry.askWhen,
  whenNotAsked: entry.whenNotAsked,
  sources: entry.sources,
  text: words[entry.id],
})

function inWords({ domains, checklist }: Questionnaire, texts: ChecklistText, t: Words): string {
  const blockOf = (entry: QuestionEntry) => questionInWords(entry, checklist.sources, texts, t)
  return page(
    ...domains
      .filter(({ questions: entries }) => entries.length > 0)
      .flatMap(({ id, questions: entries }) =>
        [`${id}: ${texts.domains[id]?.title}`].concat(entries.map(blockOf)),
      ),
  )
}

function questionInWords(
  entry: QuestionEntry,
  sources: readonly Source[],
  texts: ChecklistText,
  t: Words,
): string {
  const level = texts.levels[entry.level]?.name ?? entry.level
  const about = t('questions.about', { level, weight: entry.weight, core: entry.core ? 'yes' : 'no' })
  const answers = entry.options.map(({ id }) => id).join(', ')
  return [
    `  ${entry.id}`,
    wrapped(texts.questions[entry.id]?.question ?? '', 4),
    wrapped(about, 4),
    wrapped(`${t('label.answers')}: ${answers}`, 4),
    ...whenAsked(entry, t),
    wrapped(`${t('label.sources')}: ${sourcesInWords(entry.sources, sources, t)}`, 4),
  ].join('\n')
}

function whenAsked({ askWhen, whenNotAsked }: QuestionEntry, t: Words): readonly string[] {
  if (askWhen === null) return []
  const condition = conditionInWords(askWhen, t)
  return [
    wrapped(`${t('questions.asked-when', { condition })} ${t(`questions.otherwise.${whenNotAsked}`)}`, 4),
  ]
}
