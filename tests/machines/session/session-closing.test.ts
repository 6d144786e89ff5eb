import { describe, expect, it } from 'vitest'
import type { SessionEvent } from '#machines/session/session-setup.ts'
import { anAnswer } from '../../support/builders.ts'
import { aDevice, summaryOf } from '../support/a-device.ts'
import { anAssessment, minutesLater } from '../support/assessments.ts'
import { heldWrites } from '../support/held-writes.ts'
import { setAnswer } from '../support/running-assessment.ts'
import { runningSession } from '../support/running-session.ts'

const CAMBODIA = anAssessment()
const LAOS = anAssessment({ id: 'laos' })
const CLOSE: SessionEvent = { type: 'assessment.close' }
const OPEN_LAOS: SessionEvent = { type: 'assessment.open', id: 'laos', place: { at: 'results' } }

/** The assessment of Cambodia, with so many answers as if each were given a minute after the other. */
const answeredSoFar = (...options: readonly string[]) =>
  anAssessment({
    updatedAt: minutesLater(options.length),
    answers: Object.fromEntries(
      options.map((option, index) => [
        `q${index + 1}`,
        anAnswer(option, { answeredAt: minutesLater(index + 1) }),
      ]),
    ),
  })

/** Cambodia is open, and its first question has just been answered. */
async function answering() {
  const device = aDevice(CAMBODIA, LAOS)
  const session = runningSession(device)
  session.send({ type: 'assessment.open', id: 'cambodia', place: { at: 'question', id: 'q1' } })
  await session.until({ open: 'working' })
  session.tell(setAnswer('q1', 'partly', 1))
  return { device, session }
}

/** The same, on a device that cannot write; the person wants to leave. */
async function refusing(event: SessionEvent = CLOSE) {
  const { device, session } = await answering()
  device.broken.add('save')
  session.send(event)
  await session.until({ open: 'refusing' })
  return { device, session }
}

describe('sessionMachine, closing an assessment', () => {
  it('leaves at once where all is kept', async () => {
    const session = runningSession(aDevice(CAMBODIA))
    session.send({ type: 'assessment.open', id: 'cambodia', place: { at: 'hub' } })
    await session.until({ open: 'working' })
    session.send(CLOSE)
    expect([session.mode(), session.context().opened]).toEqual(['listing', null])
  })

  it('writes first what is not kept yet, and then lists it as it now is', async () => {
    const { device, session } = await answering()
    session.send(CLOSE)
    expect([session.mode(), device.keptOf('cambodia')]).toEqual([{ open: 'closing' }, CAMBODIA])
    await session.until('choosing')
    expect(device.keptOf('cambodia')).toEqual(answeredSoFar('partly'))
    expect(session.context().saved).toEqual([summaryOf(answeredSoFar('partly')), summaryOf(LAOS)])
  })

  it('waits for what was answered during a write that was under way', async () => {
    const device = aDevice(CAMBODIA)
    const writes = heldWrites()
    const session = runningSession({ ...device, save: writes.save })
    session.send({ type: 'assessment.open', id: 'cambodia', place: { at: 'hub' } })
    await session.until({ open: 'working' })
    session.tell(setAnswer('q1', 'partly', 1))
    session.pass(250)
    session.tell(setAnswer('q2', 'absent', 2))
    session.send(CLOSE)
    writes.succeed({ revision: 2, at: minutesLater(2) })
    await expect.poll(() => writes.begun.length).toBe(2)
    expect(session.mode()).toEqual({ open: 'closing' })
    expect(writes.begun.map(({ assessment }) => assessment)).toEqual([
      answeredSoFar('partly'),
      answeredSoFar('partly', 'absent'),
    ])
    writes.succeed({ revision: 3, at: minutesLater(3) })
    await session.until('choosing')
    expect(session.context().opened).toBe(null)
  })

  it('stays where it could not be written', async () => {
    const { device, session } = await refusing()
    expect(session.open().context.assessment).toEqual(answeredSoFar('partly'))
    expect(device.keptOf('cambodia')).toEqual(CAMBODIA)
  })

  it('tries to write once more before it refuses, where a write had failed already', async () => {
    const { device, session } = await answering()
    device.broken.add('save')
    session.pass(250)
    await session.untilStored('failed')
    device.broken.clear()
    session.send(CLOSE)
    await session.until('choosing')
    expect(device.keptOf('cambodia')).toEqual(answeredSoFar('partly'))
  })

  it('goes on with the assessment where the person stays, with all that was written', async () => {
    const { device, session } = await refusing()
    session.send({ type: 'close.stay' })
    expect([session.mode(), session.context().wanted?.id]).toEqual([{ open: 'working' }, 'cambodia'])
    expect(session.open().context.place).toEqual({ at: 'question', id: 'q1' })
    device.broken.clear()
    session.tell(setAnswer('q2', 'absent', 2))
    session.tell({ type: 'save.now' })
    await session.untilStored('clean')
    expect(device.keptOf('cambodia')).toEqual(answeredSoFar('partly', 'absent'))
  })

  it('leaves without it where the person says so', async () => {
    const { device, session } = await refusing()
    session.send({ type: 'close.abandon' })
    await session.until('choosing')
    expect([session.context().opened, device.keptOf('cambodia')]).toEqual([null, CAMBODIA])
  })

  it('closes after all where the store works again and the person tries once more', async () => {
    const { device, session } = await refusing()
    device.broken.clear()
    session.send(CLOSE)
    await session.until('choosing')
    expect(device.keptOf('cambodia')).toEqual(answeredSoFar('partly'))
  })

  it('keeps what another assessment needs apart from the one before', async () => {
    const { device, session } = await answering()
    session.send(CLOSE)
    await session.until('choosing')
    session.send(OPEN_LAOS)
    await session.until({ open: 'working' })
    expect(session.open().context.assessment).toEqual(LAOS)
    session.send(CLOSE)
    await session.until('choosing')
    expect(device.kept()).toEqual({ cambodia: answeredSoFar('partly'), laos: LAOS })
  })
})

describe('sessionMachine, opening another assessment while one is open', () => {
  it('writes the open one first, and opens the other at its place', async () => {
    const { device, session } = await answering()
    session.send(OPEN_LAOS)
    await session.until('opening')
    expect(device.keptOf('cambodia')).toEqual(answeredSoFar('partly'))
    await session.until({ open: 'working' })
    const { assessment, place } = session.open().context
    expect({ assessment, place }).toEqual({ assessment: LAOS, place: { at: 'results' } })
  })

  it('stays with the open one where it could not be written and the person stays', async () => {
    const { session } = await refusing(OPEN_LAOS)
    session.send({ type: 'close.stay' })
    expect([session.mode(), session.open().context.assessment]).toEqual([
      { open: 'working' },
      answeredSoFar('partly'),
    ])
  })

  it('opens the other where the person leaves without saving', async () => {
    const { device, session } = await refusing(OPEN_LAOS)
    session.send({ type: 'close.abandon' })
    await session.until({ open: 'working' })
    expect([session.open().context.assessment, session.context().storage]).toEqual([LAOS, 'kept'])
    expect(device.keptOf('cambodia')).toEqual(CAMBODIA)
  })

  it('goes to the start page where the person turns back there while the open one is being written', async () => {
    const { device, session } = await answering()
    session.send(OPEN_LAOS)
    session.send(CLOSE)
    await session.until('choosing')
    expect([session.context().opened, device.keptOf('cambodia')]).toEqual([null, answeredSoFar('partly')])
  })

  it('says so where the other is not there, with the open one written', async () => {
    const { device, session } = await answering()
    session.send({ type: 'assessment.open', id: 'nowhere', place: { at: 'hub' } })
    await session.until('failed')
    expect([session.context().failure, device.keptOf('cambodia')]).toEqual([
      { kind: 'not-found', id: 'nowhere' },
      answeredSoFar('partly'),
    ])
  })
})
