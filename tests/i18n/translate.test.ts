import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { translator } from '#i18n/translate.ts'

interface Words {
  plain: null
  greeting: { name: string | number }
  count: { n: number }
}

const messages = {
  plain: compileMessage('A plain sentence'),
  greeting: compileMessage('Dear {name}'),
  count: compileMessage('{n, plural, one {# question} other {# questions}}'),
}

describe('translator', () => {
  const { language, t } = translator<Words>('en', [messages])

  it('keeps its language', () => {
    expect(language).toBe('en')
  })

  it('says a message', () => {
    expect(t('plain')).toBe('A plain sentence')
  })

  it('puts parameters in as they are', () => {
    expect(t('greeting', { name: '<b>{name}</b>' })).toBe('Dear <b>{name}</b>')
  })

  it.each([
    { n: 1, words: '1 question' },
    { n: 0, words: '0 questions' },
    { n: 49, words: '49 questions' },
  ])('counts: $words', ({ n, words }) => {
    expect(t('count', { n })).toBe(words)
  })

  it('takes a later catalogue before an earlier one', () => {
    const { t: later } = translator<Words>('en', [messages, { plain: compileMessage('Other words') }])
    expect(later('plain')).toBe('Other words')
  })

  it('throws at a message that no catalogue has', () => {
    const { t: lame } = translator<Words>('km', [{}])
    expect(() => lame('plain')).toThrow(new Error('No message "plain" in "km"'))
  })

  it('keeps two languages apart', () => {
    const { t: khmer } = translator<Words>('km', [{ plain: compileMessage('ប្រយោគ') }])
    expect([khmer('plain'), t('plain')]).toEqual(['ប្រយោគ', 'A plain sentence'])
  })
})
