import { assign, fromCallback, setup } from 'xstate'

/** How far the making of a report is: sections laid out, of so many. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Why there is no report, as a sentence for the person, with the place to mend where there is one. */
export interface ReportFailure {
  readonly sentence: string
  readonly question: string | null
}

/** A finished report. */
export interface MadeReport {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly fileName: string
}

export type RenderOutcome =
  | { readonly ok: true; readonly report: MadeReport }
  | { readonly ok: false; readonly failure: ReportFailure }

/** Makes the report; to be given up when `signal` is aborted. Resolves also when it fails for a reason that can be named. */
export type RenderReport = (
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
) => Promise<RenderOutcome>

export interface ReportContext {
  readonly progress: Progress
  readonly report: MadeReport | null
  readonly failure: ReportFailure | null
}

export type ReportEvent =
  | { readonly type: 'report.request' }
  | { readonly type: 'report.cancel' }
  | { readonly type: 'report.progressed'; readonly progress: Progress }
  | { readonly type: 'report.made'; readonly report: MadeReport }
  | { readonly type: 'report.failed'; readonly failure: ReportFailure }

/** The renderer as an actor: stopping it (on cancel, or when the screen is left) aborts the work. */
export const renderActor = (render: RenderReport) =>
  fromCallback<ReportEvent>(({ sendBack }) => {
    const controller = new AbortController()
    const send = (event: ReportEvent) => {
      if (!controller.signal.aborted) sendBack(event)
    }
    render(controller.signal, (progress) => send({ type: 'report.progressed', progress })).then(
      (outcome) =>
        send(
          outcome.ok
            ? { type: 'report.made', report: outcome.report }
            : { type: 'report.failed', failure: outcome.failure },
        ),
      (error: unknown) =>
        send({
          type: 'report.failed',
          failure: { sentence: error instanceof Error ? error.message : String(error), question: null },
        }),
    )
    return () => controller.abort()
  })

const notProvided: RenderReport = () => Promise.reject(new Error('The port "renderReport" was not provided'))
const NOTHING_DONE: Progress = { done: 0, total: 0 }

/** The making of a report: it can be cancelled, it can fail with a sentence, and it can always be asked for again. */
export const reportMachine = setup({
  types: { context: {} as ReportContext, events: {} as ReportEvent },
  actors: { renderReport: renderActor(notProvided) },
  actions: {
    startOver: assign({ progress: NOTHING_DONE, report: null, failure: null }),
    noteProgress: assign((_, { progress }: { progress: Progress }) => ({ progress })),
    storeReport: assign((_, { report }: { report: MadeReport }) => ({ report })),
    noteFailure: assign((_, { failure }: { failure: ReportFailure }) => ({ failure })),
  },
}).createMachine({
  id: 'report',
  context: { progress: NOTHING_DONE, report: null, failure: null },
  initial: 'idle',
  states: {
    idle: { on: { 'report.request': 'rendering' } },
    rendering: {
      entry: 'startOver',
      invoke: { src: 'renderReport' },
      on: {
        'report.progressed': { actions: { type: 'noteProgress', params: ({ event }) => event } },
        'report.made': { target: 'ready', actions: { type: 'storeReport', params: ({ event }) => event } },
        'report.failed': { target: 'failed', actions: { type: 'noteFailure', params: ({ event }) => event } },
        'report.cancel': 'idle',
      },
    },
    ready: { on: { 'report.request': 'rendering' } },
    failed: { on: { 'report.request': 'rendering' } },
  },
})
