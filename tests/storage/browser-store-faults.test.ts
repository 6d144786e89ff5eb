import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AssessmentStore } from '#machines/assessment/assessment-store.ts'
import { storeFaultOf } from '#machines/assessment/assessment-store.ts'
import { createBrowserStore } from '#storage/browser-store.ts'
import { anAssessment } from '../machines/support/assessments.ts'
import { answered } from '../support/builders.ts'
import { aBrowser, aBrowserWithoutDatabase, fillUp, refuseToOpen } from './support/a-browser.ts'

const ASSESSMENT = anAssessment({ answers: answered('q1', 'partly') })
const CALLS: readonly { call: string; of: (store: AssessmentStore) => Promise<unknown> }[] = [
  { call: 'list', of: (store) => store.list() },
  { call: 'load', of: (store) => store.load('cambodia') },
  { call: 'put', of: (store) => store.put(ASSESSMENT) },
  {
    call: 'save',
    of: (store) => store.save({ assessment: ASSESSMENT, questions: ['q1'], head: true, revision: null }),
  },
]

/** The kind of fault that a call is rejected with, as the machines read it. */
const kindOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: unknown) => storeFaultOf(error).kind,
  )

describe.each(CALLS)('createBrowserStore: $call, where the database cannot be used', ({ of }) => {
  let browser: IDBFactory
  beforeEach(() => {
    browser = aBrowser()
    // Dexie tells the console of what it then tells us.
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    return () => warn.mockRestore()
  })

  it('is unavailable where the browser has none', async () => {
    aBrowserWithoutDatabase()
    expect(await kindOf(of(createBrowserStore()))).toBe('unavailable')
  })

  it.each([
    { name: 'SecurityError', how: 'thrown', is: 'unavailable' },
    { name: 'InvalidStateError', how: 'reported', is: 'unavailable' },
    { name: 'AbortError', how: 'reported', is: 'unavailable' },
    { name: 'UnknownError', how: 'reported', is: 'unavailable' },
    { name: 'QuotaExceededError', how: 'reported', is: 'full' },
  ] as const)('is $is where opening fails with a $name, $how', async ({ name, how, is }) => {
    refuseToOpen(browser, new DOMException('no', name), how)
    expect(await kindOf(of(createBrowserStore()))).toBe(is)
  })

  it('works once the database can be opened, on the same store', async () => {
    const store = createBrowserStore()
    const relent = refuseToOpen(browser, new DOMException('no', 'InvalidStateError'), 'reported')
    expect(await kindOf(of(store))).toBe('unavailable')
    expect(await kindOf(of(store))).toBe('unavailable')
    relent()
    expect(await kindOf(of(store))).toBe('none')
  })

  it('works after the database was deleted, as by "clear browsing data"', async () => {
    const store = createBrowserStore()
    await store.put(anAssessment())
    await new Promise((resolve) => {
      browser.deleteDatabase('lacuna').addEventListener('success', resolve)
    })
    expect(await kindOf(of(store))).toBe('none')
  })
})

describe('createBrowserStore, on a full device', () => {
  beforeEach(() => {
    aBrowser()
  })

  it.each(['put', 'commit'] as const)('cannot put, as the browser finds on %s, and says so', async (when) => {
    const store = createBrowserStore()
    await store.put(anAssessment())
    fillUp(when)
    expect(await kindOf(store.put(ASSESSMENT))).toBe('full')
    expect(await store.load('cambodia')).toEqual({ assessment: anAssessment(), revision: 1 })
  })

  it.each(['put', 'commit'] as const)(
    'cannot save, as the browser finds on %s, and says so',
    async (when) => {
      const store = createBrowserStore()
      await store.put(anAssessment())
      fillUp(when)
      const change = { assessment: ASSESSMENT, questions: ['q1'], head: true, revision: 1 }
      expect(await kindOf(store.save(change))).toBe('full')
      expect(await store.load('cambodia')).toEqual({ assessment: anAssessment(), revision: 1 })
    },
  )

  it('cannot save a head alone, and says so', async () => {
    const store = createBrowserStore()
    await store.put(anAssessment())
    fillUp('put')
    const change = { assessment: anAssessment({ scope: 'core' }), questions: [], head: true, revision: 1 }
    expect(await kindOf(store.save(change))).toBe('full')
  })

  it('still reads and lists', async () => {
    const store = createBrowserStore()
    await store.put(ASSESSMENT)
    fillUp('put')
    expect((await store.list()).map(({ id }) => id)).toEqual(['cambodia'])
    expect(await store.load('cambodia')).toEqual({ assessment: ASSESSMENT, revision: 1 })
  })
})
