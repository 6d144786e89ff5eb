/** What ends a measurement: a box is checked, a field has another value, an element has another text. */
export interface Change {
  readonly event: 'click' | 'keydown'
  readonly selector: string
  readonly property: 'checked' | 'value' | 'textContent'
}

/** Milliseconds from the event's own time stamp. */
export interface Timing {
  /** To the end of the frame in which the change was drawn. */
  readonly drawn: number
  /** The duration that the browser reports itself, in steps of 8 ms; null where it is below 16 and goes unreported. */
  readonly reported: number | null
}

export interface Probe {
  /** Waits for the event, then for the change, then for the end of its frame. */
  arm(change: Change): void
  result(): Promise<Timing>
  /** Milliseconds from the start of the navigation to the end of the frame that showed the element first waited for. */
  readonly shown: Promise<number>
}

declare global {
  interface Window {
    bench: Probe
  }
}

/** Runs in the page before anything of its own, so it must be whole in itself. `awaited` selects the element first waited for. */
export function installProbe(awaited: string): void {
  const GIVE_UP_AFTER = 60_000
  /** How often, and for how long in all, to look for the browser's own report of what has been drawn. */
  const [REPORT_STEP, REPORT_STEPS] = [50, 10]
  const reports: { name: string; startTime: number; duration: number }[] = []
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) reports.push({ name, startTime, duration })
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)

  /** A task that was queued in a frame's callback runs once the frame has been handed over. */
  const afterFrame = (done: () => void) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', done, { once: true })
    channel.port1.start()
    channel.port2.postMessage(null)
  }

  /** Looks at the start of every frame, so that the change is drawn in the same one. */
  const whenDrawn = (isThere: () => boolean) =>
    new Promise<number>((resolve, reject) => {
      const began = performance.now()
      const look = () => {
        if (isThere()) afterFrame(() => resolve(performance.now()))
        else if (performance.now() - began > GIVE_UP_AFTER) reject(new Error('Nothing was drawn'))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })

  const reportOf = async (name: string, timeStamp: number) => {
    for (let step = 0; step < REPORT_STEPS; step++) {
      await new Promise((done) => setTimeout(done, REPORT_STEP))
      const report = reports.find((entry) => entry.name === name && Math.abs(entry.startTime - timeStamp) < 1)
      if (report !== undefined) return report.duration
    }
    return null
  }

  const shown = whenDrawn(() => document.querySelector(awaited) !== null)
  shown.catch(() => {}) // told to whoever asks

  let pending: Promise<Timing> | null = null
  window.bench = {
    arm({ event: name, selector, property }) {
      const read = () => {
        const element = document.querySelector(selector)
        return element === null ? undefined : (Reflect.get(element, property) as unknown)
      }
      const before = read()
      pending = new Promise((resolve, reject) => {
        const begin = async ({ timeStamp }: Event) => {
          const drawn = (await whenDrawn(() => read() !== before && read() !== undefined)) - timeStamp
          const reported = await reportOf(name, timeStamp)
          reports.length = 0
          return { drawn, reported }
        }
        window.addEventListener(name, (event) => void begin(event).then(resolve, reject), {
          capture: true,
          once: true,
        })
      })
    },
    result: () => pending ?? Promise.reject(new Error('Nothing is being measured')),
    shown,
  }
}
