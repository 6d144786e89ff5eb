import { useEffect, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { QuestionText } from '#domain/checklist/checklist-text.ts'
import type { QuestionEntry } from '#domain/checklist/questionnaire.ts'
import { useAssessmentCommands, useOpenAssessment } from '../assessment/assessment-context.tsx'
import { ErrorSummary, type FieldError } from '../shell/error-summary.tsx'
import { useWords } from '../words/words.tsx'
import { type AnswerFields, answerOf, fieldsOf } from './answer-fields.ts'
import { ConfidenceField } from './confidence-field.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { OptionList } from './option-list.tsx'

/**
 * The answer to one question. react-hook-form owns the keystrokes, the machine owns the answer: every change is
 * reported upwards, nothing is copied back.
 */
export function QuestionForm({
  entry,
  text,
}: {
  readonly entry: QuestionEntry
  readonly text: QuestionText
}) {
  const t = useWords()
  const { actor } = useOpenAssessment()
  const { answer, next } = useAssessmentCommands()
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [initial] = useState(() => fieldsOf(actor.getSnapshot().context.assessment.answers[entry.id]))
  const form = useForm<AnswerFields>({ defaultValues: initial })
  const { register, subscribe, getValues, control } = form
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => answer(entry.id, answerOf(values)),
      }),
    [subscribe, answer, entry.id],
  )
  const naOption = entry.options.find(({ kind }) => kind === 'not-applicable')?.id
  const goOn = () => {
    const { option, reason } = getValues()
    if (option === '')
      return setErrors([{ field: `option-${entry.options[0]?.id}`, message: t('question.error.choose') }])
    if (option === naOption && reason.trim() === '') {
      return setErrors([{ field: 'reason', message: t('question.error.reason') }])
    }
    setErrors([])
    next()
  }
  useErrorTitle(errors.length > 0, text.title)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <ErrorSummary errors={errors} />
      <OptionList entry={entry} text={text} field={register('option')} error={errors[0]?.message ?? null} />
      <Reason control={control} register={register} naOption={naOption} />
      <EvidenceList control={control} register={register} setValue={form.setValue} />
      <div className="field">
        <label htmlFor="note">{t('question.note')}</label>
        <textarea id="note" rows={3} maxLength={20_000} aria-describedby="note-hint" {...register('note')} />
        <p className="hint" id="note-hint">
          {t('question.noCases')}
        </p>
      </div>
      <ConfidenceField field={register('confidence')} />
      <div className="buttons">
        <button type="submit">{t('question.next')}</button>
        <button type="button" className="quiet" onClick={next}>
          {t('question.skip')}
        </button>
      </div>
    </form>
  )
}

type Form = ReturnType<typeof useForm<AnswerFields>>

/** Asked only of "not applicable", which counts as unanswered without it. */
function Reason({
  control,
  register,
  naOption,
}: Pick<Form, 'control' | 'register'> & { readonly naOption: string | undefined }) {
  const t = useWords()
  const option = useWatch({ control, name: 'option' })
  if (option !== naOption) return null
  return (
    <div className="field nested">
      <label htmlFor="reason">{t('question.reason')}</label>
      <input id="reason" type="text" maxLength={2000} aria-required="true" {...register('reason')} />
    </div>
  )
}

/** Says in the window's title that there is an error, as screen readers announce it first. */
function useErrorTitle(hasError: boolean, title: string) {
  const t = useWords()
  useEffect(() => {
    if (hasError)
      document.title = t('errors.pageTitle', { title: t('page.title', { title, name: t('app.name') }) })
  }, [hasError, t, title])
}
