import { questionOf } from '#domain/checklist/questionnaire.ts'
import { percentOf } from '#domain/scoring/percent.ts'
import { describeAnswer } from './describe-answer.ts'
import { isEvidenced } from './describe-evidence.ts'
import { bandText, heldBackOf, rangeText, summarise } from './describe-score.ts'
import {
  ANCHORS,
  domainAnchor,
  levelName,
  numberText,
  placeOf,
  type ReportContext,
  subjectName,
  textOf,
} from './report-context.ts'
import type { MinisterFigure, MinisterPage } from './report-model.ts'

const PRESSING = 5
const FIND_OUT = 3

export function buildMinisterPage(context: ReportContext): MinisterPage {
  const { t, assessment } = context
  return {
    anchor: ANCHORS.minister,
    eyebrow: t('report.minister.eyebrow'),
    heading:
      assessment.subject.name.trim() === ''
        ? t('report.minister.headingUnnamed')
        : t('report.minister.heading', { subject: subjectName(context) }),
    figures: [planFigure(context), overallFigure(context)],
    explanation:
      context.toSettle.length === 0
        ? t('report.minister.settled')
        : t('report.minister.range', { count: context.toSettle.length }),
    coverage: coverageText(context),
    gaps: pressingGaps(context),
    domains: domainRows(context),
    findOut: findOut(context),
  }
}

function planFigure(context: ReportContext): MinisterFigure {
  const { t, scores, edition } = context
  const { plan } = scores
  const label = t('report.minister.plan')
  const areas = edition.plan.focusAreas.length
  if (plan === null) {
    return {
      label,
      range: t('report.notAssessed'),
      text: t('report.minister.noArea', { areas }),
      heldBack: null,
    }
  }
  return {
    label,
    range: rangeText(context, plan),
    text: t('report.minister.areas', { assessed: plan.areasAssessed, areas }),
    heldBack: null,
  }
}

function overallFigure(context: ReportContext): MinisterFigure {
  const { t, scores } = context
  const label = t('report.minister.overall')
  const { overall } = scores
  if (overall === null) {
    return { label, range: t('report.notAssessed'), text: t('report.nothingCounts'), heldBack: null }
  }
  return {
    label,
    range: rangeText(context, overall),
    text: bandText(context, overall),
    heldBack: heldBackOf(context, overall),
  }
}

function coverageText({ t, scores, questionnaire, standings, assessment }: ReportContext): string {
  const evidenced = questionnaire.questions.filter(({ id }) => {
    const standing = standings.get(id)
    return standing?.status === 'asked' && standing.option !== null && isEvidenced(assessment.answers[id])
  }).length
  return t('report.minister.coverage', { answered: scores.answered, asked: scores.asked, evidenced })
}

function pressingGaps(context: ReportContext): MinisterPage['gaps'] {
  const { t, gaps, questionnaire } = context
  const items = gaps.slice(0, PRESSING).map((gap, index) => ({
    ...placeOf(context, gap.question),
    rank: numberText(context, index + 1),
    level: levelName(context, gap.level),
    // In a word: the finding says how the answer came about.
    answer: {
      ...describeAnswer(context, questionOf(questionnaire, gap.question)).answer,
      label: t(`kind.${gap.kind}`),
    },
  }))
  const more = gaps.length - items.length
  return {
    heading: t('report.minister.gaps', { count: Math.min(PRESSING, gaps.length) }),
    items,
    note:
      gaps.length === 0
        ? t('report.minister.noGap')
        : more === 0
          ? null
          : t('report.minister.moreGaps', { count: more }),
  }
}

function domainRows(context: ReportContext): MinisterPage['domains'] {
  const { t, questionnaire, scores, texts } = context
  return {
    heading: t('report.minister.domains'),
    columns: [
      t('report.column.domain'),
      t('report.column.bar'),
      t('report.column.range'),
      t('report.column.band'),
    ],
    rows: questionnaire.domains.map(({ id }) => {
      const title = texts.checklist.domains[id]?.title ?? id
      const score = scores.domains[id] ?? null
      return {
        title,
        anchor: domainAnchor(id),
        score: score === null ? null : summarise(context, title, score, 'row'),
        notAssessed: t('report.notAssessed'),
      }
    }),
  }
}

function findOut(context: ReportContext): MinisterPage['findOut'] {
  const { t, toSettle } = context
  return {
    heading: t('report.minister.findOut'),
    lead:
      toSettle.length === 0
        ? t('report.settle.none')
        : t('report.minister.findOutLead', {
            count: toSettle.length,
            shown: Math.min(FIND_OUT, toSettle.length),
          }),
    items: toSettle.slice(0, FIND_OUT).map(({ question, shortfall }) => ({
      ...placeOf(context, question),
      title: textOf(context, question).title,
      effect: effectText(context, shortfall),
    })),
  }
}

/** By how much settling a question can move the overall score. */
export const effectText = ({ t, scores }: ReportContext, shortfall: number): string =>
  t('report.settle.effect', {
    points: percentOf(shortfall, Math.max(shortfall, scores.overall?.possible ?? 0)),
  })
