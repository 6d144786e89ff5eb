import { useState } from 'react'
import { Link } from 'wouter'
import { GAP_CLASSES, type Gap } from '#domain/gaps/gaps.ts'
import { useAddressOfPlace, useTexts } from '../assessment/assessment-context.tsx'
import { AnswerMark } from '../marks/answer-mark.tsx'
import { useWords } from '../words/words.tsx'

const SHOWN = 10

/** The gaps in order of priority, each with its remedy. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const t = useWords()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? gaps : gaps.slice(0, SHOWN)
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{t('results.pressing')}</h2>
      {gaps.length === 0 && <p>{t('results.noGaps')}</p>}
      {gaps.length > 0 && (
        <p className="quiet-text">
          {GAP_CLASSES.map(
            (name) => `${t(`class.${name}`)}: ${gaps.filter((gap) => gap.class === name).length}`,
          ).join(' · ')}
        </p>
      )}
      <ol className="gaps">
        {shown.map((gap) => (
          <GapItem key={gap.question} gap={gap} />
        ))}
      </ol>
      {gaps.length > SHOWN && !isWhole && (
        <button type="button" className="quiet small" onClick={() => setWhole(true)}>
          {t('results.showAll', { count: gaps.length })}
        </button>
      )}
    </section>
  )
}

function GapItem({ gap }: { readonly gap: Gap }) {
  const t = useWords()
  const { checklist: texts } = useTexts()
  const addressOfPlace = useAddressOfPlace()
  const text = texts.questions[gap.question]
  return (
    <li className="gap">
      <div>
        <p>
          <strong>{text?.title}</strong>{' '}
          <span className="chip" data-level={gap.level}>
            {texts.levels[gap.level]?.name}
          </span>{' '}
          <span className="nowrap">
            <AnswerMark kind={gap.kind} /> {t(`kind.${gap.kind}`)}
          </span>{' '}
          · {t(`class.${gap.class}`)}
        </p>
        <p className="quiet-text">{text?.remedy}</p>
      </div>
      <Link href={addressOfPlace({ at: 'question', id: gap.question })}>
        {t('results.open')}
        <span className="visually-hidden"> {text?.title}</span>
      </Link>
    </li>
  )
}
