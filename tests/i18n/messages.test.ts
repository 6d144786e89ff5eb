import { readdirSync, readFileSync } from 'node:fs'
import { formatter } from '@lingui/format-po'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { CATALOGUES } from '#i18n/catalogues.ts'

const LOCALES = 'src/i18n/locales'

const files = readdirSync(LOCALES)
  .filter((name) => !name.includes('.'))
  .flatMap((locale) => readdirSync(`${LOCALES}/${locale}`).map((name) => ({ locale, name })))

async function messagesOf({ locale, name }: { locale: string; name: string }) {
  const filename = `${LOCALES}/${locale}/${name}`
  const catalogue = await formatter({ explicitIdAsDefault: true }).parse(readFileSync(filename, 'utf8'), {
    locale,
    sourceLocale: 'en',
    filename,
  })
  return Object.entries(catalogue).map(([id, { translation = '' }]) => ({ id, translation }))
}

const brokenBy = (text: string): boolean => {
  try {
    compileMessageOrThrow(text)
    return false
  } catch {
    return true
  }
}

describe('every catalogue of messages', () => {
  it('is one of those that the program loads', () => {
    const english = files.filter(({ locale }) => locale === 'en').map(({ name }) => name)
    expect(english.toSorted()).toEqual(CATALOGUES.map((name) => `${name}.po`).toSorted())
  })

  it.each(files)('$locale/$name has words for every id', async (file) => {
    const messages = await messagesOf(file)
    expect(messages.filter(({ translation }) => translation.trim() === '').map(({ id }) => id)).toEqual([])
  })

  it.each(files)('$locale/$name has messages that compile', async (file) => {
    const messages = await messagesOf(file)
    expect(messages.filter(({ translation }) => brokenBy(translation)).map(({ id }) => id)).toEqual([])
  })

  it.each(files)('$locale/$name gives each id once', (file) => {
    const text = readFileSync(`${LOCALES}/${file.locale}/${file.name}`, 'utf8')
    const ids = [...text.matchAll(/^msgid "(.+)"$/gm)].map(([, id = '']) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([])
  })
})
