import { Link } from 'wouter'
import type { QuestionEntry } from '#domain/checklist/questionnaire.ts'
import type { Standing } from '#domain/flow/standing.ts'
import { AnswerMark } from '../marks/answer-mark.tsx'
import { optionName } from '../words/option-name.ts'
import { useWords } from '../words/words.tsx'
import { useAddressOfPlace, useAnswers, useTexts } from './assessment-context.tsx'

interface Props {
  readonly entry: QuestionEntry
  readonly standing: Standing
  /** Where "change" brings the person back to. */
  readonly returnTo?: 'check'
}

/** A question with its answer in one row, and the way to change it. */
export function QuestionRow({ entry, standing, returnTo }: Props) {
  const t = useWords()
  const text = useTexts().checklist.questions[entry.id]
  const answer = useAnswers()[entry.id]
  const addressOfPlace = useAddressOfPlace()
  const href = addressOfPlace({
    at: 'question',
    id: entry.id,
    ...(returnTo === undefined ? {} : { returnTo }),
  })
  return (
    <li className="question-row" data-status={standing.status}>
      <div>
        <strong>{text?.title}</strong>
        {answer !== undefined && answer.note !== '' && <p className="quiet-text clamp">{answer.note}</p>}
      </div>
      <StandingWords standing={standing} />
      <Link href={href}>
        {standing.status === 'asked' && standing.option === null ? t('row.answer') : t('row.change')}
        <span className="visually-hidden"> {text?.title}</span>
      </Link>
    </li>
  )
}

function StandingWords({ standing }: { readonly standing: Standing }) {
  const t = useWords()
  if (standing.status === 'not-asked') {
    return (
      <span>
        <AnswerMark kind={standing.counts === 'absent' ? 'absent' : 'not-applicable'} />
        {t(`row.notAsked.${standing.counts}`)}
      </span>
    )
  }
  if (standing.status === 'undetermined') {
    return (
      <span>
        <AnswerMark kind={null} />
        {t('row.undetermined')}
      </span>
    )
  }
  return (
    <span>
      <AnswerMark kind={standing.option?.kind ?? null} />
      {standing.option === null ? t('answer.unanswered') : optionName(t, standing.option.id)}
    </span>
  )
}
