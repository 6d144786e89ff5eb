import { Link } from 'wouter'
import type { QuestionToSettle } from '#domain/gaps/gaps.ts'
import { percentOf } from '#domain/scoring/percent.ts'
import type { PlanAlignment, Score, Scores } from '#domain/scoring/score.ts'
import { useAddressOfPlace, useTexts } from '../assessment/assessment-context.tsx'
import { RangeBar } from '../marks/range-bar.tsx'
import { bandWords, rangeWords } from '../words/score-words.ts'
import { useWords } from '../words/words.tsx'
import { HeldBack } from './held-back.tsx'

/** The mean over the plan's focus areas assessed. */
export function PlanCard({ plan }: { readonly plan: PlanAlignment | null }) {
  const t = useWords()
  const { plan: text } = useTexts()
  return (
    <section className="card" aria-labelledby="card-plan">
      <h2 id="card-plan">{t('results.plan')}</h2>
      {plan === null ? (
        <p>{t('results.notAssessed')}</p>
      ) : (
        <>
          <p className="figure">{rangeWords(t, plan)}</p>
          <RangeBar range={plan} />
          <p>
            {t('results.demonstrated', { low: plan.low, high: plan.high })}{' '}
            {t('results.areas', { assessed: plan.areasAssessed, areas: plan.areas })}
          </p>
          <p>
            <a href="#by-area">{t('results.plan.explain')}</a>
          </p>
        </>
      )}
      <p className="quiet-text">{text.short}</p>
    </section>
  )
}

/** The whole checklist as one set. */
export function OverallCard({ score }: { readonly score: Score | null }) {
  const t = useWords()
  const { checklist: text } = useTexts()
  const addressOfPlace = useAddressOfPlace()
  return (
    <section className="card" aria-labelledby="card-overall">
      <h2 id="card-overall">{t('results.overall')}</h2>
      {score === null ? (
        <p>{t('results.notAssessed')}</p>
      ) : (
        <>
          <p className="figure">{rangeWords(t, score)}</p>
          <RangeBar range={score} />
          <p>
            {bandWords(t, text, score)}. {t('results.known', { known: score.known })}
          </p>
          <HeldBack score={score} />
          <p>
            <Link href={addressOfPlace({ at: 'explain', set: { kind: 'all' } })}>{t('explain.link')}</Link>
          </p>
        </>
      )}
    </section>
  )
}

const SHOWN = 3

/** The open questions that move the range most. */
export function FindOutFirst({
  settle,
  scores,
}: {
  readonly settle: readonly QuestionToSettle[]
  readonly scores: Scores
}) {
  const t = useWords()
  const { checklist: text } = useTexts()
  const addressOfPlace = useAddressOfPlace()
  const shown = settle.slice(0, SHOWN)
  const points = shown.reduce((sum, { shortfall }) => sum + shortfall, 0)
  const possible = scores.overall?.possible ?? 0
  return (
    <section className="card warn" aria-labelledby="card-settle">
      <h2 id="card-settle">{t('results.settle')}</h2>
      {shown.length === 0 ? (
        <p>{t('results.settle.none')}</p>
      ) : (
        <>
          <p>
            {t('results.settle.effect', {
              count: shown.length,
              points: possible === 0 ? 0 : percentOf(points, possible),
              open: settle.length,
            })}
          </p>
          <ul className="plain">
            {shown.map(({ question }) => (
              <li key={question}>
                <Link href={addressOfPlace({ at: 'question', id: question })}>
                  {text.questions[question]?.title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
