import type { UseFormRegisterReturn } from 'react-hook-form'
import type { AnswerKind } from '#domain/checklist/checklist.ts'
import type { QuestionText } from '#domain/checklist/checklist-text.ts'
import type { QuestionEntry } from '#domain/checklist/questionnaire.ts'
import { AnswerMark } from '../marks/answer-mark.tsx'
import { optionName } from '../words/option-name.ts'
import { useWords } from '../words/words.tsx'

interface Props {
  readonly entry: QuestionEntry
  readonly text: QuestionText
  readonly field: UseFormRegisterReturn
  readonly error: string | null
}

/** The options, each with what it means for this question. */
export function OptionList({ entry, text, field, error }: Props) {
  const t = useWords()
  const meaningOf = (kind: AnswerKind): string => {
    if (kind === 'full') return text.full
    if (kind === 'partly') return text.partly
    if (kind === 'absent') return text.no
    return t(`option.meaning.${kind}`)
  }
  return (
    <fieldset className="options" aria-describedby={error === null ? undefined : 'option-error'}>
      <legend className="visually-hidden">{t('question.answer')}</legend>
      {error !== null && (
        <p className="error" id="option-error">
          {error}
        </p>
      )}
      {entry.options.map(({ id, kind }) => (
        <label key={id} className="option" data-kind={kind}>
          <input type="radio" id={`option-${id}`} value={id} {...field} />
          <span>
            <strong>
              {optionName(t, id)}
              <AnswerMark kind={kind} />
            </strong>
            <span>{meaningOf(kind)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
