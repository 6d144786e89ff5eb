import { beforeEach, describe, expect, it } from 'vitest'
import type { Assessment } from '#domain/assessment/assessment.ts'
import type { Change } from '#machines/assessment/assessment-store.ts'
import { createBrowserStore } from '#storage/browser-store.ts'
import { anAssessment, minutesLater } from '../machines/support/assessments.ts'
import { anAnswer, answered, answeredAll } from '../support/builders.ts'
import { aBrowser, rowsIn } from './support/a-browser.ts'

const CAMBODIA = anAssessment({ answers: answeredAll({ q1: 'in-force', q3: 'absent' }) })
const LAOS = anAssessment({
  id: 'laos',
  subject: { name: 'Lao PDR', code: 'LA', note: '' },
  scope: 'core',
  updatedAt: minutesLater(5),
  answers: answered('q1', 'partly'),
})

/** A change of those questions, on top of the first revision. */
const changeOf = (
  assessment: Assessment,
  questions: readonly string[],
  revision: number | null = 1,
): Change => ({ assessment, questions, head: true, revision })

let browser: IDBFactory
beforeEach(() => {
  browser = aBrowser()
})

describe('createBrowserStore: put and load', () => {
  it('gives back what was put', async () => {
    const store = createBrowserStore()
    const full = anAssessment({
      assessors: [{ name: 'S. K.', role: 'Ministry of Justice' }],
      answers: answered('q1', 'partly', {
        note: 'មាត្រា ១២',
        confidence: 'unsure',
        evidence: [
          {
            instrument: 'Criminal Code',
            provision: 'art. 41',
            quote: '“…”',
            url: 'https://example.org',
            inForceSince: '2009',
            file: { name: 'code.pdf', sha256: 'a'.repeat(64) },
          },
        ],
        answeredAt: minutesLater(1),
        answeredBy: 'S. K.',
      }),
      actions: { q1: { owner: 'MoJ', due: '2027-06', status: 'agreed', note: '' } },
      setAside: [{ question: 'q9', answer: anAnswer('partly') }],
      workshops: [{ at: 'Vientiane', people: 12 }],
    })
    expect(await store.put(full)).toEqual({ assessment: full, revision: 1 })
    expect(await store.load('cambodia')).toEqual({ assessment: full, revision: 1 })
  })

  it('still has it after the browser was closed', async () => {
    await createBrowserStore().put(CAMBODIA)
    expect(await createBrowserStore().load('cambodia')).toEqual({ assessment: CAMBODIA, revision: 1 })
  })

  it('has nothing under an id that was never put', async () => {
    const store = createBrowserStore()
    await store.put(CAMBODIA)
    expect(await store.load('camb')).toBe(null)
  })

  it('puts a whole assessment in place of the one of its id, and counts on', async () => {
    const store = createBrowserStore()
    await store.put(CAMBODIA)
    const other = anAssessment({ scope: 'core', answers: answered('q4', 'partly') })
    expect(await store.put(other)).toEqual({ assessment: other, revision: 2 })
    expect(await store.load('cambodia')).toEqual({ assessment: other, revision: 2 })
  })

  it('keeps two assessments apart', async () => {
    const store = createBrowserStore()
    await store.put(CAMBODIA)
    await store.put(LAOS)
    await store.put(anAssessment())
    expect([(await store.load('cambodia'))?.assessment, (await store.load('laos'))?.assessment]).toEqual([
      anAssessment(),
      LAOS,
    ])
  })
})

describe('createBrowserStore: save', () => {
  it('writes the answers named and the head, and touches no other', async () => {
    const store = createBrowserStore()
    await store.put(CAMBODIA)
    const changed = anAssessment({
      subject: { name: 'Kampuchea', code: 'KH', note: '' },
      updatedAt: minutesLater(2),
      answers: answeredAll({ q1: 'partly', q2: 'absent', q3: 'partly', q4: 'partly' }),
    })
    expect(await store.save(changeOf(changed, ['q1', 'q4']))).toEqual({ revision: 2, at: minutesLater(2) })
    expect(await store.load('cambodia')).toEqual({
      assessment: { ...changed, answers: answeredAll({ q1: 'partly', q3: 'absent', q4: 'partly' }) },
      revision: 2,
    })
  })

  it('deletes the row of an answer that was removed', async () => {
    const store = createBrowserStore()
    await store.put(CAMBODIA)
    await store.put(LAOS)
    await store.save(changeOf(anAssessment({ answers: answered('q3', 'absent') }), ['q1']))
    expect(await rowsIn(browser, 'answers')).toEqual([
      { assessment: 'cambodia', question: 'q3', answer: anAnswer('absent') },
      { assessment: 'laos', question: 'q1', answer: anAnswer('partly') },
    ])
  })

  it('writes one row for one answer, and no answer into the head', async () => {
    const store = createBrowserStore()
    await store.put(anAssessment())
    await store.save(changeOf(CAMBODIA, ['q1']))
    const { answers: _, ...head } = CAMBODIA
    expect(await rowsIn(browser, 'answers')).toEqual([
      { assessment: 'cambodia', question: 'q1', answer: anAnswer('in-force') },
    ])
    expect(await rowsIn(browser, 'heads')).toEqual([{ id: 'cambodia', revision: 2, head }])
  })

  it('says when it was written as the assessment says it', async () => {
    const store = createBrowserStore()
    await store.put(CAMBODIA)
    const change = changeOf({ ...CAMBODIA, updatedAt: minutesLater(7) }, [])
    expect(await store.save(change)).toEqual({ revision: 2, at: minutesLater(7) })
  })

  it('refuses where another tab has written since, and changes nothing', async () => {
    const [here, elsewhere] = [createBrowserStore(), createBrowserStore()]
    await here.put(CAMBODIA)
    const theirs = anAssessment({ answers: answeredAll({ q1: 'absent', q3: 'absent' }) })
    await elsewhere.save(changeOf(theirs, ['q1']))
    const ours = anAssessment({ answers: answeredAll({ q1: 'in-force', q3: 'partly' }) })
    await expect(here.save(changeOf(ours, ['q3']))).rejects.toEqual({
      kind: 'conflict',
      detail: 'revision 2 is stored, 1 was expected',
    })
    expect(await here.load('cambodia')).toEqual({ assessment: theirs, revision: 2 })
  })

  it('refuses where another tab has put a file in its place', async () => {
    const [here, elsewhere] = [createBrowserStore(), createBrowserStore()]
    await here.put(CAMBODIA)
    await elsewhere.put(anAssessment())
    await expect(here.save(changeOf(CAMBODIA, ['q1']))).rejects.toEqual({
      kind: 'conflict',
      detail: 'revision 2 is stored, 1 was expected',
    })
  })

  it('refuses where the assessment is no longer there', async () => {
    await expect(createBrowserStore().save(changeOf(CAMBODIA, ['q1']))).rejects.toEqual({
      kind: 'conflict',
      detail: 'revision 0 is stored, 1 was expected',
    })
  })

  it('lets one of two tabs through that write at the same moment, and refuses the other', async () => {
    const [here, elsewhere] = [createBrowserStore(), createBrowserStore()]
    await here.put(CAMBODIA)
    const outcomes = await Promise.allSettled([
      here.save(changeOf(CAMBODIA, ['q1'])),
      elsewhere.save(changeOf(CAMBODIA, ['q3'])),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('overwrites all that another tab wrote where no revision is named', async () => {
    const [here, elsewhere] = [createBrowserStore(), createBrowserStore()]
    await here.put(CAMBODIA)
    await elsewhere.save(
      changeOf(anAssessment({ answers: answeredAll({ q2: 'partly', q3: 'partly' }) }), ['q1', 'q2', 'q3']),
    )
    const ours = anAssessment({ answers: answeredAll({ q1: 'absent', q3: 'absent' }) })
    expect(await here.save(changeOf(ours, ['q1'], null))).toEqual({ revision: 3, at: ours.updatedAt })
    expect(await here.load('cambodia')).toEqual({ assessment: ours, revision: 3 })
  })

  it('overwrites one assessment and no other', async () => {
    const store = createBrowserStore()
    await store.put(CAMBODIA)
    await store.put(LAOS)
    await store.save(changeOf(anAssessment(), [], null))
    expect((await store.load('laos'))?.assessment).toEqual(LAOS)
  })

  it('writes anew an assessment that is no longer there, where no revision is named', async () => {
    const store = createBrowserStore()
    expect(await store.save(changeOf(CAMBODIA, ['q1'], null))).toEqual({
      revision: 1,
      at: CAMBODIA.updatedAt,
    })
    expect(await store.load('cambodia')).toEqual({ assessment: CAMBODIA, revision: 1 })
  })
})

describe('createBrowserStore: list', () => {
  it('is empty where nothing has been stored', async () => {
    expect(await createBrowserStore().list()).toEqual([])
  })

  it('tells of each assessment what a list needs, the one changed last first', async () => {
    const store = createBrowserStore()
    await store.put(CAMBODIA)
    await store.put(LAOS)
    await store.put(anAssessment({ id: 'thailand', updatedAt: minutesLater(3) }))
    expect(await store.list()).toEqual([
      {
        id: 'laos',
        subject: LAOS.subject,
        checklist: 'test-checklist',
        scope: 'core',
        answered: 1,
        updatedAt: minutesLater(5),
      },
      {
        id: 'thailand',
        subject: CAMBODIA.subject,
        checklist: 'test-checklist',
        scope: 'full',
        answered: 0,
        updatedAt: minutesLater(3),
      },
      {
        id: 'cambodia',
        subject: CAMBODIA.subject,
        checklist: 'test-checklist',
        scope: 'full',
        answered: 2,
        updatedAt: CAMBODIA.updatedAt,
      },
    ])
  })

  it('counts and orders by what was saved since', async () => {
    const store = createBrowserStore()
    await store.put(CAMBODIA)
    await store.put(LAOS)
    await store.save(
      changeOf(anAssessment({ updatedAt: minutesLater(9), answers: answered('q3', 'absent') }), ['q1']),
    )
    const list = await store.list()
    expect(list.map(({ id, answered: count }) => [id, count])).toEqual([
      ['cambodia', 1],
      ['laos', 1],
    ])
  })

  it('puts the later of two times in the same second first', async () => {
    const store = createBrowserStore()
    await store.put(anAssessment({ id: 'earlier', updatedAt: '2026-11-24T08:00:00Z' }))
    await store.put(anAssessment({ id: 'later', updatedAt: '2026-11-24T08:00:00.500Z' }))
    expect((await store.list()).map(({ id }) => id)).toEqual(['later', 'earlier'])
  })
})
