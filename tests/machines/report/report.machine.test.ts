import { describe, expect, it } from 'vitest'
import { createActor, waitFor } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import {
  type MadeReport,
  type Progress,
  type RenderOutcome,
  type RenderReport,
  type ReportEvent,
  renderActor,
  reportMachine,
} from '#machines/report/report.machine.ts'
import { must } from '../../support/builders.ts'
import { strandedIn, waysOf } from '../support/modes.ts'

const REPORT: MadeReport = { bytes: new Uint8Array([37, 80, 68, 70]), fileName: 'cambodia.pdf' }
const UNDRAWABLE = { sentence: 'The note on question 4 has a sign that no font has.', question: 'q4' }
const NOTHING = { progress: { done: 0, total: 0 }, report: null, failure: null }

interface Rendering {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  readonly outcome: PromiseWithResolvers<RenderOutcome>
}

/** The making of reports, with a renderer that the test moves. */
function making() {
  const renderings: Rendering[] = []
  const render: RenderReport = (signal, onProgress) => {
    const outcome = Promise.withResolvers<RenderOutcome>()
    renderings.push({ signal, onProgress, outcome })
    return outcome.promise
  }
  const actor = createActor(reportMachine.provide({ actors: { renderReport: renderActor(render) } })).start()
  return {
    actor,
    request: () => actor.send({ type: 'report.request' }),
    cancel: () => actor.send({ type: 'report.cancel' }),
    now: () => actor.getSnapshot(),
    until: (mode: 'ready' | 'failed') => waitFor(actor, ({ value }) => value === mode),
    /** The last rendering that was asked for. */
    last: () => must(renderings.at(-1)),
    count: () => renderings.length,
  }
}

describe('reportMachine', () => {
  it('renders nothing until it is asked to', () => {
    const { now, count } = making()
    expect([now().value, now().context, count()]).toEqual(['idle', NOTHING, 0])
  })

  it('goes from rendering to a finished report', async () => {
    const { request, last, now, until } = making()
    request()
    expect(now().value).toBe('rendering')
    last().outcome.resolve({ ok: true, report: REPORT })
    await until('ready')
    expect(now().context).toEqual({ ...NOTHING, report: REPORT })
  })

  it('says how far it is', () => {
    const { request, last, now } = making()
    request()
    last().onProgress({ done: 1, total: 9 })
    last().onProgress({ done: 2, total: 9 })
    expect([now().value, now().context]).toEqual([
      'rendering',
      { ...NOTHING, progress: { done: 2, total: 9 } },
    ])
  })

  it('says why there is no report, and where to mend it', async () => {
    const { request, last, now, until } = making()
    request()
    last().outcome.resolve({ ok: false, failure: UNDRAWABLE })
    await until('failed')
    expect(now().context).toEqual({ ...NOTHING, failure: UNDRAWABLE })
  })

  it.each([
    { what: 'an error', reason: new Error('The worker died') },
    { what: 'a text', reason: 'The worker died' },
  ])('says what a renderer said that threw $what', async ({ reason }) => {
    const { request, last, now, until } = making()
    request()
    last().outcome.reject(reason)
    await until('failed')
    expect(now().context).toEqual({ ...NOTHING, failure: { sentence: 'The worker died', question: null } })
  })

  it.each<{ mode: 'ready' | 'failed'; outcome: RenderOutcome }>([
    { mode: 'ready', outcome: { ok: true, report: REPORT } },
    { mode: 'failed', outcome: { ok: false, failure: UNDRAWABLE } },
  ])('renders anew, from nothing, where it is $mode and asked again', async ({ mode, outcome }) => {
    const { request, last, now, until, count } = making()
    request()
    last().onProgress({ done: 3, total: 9 })
    last().outcome.resolve(outcome)
    await until(mode)
    request()
    expect([now().value, now().context, count()]).toEqual(['rendering', NOTHING, 2])
  })

  it('renders once where it is asked twice', () => {
    const { request, count } = making()
    request()
    request()
    expect(count()).toBe(1)
  })

  it('tells the renderer to give up when it is cancelled', () => {
    const { request, cancel, last, now } = making()
    request()
    expect(last().signal.aborted).toBe(false)
    cancel()
    expect([now().value, last().signal.aborted]).toEqual(['idle', true])
  })

  it('takes no notice of a rendering that it has cancelled', async () => {
    const { request, cancel, last, now, until } = making()
    request()
    const cancelled = last()
    cancel()
    request()
    cancelled.onProgress({ done: 8, total: 9 })
    cancelled.outcome.resolve({ ok: true, report: REPORT })
    await cancelled.outcome.promise
    expect([now().value, now().context]).toEqual(['rendering', NOTHING])
    last().outcome.resolve({ ok: false, failure: UNDRAWABLE })
    await until('failed')
    expect(now().context).toEqual({ ...NOTHING, failure: UNDRAWABLE })
  })

  it('takes the failure of a cancelled rendering for nobody’s concern', async () => {
    const { request, cancel, last, now } = making()
    request()
    cancel()
    last().outcome.reject(new DOMException('Given up', 'AbortError'))
    await expect(last().outcome.promise).rejects.toThrow('Given up')
    expect([now().value, now().context.failure]).toEqual(['idle', null])
  })

  it('tells the renderer to give up when the screen is left', () => {
    const { actor, request, last } = making()
    request()
    actor.stop()
    expect(last().signal.aborted).toBe(true)
  })

  it('says loudly that nobody has provided a renderer', async () => {
    const actor = createActor(reportMachine).start()
    actor.send({ type: 'report.request' })
    const { context } = await waitFor(actor, ({ value }) => value === 'failed')
    expect(context.failure).toEqual({
      sentence: 'The port "renderReport" was not provided',
      question: null,
    })
  })
})

describe('reportMachine, wherever it can be', () => {
  const events: readonly ReportEvent[] = [
    { type: 'report.request' },
    { type: 'report.cancel' },
    { type: 'report.progressed', progress: { done: 1, total: 2 } },
    { type: 'report.made', report: REPORT },
    { type: 'report.failed', failure: UNDRAWABLE },
  ]
  const nameOf = ({ value }: { readonly value: string }): string => value
  const ways = waysOf(getAdjacencyMap(reportMachine, { events, serializeState: nameOf }), nameOf)

  it('can be in every one of its modes', () => {
    expect(new Set(ways.keys())).toEqual(new Set(['idle', 'rendering', 'ready', 'failed']))
  })

  it.each(['idle', 'rendering', 'ready', 'failed'])('has a way to %s', (mode) => {
    expect(strandedIn(ways, (one) => one === mode)).toEqual([])
  })
})
