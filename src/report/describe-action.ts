import type { Action } from '#domain/assessment/assessment.ts'
import { formatPartialDate } from './format-date.ts'
import type { ReportContext } from './report-context.ts'

interface DescribedAction {
  readonly owner: string
  readonly due: string
  readonly status: string
  readonly note: string
}

/** The parts of an action in words; empty where nothing was recorded. */
export function describeAction(
  { t, translator }: ReportContext,
  action: Action | undefined,
): DescribedAction {
  if (action === undefined) return { owner: '', due: '', status: '', note: '' }
  return {
    owner: action.owner.trim(),
    due: action.due === '' ? '' : formatPartialDate(translator.language, action.due),
    status: t(`action.${action.status}`),
    note: action.note.trim(),
  }
}

/** Who, by when and how far, in a line; then the note. */
export function actionLines(context: ReportContext, action: Action | undefined): readonly string[] {
  const { t } = context
  const { owner, due, status, note } = describeAction(context, action)
  const who =
    owner !== '' && due !== ''
      ? t('report.action.ownerAndDue', { owner, due })
      : owner !== ''
        ? owner
        : due !== ''
          ? t('report.action.due', { due })
          : ''
  const line = [who, status].filter((text) => text !== '').join('. ')
  return [line, note].filter((text) => text !== '')
}
