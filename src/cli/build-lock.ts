import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_EVERY = 100

/**
 * Does something while no other process does it. Waits for the one that holds the lock, unless that has died. A lock
 * saves doing the work twice; that two at once break nothing is for the work itself to see to.
 */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true })
  await take(lock)
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function take(lock: string): Promise<void> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    if (await isHeld(lock)) await pause(LOOK_EVERY)
    else await rm(lock, { force: true })
    await take(lock)
  }
}

async function isHeld(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
  if (holder === 0) return true // being written, or just given back
  try {
    process.kill(holder, 0)
    return true
  } catch {
    return false
  }
}
