import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UndrawableError } from '#pdf/refuse-undrawable.ts'
import type { WorkerReply } from '#pdf/worker/messages.ts'
import { renderInWorker } from '#pdf/worker/render-in-worker.ts'
import { aReport } from '../report/support/a-report.ts'

/** A browser's worker, as far as it can be told from outside. */
class FakeWorker extends EventTarget {
  static last: FakeWorker | null = null
  readonly received: unknown[] = []
  isTerminated = false
  readonly url: string

  constructor(url: URL) {
    super()
    this.url = String(url)
    FakeWorker.last = this
  }

  postMessage(message: unknown) {
    this.received.push(message)
  }

  terminate() {
    this.isTerminated = true
  }

  reply(data: WorkerReply) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const MODEL = aReport()

function started(options: Parameters<typeof renderInWorker>[1] = {}) {
  const rendered = renderInWorker(MODEL, options)
  const worker = FakeWorker.last
  if (worker === null) throw new Error('No worker was started')
  return { rendered, worker }
}

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker))
afterEach(() => void vi.unstubAllGlobals())

describe('renderInWorker', () => {
  it('sends the model, tells the progress, returns the bytes and ends the worker', async () => {
    const seen: unknown[] = []
    const { rendered, worker } = started({ onProgress: (progress) => void seen.push(progress) })
    expect(worker.url).toMatch(/\/report\.worker\.tsx/)
    expect(worker.received).toEqual([MODEL])
    worker.reply({ kind: 'progress', progress: { phase: 'arranging', done: 1, total: 12 } })
    worker.reply({ kind: 'done', bytes: new Uint8Array([1, 2, 3]) })
    expect(await rendered).toEqual(new Uint8Array([1, 2, 3]))
    expect(seen).toEqual([{ phase: 'arranging', done: 1, total: 12 }])
    expect(worker.isTerminated).toBe(true)
  })

  it('ends the worker when aborted, with the reason given', async () => {
    const controller = new AbortController()
    const { rendered, worker } = started({ signal: controller.signal })
    controller.abort(new Error('no longer wanted'))
    await expect(rendered).rejects.toThrow('no longer wanted')
    expect(worker.isTerminated).toBe(true)
  })

  it('starts no worker when it is aborted already', async () => {
    FakeWorker.last = null
    await expect(renderInWorker(MODEL, { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow(
      'too late',
    )
    expect(FakeWorker.last).toBe(null)
  })

  it('rejects when the worker fails, whether it says so or breaks', async () => {
    const failing = started()
    failing.worker.reply({ kind: 'failed', message: 'no fonts' })
    await expect(failing.rendered).rejects.toThrow('no fonts')
    const breaking = started()
    breaking.worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
    await expect(breaking.rendered).rejects.toThrow('The report could not be drawn: out of memory')
    const garbled = started()
    garbled.worker.dispatchEvent(new MessageEvent('messageerror'))
    await expect(garbled.rendered).rejects.toThrow('The report could not be sent back by its worker')
    expect([failing, breaking, garbled].map(({ worker }) => worker.isTerminated)).toEqual([true, true, true])
  })

  it('passes on why a report can not be drawn', async () => {
    const { rendered, worker } = started()
    const undrawable = { sentence: 'The character “ក” …', items: [] }
    worker.reply({ kind: 'undrawable', undrawable })
    const failure = await rendered.catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UndrawableError)
    expect(failure).toMatchObject({ message: undrawable.sentence, undrawable })
  })
})
