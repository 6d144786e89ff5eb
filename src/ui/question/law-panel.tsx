import { useState } from 'react'
import type { QuestionText } from '#domain/checklist/checklist-text.ts'
import type { QuestionEntry } from '#domain/checklist/questionnaire.ts'
import { useOpenAssessment, useTexts } from '../assessment/assessment-context.tsx'
import { useWords } from '../words/words.tsx'

/** The law beside the question: why it is asked, on what it rests and how far that was read, what to cite. */
export function LawPanel({ entry, text }: { readonly entry: QuestionEntry; readonly text: QuestionText }) {
  const t = useWords()
  const { plan } = useTexts()
  // Beside the question there is room for it; below the question, on a phone, it is folded.
  const [isBeside] = useState(() => window.matchMedia('(min-width: 60rem)').matches)
  return (
    <aside className="law" aria-label={t('law.title')}>
      <details open={isBeside}>
        <summary>{t('law.why')}</summary>
        <p>{text.why}</p>
      </details>
      <details open={isBeside}>
        <summary>{t('law.basis')}</summary>
        <LegalBasis entry={entry} />
        {text.basisNote !== undefined && <p>{text.basisNote}</p>}
      </details>
      <details open={isBeside}>
        <summary>{t('law.evidence')}</summary>
        <p>{text.evidence}</p>
      </details>
      <details>
        <summary>{t('law.areas')}</summary>
        <ul className="plain">
          {entry.focusAreas.map((id) => (
            <li key={id}>
              {plan.focusAreas[id]?.title}.{' '}
              <span className="quiet-text">{plan.focusAreas[id]?.verification}</span>
            </li>
          ))}
        </ul>
      </details>
    </aside>
  )
}

function LegalBasis({ entry }: { readonly entry: QuestionEntry }) {
  const t = useWords()
  const { edition } = useOpenAssessment()
  return (
    <dl className="sources">
      {entry.sources.map(({ source: id, at, grade }) => {
        const source = edition.checklist.sources.find((candidate) => candidate.id === id)
        return (
          <div key={`${id} ${at}`}>
            <dt title={source?.title}>
              {source?.url === undefined ? (
                (source?.short ?? id)
              ) : (
                <a href={source.url} rel="noreferrer noopener" target="_blank">
                  {source.short} <span className="host">({new URL(source.url).host})</span>
                </a>
              )}
            </dt>
            <dd>
              {at} · <span className="quiet-text">{t(`grade.${grade}`)}</span>
              {source?.status !== undefined && <span className="quiet-text status">{source.status}</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
