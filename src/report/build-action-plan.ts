import { questionOf } from '#domain/checklist/questionnaire.ts'
import { GAP_CLASSES } from '#domain/gaps/gaps.ts'
import { describeAction } from './describe-action.ts'
import { measureMatrix } from './describe-grid.ts'
import { ANCHORS, levelName, placeOf, type ReportContext, textOf } from './report-context.ts'
import type { ActionClass, ActionItem, ActionPlan } from './report-model.ts'

export function buildActionPlan(context: ReportContext): ActionPlan {
  const { t, gaps } = context
  return {
    anchor: ANCHORS.actions,
    heading: t('report.actions.heading'),
    lead: t('report.actions.lead'),
    matrix: measureMatrix(context).chart,
    columns: {
      gap: t('report.column.gap'),
      measure: t('report.column.measure'),
      owner: t('report.column.owner'),
      due: t('report.column.due'),
    },
    classes: GAP_CLASSES.map((urgency) => ({
      id: urgency,
      heading: t(`class.${urgency}`),
      meaning: t(`class.${urgency}.meaning`),
      none: t('report.actions.none'),
      items: gaps.filter((gap) => gap.class === urgency).map(({ question }) => buildItem(context, question)),
    })),
    others: otherActions(context),
  }
}

function buildItem(context: ReportContext, id: string): ActionItem {
  const entry = questionOf(context.questionnaire, id)
  const { owner, due, status, note } = describeAction(context, context.assessment.actions[id])
  return {
    id,
    ...placeOf(context, id),
    level: levelName(context, entry.level),
    remedy: textOf(context, id).remedy,
    measure: context.t(`measure.${entry.measure}`),
    owner,
    due,
    status,
    note,
  }
}

/** Actions whose question is no gap (any more), or is not among the questions asked: shown, for nothing recorded is dropped. */
function otherActions(context: ReportContext): ActionClass | null {
  const { t, assessment, gaps, questionnaire } = context
  const others = Object.keys(assessment.actions).filter((id) => !gaps.some(({ question }) => question === id))
  if (others.length === 0) return null
  return {
    id: 'others',
    heading: t('report.actions.others'),
    meaning: t('report.actions.others.meaning'),
    none: '',
    items: others.map((id) =>
      questionnaire.byId.has(id) ? buildItem(context, id) : buildForeignItem(context, id),
    ),
  }
}

function buildForeignItem(context: ReportContext, id: string): ActionItem {
  const title = context.texts.checklist.questions[id]?.title ?? id
  const { owner, due, status, note } = describeAction(context, context.assessment.actions[id])
  return { id, title, anchor: null, level: '', remedy: '', measure: '', owner, due, status, note }
}
