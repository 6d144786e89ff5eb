import { joinPath, type PathKey } from '#domain/faults/fault.ts'
import { undrawableIn } from './drawable-characters.ts'
import type { ReportContext } from './report-context.ts'
import type { Undrawable, UndrawableText } from './report-model.ts'

/** The parts of an assessment whose free text the report draws. */
const DRAWN = ['subject', 'assessors', 'answers', 'actions', 'setAside'] as const
type Part = (typeof DRAWN)[number]

interface Found {
  readonly keys: readonly PathKey[]
  readonly text: string
}

/** Every character of the assessment that this version of the report can't draw rightly, with where it stands. */
export function findUndrawable(context: ReportContext): UndrawableText | null {
  const items = DRAWN.flatMap((part) =>
    stringsIn(context.assessment[part], [part]).flatMap(({ keys, text }) =>
      undrawableIn(text).map((character) => describe(context, part, keys, character)),
    ),
  )
  const [first] = items
  if (first === undefined) return null
  const more = items.length - 1
  const sentence =
    more === 0 ? first.sentence : `${first.sentence} ${context.t('report.undrawable.more', { count: more })}`
  return { sentence, items }
}

function stringsIn(value: unknown, keys: readonly PathKey[]): readonly Found[] {
  if (typeof value === 'string') return [{ keys, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value)
    ? value.flatMap((child, index) => stringsIn(child, [...keys, index]))
    : Object.entries(value).flatMap(([key, child]) => stringsIn(child, [...keys, key]))
}

function describe(
  context: ReportContext,
  part: Part,
  keys: readonly PathKey[],
  character: string,
): Undrawable {
  const { t } = context
  const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const isVisible = !/[\p{C}\p{Z}]/u.test(character)
  const named = isVisible
    ? t('report.undrawable.character', {
        // A mark is shown on the circle that Unicode uses for the letter it would stand on.
        character: /\p{M}/u.test(character) ? `\u{25cc}${character}` : character,
        codePoint,
      })
    : t('report.undrawable.invisible', { codePoint })
  return {
    character,
    codePoint,
    question: part === 'answers' || part === 'actions' ? String(keys[1]) : null,
    path: joinPath(keys),
    sentence: t('report.undrawable.sentence', { character: named, place: placeText(context, part, keys) }),
  }
}

function placeText(context: ReportContext, part: Part, keys: readonly PathKey[]): string {
  const { t, texts } = context
  const [, id, field] = keys
  const question = texts.checklist.questions[String(id)]?.title ?? String(id)
  switch (part) {
    case 'subject':
      return id === 'name' ? t('report.place.subjectName') : t('report.place.subjectNote')
    case 'assessors':
      return t('report.place.assessors')
    case 'answers':
      if (field === 'note') return t('report.place.note', { question })
      if (field === 'reason') return t('report.place.reason', { question })
      if (field === 'answeredBy') return t('report.place.answeredBy', { question })
      return t('report.place.evidence', { question })
    case 'actions':
      return t('report.place.action', { question })
    case 'setAside':
      return t('report.place.setAside', { question: setAsideQuestion(context, id) })
    default:
      return part satisfies never
  }
}

const setAsideQuestion = ({ assessment }: ReportContext, index: PathKey | undefined): string =>
  assessment.setAside[Number(index)]?.question ?? ''
