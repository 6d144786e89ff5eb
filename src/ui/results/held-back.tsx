import { Link } from 'wouter'
import type { Score } from '#domain/scoring/score.ts'
import { useAddressOfPlace, useTexts } from '../assessment/assessment-context.tsx'
import { useWords } from '../words/words.tsx'

/** Which minimum standards hold a band back. */
export function HeldBack({ score }: { readonly score: Score }) {
  const t = useWords()
  const { checklist: text } = useTexts()
  const addressOfPlace = useAddressOfPlace()
  if (score.heldBackBy.length === 0) return null
  return (
    <details>
      <summary>{t('results.heldBack', { count: score.heldBackBy.length })}</summary>
      <ul className="plain">
        {score.heldBackBy.map((id) => (
          <li key={id}>
            <Link href={addressOfPlace({ at: 'question', id })}>{text.questions[id]?.title}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
