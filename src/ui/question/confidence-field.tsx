import type { UseFormRegisterReturn } from 'react-hook-form'
import { CONFIDENCES } from '#domain/assessment/assessment.ts'
import { useWords } from '../words/words.tsx'

/** How sure the assessor is; it changes no score, and is printed beside the answer. */
export function ConfidenceField({ field }: { readonly field: UseFormRegisterReturn }) {
  const t = useWords()
  return (
    <fieldset className="inline">
      <legend>{t('question.confidence')}</legend>
      {CONFIDENCES.map((value) => (
        <label key={value}>
          <input type="radio" value={value} {...field} />
          {t(`confidence.${value}`)}
        </label>
      ))}
    </fieldset>
  )
}
