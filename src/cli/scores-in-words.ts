import type { ChecklistText } from '#domain/checklist/checklist-text.ts'
import type { Score, Scores } from '#domain/scoring/score.ts'
import type { Opened } from './open-assessment.ts'
import { wrapped } from './text-layout.ts'
import type { Words } from './words.ts'

/** From low to high, or the one number where nothing is open. */
export const range = ({ low, high }: { readonly low: number; readonly high: number }, t: Words): string =>
  low === high ? t('range.exact', { low }) : t('range.open', { low, high })

/** A band by its name with its qualifications. */
export function bandInWords(
  { band, heldBackBy, provisional }: Score,
  texts: ChecklistText,
  t: Words,
): string {
  return [
    texts.bands[band]?.name ?? band,
    ...(heldBackBy.length > 0 ? [t('band.heldBack')] : []),
    ...(provisional ? [t('band.provisional')] : []),
  ].join(', ')
}

export const planInWords = ({ plan }: Scores, t: Words): string =>
  plan === null ? t('score.not-assessed') : range(plan, t)

export const planLabel = ({ plan }: Scores, t: Words): string =>
  plan === null ? t('score.plan') : t('score.plan-areas', { assessed: plan.areasAssessed, areas: plan.areas })

/** Every set that has a score of its own, by name, under its heading. */
export function setsOf(scores: Scores, { texts }: Opened, t: Words) {
  const nameOfDomain = (id: string) => texts.checklist.domains[id]?.title ?? id
  const nameOfArea = (id: string) => texts.plan.focusAreas[id]?.title ?? id
  return [
    { heading: t('label.domains'), sets: named(scores.domains, nameOfDomain) },
    { heading: t('label.focus-areas'), sets: named(scores.focusAreas, nameOfArea) },
  ]
}

const named = (sets: Readonly<Record<string, Score | null>>, nameOf: (id: string) => string) =>
  Object.entries(sets).map(([id, score]) => ({ id, name: nameOf(id), score }))

/** Whose assessment this is, of what, and how far it has come. */
export function headingOf({ assessment, texts }: Opened, { answered, asked }: Scores, t: Words): string {
  const { name } = assessment.subject
  return [
    name === '' ? t('score.nameless') : name,
    wrapped(t('score.heading', { title: texts.checklist.title, version: assessment.checklist.version })),
    t('score.coverage', { scope: t(`scope.${assessment.scope}`), answered, asked }),
    ...(assessment.setAside.length > 0 ? [t('score.set-aside', { count: assessment.setAside.length })] : []),
  ].join('\n')
}
