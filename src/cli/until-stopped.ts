import { once } from 'node:events'

/** Resolves when the program is asked to end, by Ctrl-C or by a supervisor. A second request ends it at once. */
export async function untilStopped(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}
