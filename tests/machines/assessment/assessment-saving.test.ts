import { describe, expect, it } from 'vitest'
import { EMPTY_ANSWER } from '#domain/assessment/assessment.ts'
import { saveStateOf, storageOf } from '#machines/assessment/assessment.selectors.ts'
import type { StoreFault } from '#machines/assessment/assessment-store.ts'
import { anAnswer, answered, answeredAll } from '../../support/builders.ts'
import { minutesLater, STARTED } from '../support/assessments.ts'
import { running, setAnswer } from '../support/running-assessment.ts'

const FULL: StoreFault = { kind: 'full', detail: 'no room' }
const CONFLICT: StoreFault = { kind: 'conflict', detail: 'revision 4 is stored, 1 was expected' }

describe('assessmentMachine, saving', () => {
  it('has nothing to write when it is opened', () => {
    const { pass, writes, state, storage } = running()
    pass(10_000)
    expect([storage(), saveStateOf(state()), writes.begun]).toEqual([
      'clean',
      { kind: 'saved', at: STARTED },
      [],
    ])
  })

  it('writes a burst of answers once, after the last of them, with exactly what has changed', () => {
    const { send, pass, writes, state } = running({ assessment: { answers: answered('q4', 'absent') } })
    send(setAnswer('q1', 'partly', 1))
    pass(249)
    send(setAnswer('q3', 'absent', 2))
    pass(249)
    send(setAnswer('q1', 'in-force', 3))
    pass(249)
    expect(writes.begun).toEqual([])
    pass(1)
    expect(writes.begun).toEqual([
      { assessment: state().context.assessment, questions: ['q1', 'q3'], head: true, revision: 1 },
    ])
  })

  it('begins to write within 300 milliseconds of the last key', () => {
    const { send, pass, writes } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(300)
    expect(writes.begun.map(({ questions }) => questions)).toEqual([['q1']])
  })

  it.each([
    { what: 'at once when the page is hidden', event: { type: 'save.now' }, after: 0 },
    { what: 'as soon as the next is drawn when the page is turned', event: { type: 'nav.next' }, after: 100 },
    {
      what: 'as soon as it is drawn when one goes elsewhere',
      event: { type: 'nav.goTo', place: { at: 'results' } },
      after: 100,
    },
  ] as const)('writes $what', ({ event, after }) => {
    const { send, pass, writes } = running({ place: { at: 'question', id: 'q1' } })
    send(setAnswer('q1', 'partly', 1))
    send(event)
    pass(after)
    expect(writes.begun.map(({ questions }) => questions)).toEqual([['q1']])
  })

  it('writes what came during a write right after it when the page is hidden meanwhile', async () => {
    const { send, pass, writes } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    send(setAnswer('q3', 'absent', 2))
    send({ type: 'save.now' })
    writes.succeed({ revision: 2, at: minutesLater(2) })
    await expect.poll(() => writes.begun.map(({ questions }) => questions)).toEqual([['q1'], ['q3']])
  })

  it('keeps who gave an answer when it is changed', () => {
    const answers = answeredAll({ q1: 'absent' })
    const [given] = Object.values(answers)
    if (given === undefined) throw new Error('There is no answer to begin with')
    const { send, state } = running({
      assessment: { answers: { q1: { ...given, answeredBy: 'A. Officer' } } },
    })
    send(setAnswer('q1', 'partly', 1))
    expect(state().context.assessment.answers['q1']?.answeredBy).toBe('A. Officer')
  })

  it('names a question whose answer was removed', () => {
    const { send, pass, writes } = running({ assessment: { answers: answered('q1', 'absent') } })
    send(setAnswer('q1', EMPTY_ANSWER, 1))
    pass(250)
    expect(writes.begun.map(({ assessment, questions }) => [assessment.answers, questions])).toEqual([
      [{}, ['q1']],
    ])
  })

  it('writes a change of the subject without any answer', () => {
    const { send, pass, writes } = running()
    const about = { subject: { name: 'Timor-Leste', code: 'TL', note: '' }, assessors: [] }
    send({ type: 'about.set', about, at: minutesLater(1) })
    pass(250)
    expect(writes.begun.map(({ questions, head }) => ({ questions, head }))).toEqual([
      { questions: [], head: true },
    ])
  })

  it('says that it is saving from the first key on, and when all is saved', async () => {
    const { send, pass, state, succeed } = running()
    send(setAnswer('q1', 'partly', 1))
    const typed = saveStateOf(state())
    pass(250)
    const writing = saveStateOf(state())
    await succeed(2, 4)
    expect([typed, writing, saveStateOf(state())]).toEqual([
      { kind: 'saving' },
      { kind: 'saving' },
      { kind: 'saved', at: minutesLater(4) },
    ])
  })

  it('builds the next write on the revision that the last one made', async () => {
    const { send, pass, writes, succeed } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    await succeed(2, 1)
    send(setAnswer('q3', 'partly', 2))
    pass(250)
    expect(writes.begun.map(({ questions, revision }) => ({ questions, revision }))).toEqual([
      { questions: ['q1'], revision: 1 },
      { questions: ['q3'], revision: 2 },
    ])
  })

  it('writes at once when told to, and only then', () => {
    const { send, pass, writes } = running()
    send({ type: 'save.now' })
    send(setAnswer('q1', 'partly', 1))
    send({ type: 'save.now' })
    pass(10_000)
    expect(writes.begun.map(({ questions }) => questions)).toEqual([['q1']])
  })

  it('writes afterwards what was answered during a write', async () => {
    const { send, pass, writes, succeed, state, storage } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    send(setAnswer('q3', 'absent', 2))
    send(setAnswer('q1', 'in-force', 3))
    await succeed(2, 3)
    expect([storage(), saveStateOf(state())]).toEqual(['dirty', { kind: 'saving' }])
    pass(250)
    await succeed(3, 4)
    expect(storage()).toBe('clean')
    expect(writes.begun.map(({ assessment, ...rest }) => ({ ...rest, answers: assessment.answers }))).toEqual(
      [
        {
          questions: ['q1'],
          head: true,
          revision: 1,
          answers: { q1: anAnswer('partly', { answeredAt: minutesLater(1) }) },
        },
        {
          questions: ['q3', 'q1'],
          head: true,
          revision: 2,
          answers: {
            q1: anAnswer('in-force', { answeredAt: minutesLater(3) }),
            q3: anAnswer('absent', { answeredAt: minutesLater(2) }),
          },
        },
      ],
    )
  })

  it('begins no second write while one is under way', () => {
    const { send, pass, writes } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    send(setAnswer('q3', 'absent', 2))
    send({ type: 'save.now' })
    pass(10_000)
    expect(writes.begun.map(({ questions }) => questions)).toEqual([['q1']])
  })
})

describe('assessmentMachine, when a write fails', () => {
  it('says why, and keeps all that is unsaved', async () => {
    const { send, pass, fail, state, storage } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    send(setAnswer('q3', 'absent', 2))
    await fail(FULL)
    const { context } = state()
    expect([storage(), saveStateOf(state()), context.unsaved, context.savedAt]).toEqual([
      'failed',
      { kind: 'failed', fault: FULL },
      { questions: ['q1', 'q3'], head: true },
      STARTED,
    ])
  })

  it.each(['save.retry', 'save.now'] as const)('writes all of it on %s', async (type) => {
    const { send, pass, fail, succeed, writes, state, storage } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    send(setAnswer('q3', 'absent', 2))
    await fail(FULL)
    send({ type })
    expect(writes.begun.at(-1)).toEqual({
      assessment: state().context.assessment,
      questions: ['q1', 'q3'],
      head: true,
      revision: 1,
    })
    await succeed(2, 9)
    expect([storage(), saveStateOf(state())]).toEqual(['clean', { kind: 'saved', at: minutesLater(9) }])
  })

  it('keeps the failure in sight until a write has succeeded', async () => {
    const { send, pass, fail, succeed, state } = running()
    const seen: string[] = []
    const look = () => seen.push(`${state().value.storage}: ${saveStateOf(state()).kind}`)
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    await fail(FULL)
    look()
    send(setAnswer('q3', 'absent', 2))
    look()
    pass(250)
    look()
    await fail(FULL)
    look()
    send({ type: 'save.retry' })
    look()
    await succeed(2, 3)
    look()
    expect(seen).toEqual([
      'failed: failed',
      'dirty: failed',
      'writing: failed',
      'failed: failed',
      'writing: failed',
      'clean: saved',
    ])
  })

  it('tries again by itself after the next answer, with the old change and the new', async () => {
    const { send, pass, fail, writes } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    await fail(FULL)
    send(setAnswer('q3', 'absent', 2))
    pass(250)
    expect(writes.begun.map(({ questions }) => questions)).toEqual([['q1'], ['q1', 'q3']])
  })

  it('does not try again by itself where nothing has changed', async () => {
    const { send, pass, fail, writes } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    await fail(FULL)
    pass(60_000)
    expect(writes.begun.map(({ questions }) => questions)).toEqual([['q1']])
  })

  it('lets the person go on through the questions', async () => {
    const { send, pass, fail, state } = running({ place: { at: 'question', id: 'q3' } })
    send(setAnswer('q3', 'partly', 1))
    pass(250)
    await fail(FULL)
    send({ type: 'nav.next' })
    expect(state().value).toEqual({ place: 'summingUp', storage: 'failed' })
  })

  it.each([
    { what: 'an error', reason: new Error('the disk is gone'), detail: 'the disk is gone' },
    { what: 'no error at all', reason: 'the disk is gone', detail: 'the disk is gone' },
  ])('says what a store said that threw $what', async ({ reason, detail }) => {
    const { send, pass, fail, state } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    await fail(reason)
    expect(saveStateOf(state())).toEqual({ kind: 'failed', fault: { kind: 'other', detail } })
  })
})

describe('assessmentMachine, when another tab has written', () => {
  it('overwrites what is there only when a person asks for it', async () => {
    const { send, pass, fail, succeed, writes, storage } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    await fail(CONFLICT)
    send({ type: 'save.retry' })
    await fail(CONFLICT)
    send(setAnswer('q3', 'partly', 2))
    pass(250)
    await fail(CONFLICT)
    send({ type: 'save.overwrite' })
    await succeed(5, 3)
    expect([storage(), writes.begun.map(({ revision }) => revision)]).toEqual(['clean', [1, 1, 1, null]])
  })

  it('asks again where the overwriting failed', async () => {
    const { send, pass, fail, writes } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    await fail(CONFLICT)
    send({ type: 'save.overwrite' })
    await fail(FULL)
    send({ type: 'save.retry' })
    expect(writes.begun.map(({ revision }) => revision)).toEqual([1, null, 1])
  })

  it('goes on from the revision that the overwriting made', async () => {
    const { send, pass, fail, succeed, writes } = running()
    send(setAnswer('q1', 'partly', 1))
    pass(250)
    await fail(CONFLICT)
    send({ type: 'save.overwrite' })
    await succeed(5, 3)
    send(setAnswer('q3', 'partly', 4))
    pass(250)
    expect(writes.begun.map(({ revision }) => revision)).toEqual([1, null, 5])
  })

  it.each(['save.overwrite', 'save.retry'] as const)(
    'heeds %s, which the failure in sight offers, also just after a further key',
    async (type) => {
      const { send, pass, fail, writes } = running()
      send(setAnswer('q1', 'partly', 1))
      pass(250)
      await fail(CONFLICT)
      send(setAnswer('q3', 'partly', 2))
      send({ type })
      expect(writes.begun.map(({ questions, revision }) => ({ questions, revision }))).toEqual([
        { questions: ['q1'], revision: 1 },
        { questions: ['q1', 'q3'], revision: type === 'save.overwrite' ? null : 1 },
      ])
    },
  )
})

describe('storageOf', () => {
  it('tells kept, pending and failed apart', async () => {
    const { send, pass, fail, state } = running()
    const seen = [storageOf(state())]
    send(setAnswer('q1', 'partly', 1))
    seen.push(storageOf(state()))
    pass(250)
    seen.push(storageOf(state()))
    await fail(FULL)
    seen.push(storageOf(state()))
    send(setAnswer('q3', 'partly', 2))
    seen.push(storageOf(state()))
    expect(seen).toEqual(['kept', 'pending', 'pending', 'failed', 'pending'])
  })
})
