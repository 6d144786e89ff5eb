import { Link } from 'wouter'
import type { Gap } from '#domain/gaps/gaps.ts'
import type { Score, Scores } from '#domain/scoring/score.ts'
import type { SetName } from '#domain/scoring/trace.ts'
import {
  useAddressOfPlace,
  useOpenAssessment,
  useQuestionnaire,
  useTexts,
} from '../assessment/assessment-context.tsx'
import { RangeBar } from '../marks/range-bar.tsx'
import { bandWords, rangeWords } from '../words/score-words.ts'
import { useWords } from '../words/words.tsx'

interface Props {
  readonly scores: Scores
  readonly gaps: readonly Gap[]
}

export function DomainTable({ scores, gaps }: Props) {
  const t = useWords()
  const questionnaire = useQuestionnaire()
  const { checklist: text } = useTexts()
  const rows = questionnaire.domains.map(({ id }) => ({
    set: { kind: 'domain', id } as const,
    title: text.domains[id]?.title ?? id,
    note: null,
    score: scores.domains[id] ?? null,
    gaps: gaps.filter((gap) => gap.domain === id).length,
  }))
  return <ScoreTable id="by-domain" title={t('results.byDomain')} head={t('results.domain')} rows={rows} />
}

export function AreaTable({ scores, gaps }: Props) {
  const t = useWords()
  const { edition } = useOpenAssessment()
  const questionnaire = useQuestionnaire()
  const { plan: text } = useTexts()
  const rows = edition.plan.focusAreas.map(({ id }) => ({
    set: { kind: 'area', id } as const,
    title: text.focusAreas[id]?.title ?? id,
    note: text.focusAreas[id]?.verification ?? null,
    score: scores.focusAreas[id] ?? null,
    gaps: gaps.filter(({ question }) => questionnaire.byId.get(question)?.focusAreas.includes(id)).length,
  }))
  return <ScoreTable id="by-area" title={t('results.byArea')} head={t('results.area')} rows={rows} />
}

interface Row {
  readonly set: SetName
  readonly title: string
  readonly note: string | null
  readonly score: Score | null
  readonly gaps: number
}

function ScoreTable({
  id,
  title,
  head,
  rows,
}: {
  readonly id: string
  readonly title: string
  readonly head: string
  readonly rows: readonly Row[]
}) {
  const t = useWords()
  const { checklist: text } = useTexts()
  const addressOfPlace = useAddressOfPlace()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="scores">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('results.scale')}</th>
            <th scope="col">{t('results.range')}</th>
            <th scope="col">{t('results.band')}</th>
            <th scope="col" className="number">
              {t('results.gaps')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ set, title: name, note, score, gaps }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {note !== null && <span className="quiet-text block">{note}</span>}
              </th>
              <td>
                <RangeBar range={score} />
              </td>
              <td className="number" data-label={t('results.range')}>
                {score === null ? (
                  t('results.notAssessed')
                ) : (
                  <Link
                    href={addressOfPlace({ at: 'explain', set })}
                    aria-label={t('explain.of', { name, range: rangeWords(t, score) })}
                  >
                    {rangeWords(t, score)}
                  </Link>
                )}
              </td>
              <td data-label={t('results.band')}>{score === null ? '–' : bandWords(t, text, score)}</td>
              <td className="number" data-label={t('results.gaps')}>
                {gaps}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
