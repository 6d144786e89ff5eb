import { cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_FOR = 1_000
const GIVE_UP_AFTER = 30
const CALM = 0.85

/** Waits, half a minute at most, until the machine does little else. */
export async function waitForCalm(): Promise<void> {
  for (let look = 0; look < GIVE_UP_AFTER; look++) {
    if ((await idleShare()) >= CALM) return
  }
}

async function idleShare(): Promise<number> {
  const before = ticks()
  await pause(LOOK_FOR)
  const after = ticks()
  return (after.idle - before.idle) / (after.all - before.all)
}

function ticks() {
  const times = cpus().map((cpu) => cpu.times)
  return {
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
    all: times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0),
  }
}
