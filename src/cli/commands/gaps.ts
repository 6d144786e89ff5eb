import { type QuestionEntry, questionOf } from '#domain/checklist/questionnaire.ts'
import {
  GAP_CLASSES,
  type Gap,
  type GapClass,
  gapsOf,
  type QuestionToSettle,
  questionsToSettle,
} from '#domain/gaps/gaps.ts'
import { defineCommand, JSON_OPTION } from '../command.ts'
import { type Opened, openAssessment } from '../open-assessment.ts'
import { done, json } from '../outcome.ts'
import { sourcesInWords } from '../sources-in-words.ts'
import { page, wrapped } from '../text-layout.ts'
import type { Words } from '../words.ts'

/** The gaps in order of priority, with what would close each, and what to find out first. */
export const gaps = defineCommand({
  name: 'gaps',
  operands: 'file',
  options: JSON_OPTION,
  run: async ({ options, files: [file], t }) => {
    const opened = await openAssessment(file, t)
    if (!opened.ok) return opened.error
    const { questionnaire, standings } = opened.value
    const found = gapsOf(questionnaire, standings)
    const open = questionsToSettle(questionnaire, standings)
    return done(
      options.json ? json(forMachines(opened.value, found, open)) : inWords(opened.value, found, open, t),
    )
  },
})

const entryOf = ({ questionnaire }: Opened, { question }: { readonly question: string }): QuestionEntry =>
  questionOf(questionnaire, question)

function textOf({ texts, edition }: Opened, { question }: { readonly question: string }) {
  const text = texts.checklist.questions[question]
  if (text === undefined)
    throw new Error(`Checklist "${edition.checklist.id}" has no words for "${question}"`)
  return text
}

function forMachines(opened: Opened, found: readonly Gap[], open: readonly QuestionToSettle[]) {
  const { checklist, answers } = opened.assessment
  return {
    checklist: { id: checklist.id, version: checklist.version },
    gaps: found.map((gap) => ({
      question: gap.question,
      domain: gap.domain,
      level: gap.level,
      option: gap.byCondition ? null : (answers[gap.question]?.option ?? null),
      kind: gap.kind,
      shortfall: gap.shortfall,
      class: gap.class,
      byCondition: gap.byCondition,
      title: textOf(opened, gap).title,
      remedy: textOf(opened, gap).remedy,
      measure: entryOf(opened, gap).measure,
      sources: entryOf(opened, gap).sources,
    })),
    questionsToSettle: open.map((question) => ({
      ...question,
      title: textOf(opened, question).title,
      evidence: textOf(opened, question).evidence,
      sources: entryOf(opened, question).sources,
    })),
  }
}

function inWords(opened: Opened, found: readonly Gap[], open: readonly QuestionToSettle[], t: Words): string {
  return page(
    found.length === 0 ? t('gaps.none') : t('gaps.count', { count: found.length }),
    ...GAP_CLASSES.flatMap((name) => classInWords(opened, name, found, t)),
    open.length === 0 ? '' : wrapped(t('gaps.find-out', { count: open.length })),
    ...open.map((question) => openInWords(opened, question, t)),
  )
}

function classInWords(opened: Opened, name: GapClass, found: readonly Gap[], t: Words): readonly string[] {
  const own = found.filter((gap) => gap.class === name)
  if (own.length === 0) return []
  const heading = wrapped(`${t(`class.${name}`)}: ${t(`class.${name}.meaning`)}`)
  return [heading, ...own.map((gap) => gapInWords(opened, gap, t))]
}

function gapInWords(opened: Opened, gap: Gap, t: Words): string {
  const { measure, sources } = entryOf(opened, gap)
  const text = textOf(opened, gap)
  const facts = [
    t(`kind.${gap.kind}`),
    levelIn(opened, gap),
    t('gaps.shortfall', { points: gap.shortfall }),
    t(`measure.${measure}`),
    ...(gap.byCondition ? [t('gaps.by-condition')] : []),
  ]
  return [
    wrapped(`${gap.question}: ${text.title}`, 2),
    wrapped(facts.join(' · '), 4),
    wrapped(text.remedy, 4),
    wrapped(sourcesInWords(sources, opened.edition.checklist.sources, t), 4),
  ].join('\n')
}

function openInWords(opened: Opened, question: QuestionToSettle, t: Words): string {
  const text = textOf(opened, question)
  const facts = [
    t(`gaps.because.${question.because}`),
    levelIn(opened, question),
    t('gaps.at-stake', { points: question.shortfall }),
  ]
  return [
    wrapped(`${question.question}: ${text.title}`, 2),
    wrapped(facts.join(' · '), 4),
    wrapped(text.evidence, 4),
  ].join('\n')
}

const levelIn = ({ texts }: Opened, { level }: { readonly level: string }): string =>
  texts.checklist.levels[level]?.name ?? level
