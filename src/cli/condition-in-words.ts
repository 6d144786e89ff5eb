import type { Condition } from '#domain/checklist/condition.ts'
import type { Words } from './words.ts'

/** When a question is asked, by the ids that stand in the checklist. */
export function conditionInWords(condition: Condition, t: Words): string {
  if ('question' in condition) {
    return t('condition.in', { question: condition.question, options: condition.in.join(', ') })
  }
  if ('not' in condition) return t('condition.not', { condition: conditionInWords(condition.not, t) })
  const [parts, joint] =
    'all' in condition ? [condition.all, t('condition.and')] : [condition.any, t('condition.or')]
  return `(${parts.map((part) => conditionInWords(part, t)).join(` ${joint} `)})`
}
