import { useMemo, useState } from 'react'
import type { QuestionId } from '#domain/checklist/ids.ts'
import { standingsOf } from '#domain/flow/standing.ts'
import { gapsOf, questionsToSettle } from '#domain/gaps/gaps.ts'
import { type Scores, scoresOf } from '#domain/scoring/score.ts'
import { answersIfSettled } from '#domain/scoring/what-if.ts'
import {
  useAddressOfPlace,
  useAnswers,
  useOpenAssessment,
  useQuestionnaire,
  useStandings,
  useTexts,
} from '../assessment/assessment-context.tsx'
import { RangeBar } from '../marks/range-bar.tsx'
import { Page } from '../shell/page.tsx'
import { Trail } from '../shell/trail.tsx'
import { rangeWords } from '../words/score-words.ts'
import { useWords } from '../words/words.tsx'

/** Choose what would be remedied or settled, and see where the law would then stand. */
export function WhatIfPage() {
  const t = useWords()
  const { edition } = useOpenAssessment()
  const questionnaire = useQuestionnaire()
  const answers = useAnswers()
  const standings = useStandings()
  const addressOfPlace = useAddressOfPlace()
  const [chosen, setChosen] = useState<ReadonlySet<QuestionId>>(new Set())
  const candidates = useMemo(
    () => ({ gaps: gapsOf(questionnaire, standings), open: questionsToSettle(questionnaire, standings) }),
    [questionnaire, standings],
  )
  const before = useMemo(
    () => scoresOf(questionnaire, standings, edition.plan),
    [questionnaire, standings, edition],
  )
  const after = useMemo(() => {
    const projected = answersIfSettled(questionnaire, answers, chosen)
    return scoresOf(questionnaire, standingsOf(questionnaire, projected), edition.plan)
  }, [questionnaire, answers, chosen, edition])
  const toggle = (id: QuestionId) =>
    setChosen((current) =>
      current.has(id) ? new Set([...current].filter((other) => other !== id)) : new Set([...current, id]),
    )
  return (
    <Page
      title={t('whatIf.title')}
      trail={
        <Trail
          crumbs={[
            { label: t('results.title'), href: addressOfPlace({ at: 'results' }) },
            { label: t('whatIf.title') },
          ]}
        />
      }
    >
      <p className="lede">{t('whatIf.lede')}</p>
      <div className="what-if">
        <div>
          <Choices
            title={t('whatIf.gaps')}
            none={t('results.noGaps')}
            items={candidates.gaps.map(({ question, byCondition }) => ({
              id: question,
              isHeld: byCondition,
            }))}
            chosen={chosen}
            onToggle={toggle}
          />
          <Choices
            title={t('whatIf.open')}
            none={t('results.settle.none')}
            items={candidates.open.map(({ question, because }) => ({
              id: question,
              isHeld: because === 'undetermined',
            }))}
            chosen={chosen}
            onToggle={toggle}
          />
        </div>
        <Projection before={before} after={after} count={chosen.size} onClear={() => setChosen(new Set())} />
      </div>
    </Page>
  )
}

interface ChoicesProps {
  readonly title: string
  readonly none: string
  /** `isHeld`: it counts only together with an earlier question on which it depends. */
  readonly items: readonly { readonly id: QuestionId; readonly isHeld: boolean }[]
  readonly chosen: ReadonlySet<QuestionId>
  readonly onToggle: (id: QuestionId) => void
}

function Choices({ title, none, items, chosen, onToggle }: ChoicesProps) {
  const t = useWords()
  const { checklist } = useTexts()
  const questionnaire = useQuestionnaire()
  return (
    <fieldset className="choices">
      <legend>
        <h2>{title}</h2>
      </legend>
      {items.length === 0 && <p>{none}</p>}
      {items.map(({ id, isHeld }) => {
        const level = questionnaire.byId.get(id)?.level ?? 'minimum'
        return (
          <label key={id} className="choice">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} />
            <span>
              {checklist.questions[id]?.title}{' '}
              <span className="chip" data-level={level}>
                {checklist.levels[level]?.name}
              </span>
              {isHeld && <span className="quiet-text block">{t('whatIf.held')}</span>}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

function Projection({
  before,
  after,
  count,
  onClear,
}: {
  readonly before: Scores
  readonly after: Scores
  readonly count: number
  readonly onClear: () => void
}) {
  const t = useWords()
  const { checklist } = useTexts()
  const rows = [
    { name: t('results.plan'), from: before.plan, to: after.plan },
    { name: t('results.overall'), from: before.overall, to: after.overall },
    ...Object.keys(before.domains).map((id) => ({
      name: checklist.domains[id]?.title ?? id,
      from: before.domains[id] ?? null,
      to: after.domains[id] ?? null,
    })),
  ]
  return (
    <section className="projection" aria-labelledby="projection" aria-live="polite">
      <h2 id="projection">{t('whatIf.projection', { count })}</h2>
      <dl>
        {rows.map(({ name, from, to }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <RangeBar range={to} />
              <span className="number">
                {from === null ? t('results.notAssessed') : rangeWords(t, from)}
                {' → '}
                <strong>{to === null ? t('results.notAssessed') : rangeWords(t, to)}</strong>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {count > 0 && (
        <button type="button" className="quiet small" onClick={onClear}>
          {t('whatIf.clear')}
        </button>
      )}
    </section>
  )
}
