import { describe, expect, it } from 'vitest'
import { catalogue, loadEdition, loadTexts } from '#content/catalogue.ts'
import { compileContent } from '#content/compile-content.ts'
import { must } from '../support/builders.ts'

const ID = 'asean-child-protection'
const compiled = must(compileContent('checklists').editions.find(({ checklist }) => checklist.id === ID))

describe('catalogue', () => {
  it('lists the checklists built in, as they are in the folder', () => {
    const { checklist, texts, digest } = compiled
    expect(catalogue.find(({ id }) => id === ID)).toEqual({
      id: ID,
      version: checklist.version,
      plan: 'rpa-coea-2021-2025',
      digest,
      languages: Object.keys(texts),
      title: texts['en']?.title,
      description: texts['en']?.description,
      questions: { full: 49, core: 16 },
      domains: 4,
    })
  })
})

describe('loadEdition', () => {
  it('gives the structure of a checklist and its plan', async () => {
    expect(await loadEdition(ID)).toEqual({
      checklist: compiled.checklist,
      plan: compiled.plan.plan,
      digest: compiled.digest,
    })
  })

  it.each(['no-such-checklist', 'constructor', 'toString', ''])('gives null for "%s"', async (id) => {
    expect(await loadEdition(id)).toBe(null)
  })
})

describe('loadTexts', () => {
  it('gives the words of a checklist and its plan', async () => {
    expect(await loadTexts(ID, 'en')).toEqual({
      checklist: compiled.texts['en'],
      plan: compiled.plan.texts['en'],
    })
  })

  it.each([
    { id: ID, language: 'xx' },
    { id: ID, language: 'constructor' },
    { id: 'no-such-checklist', language: 'en' },
  ])('gives null for $language of $id', async ({ id, language }) => {
    expect(await loadTexts(id, language)).toBe(null)
  })
})
