import { describe, expect, it } from 'vitest'
import { ok } from '#domain/result.ts'
import type { ReadOutcome, SessionPorts } from '#machines/session/session-ports.ts'
import type { SessionEvent } from '#machines/session/session-setup.ts'
import { answered } from '../../support/builders.ts'
import { aDevice, aFile, BROKEN, NOT_JSON, summaryOf } from '../support/a-device.ts'
import { anAssessment, minutesLater } from '../support/assessments.ts'
import { runningSession } from '../support/running-session.ts'

const STORED = anAssessment({ answers: answered('q1', 'partly') })
const LAOS = anAssessment({ id: 'laos' })
/** The same assessment as the one stored, with other answers. */
const IN_FILE = anAssessment({ answers: answered('q1', 'absent'), updatedAt: minutesLater(60) })
const COPY = { ...IN_FILE, id: 'copy' }

const openFile = (assessment: typeof STORED | null): SessionEvent => ({
  type: 'file.open',
  file: aFile(assessment),
})

/** On the start page, with one assessment on the device. */
async function started(device = aDevice(STORED)) {
  const session = runningSession(device)
  await session.until('choosing')
  return { device, session }
}

/** Asked what is to become of the file and of what is stored. */
async function comparing() {
  const { device, session } = await started()
  session.send(openFile(IN_FILE))
  await session.until('comparing')
  return { device, session }
}

describe('sessionMachine, reading a file', () => {
  it('keeps and opens an assessment that is not on this device yet', async () => {
    const { device, session } = await started()
    session.send(openFile(LAOS))
    await session.until({ open: 'working' })
    expect(device.kept()).toEqual({ cambodia: STORED, laos: LAOS })
    expect([session.open().context.assessment, session.open().context.place]).toEqual([LAOS, { at: 'hub' }])
  })

  it('says what is wrong with a file, and leaves what is stored as it was', async () => {
    const { device, session } = await started()
    session.send(openFile(null))
    await session.until('choosing')
    const { failure, file, read } = session.context()
    expect({ failure, file, read }).toEqual({
      failure: { kind: 'file', name: 'answers.lacuna.json', faults: NOT_JSON },
      file: null,
      read: null,
    })
    expect(device.kept()).toEqual({ cambodia: STORED })
  })

  it('says that the file could not be read at all', async () => {
    const { device, session } = await started()
    device.broken.add('readFile')
    session.send(openFile(LAOS))
    await session.until('choosing')
    const { failure, file } = session.context()
    expect({ failure, file }).toEqual({ failure: { kind: 'store', fault: BROKEN }, file: null })
  })

  it('says no more what was wrong with the last file once another is opened', async () => {
    const { session } = await started()
    session.send(openFile(null))
    await session.until('choosing')
    session.send(openFile(IN_FILE))
    await session.until('comparing')
    expect(session.context().failure).toBe(null)
  })

  it('keeps nothing where the person cancels before the file has been read', async () => {
    const device = aDevice(STORED)
    const slow = Promise.withResolvers<ReadOutcome>()
    const ports: SessionPorts = { ...device.ports, readFile: () => slow.promise }
    const session = runningSession({ ...device, ports })
    await session.until('choosing')
    session.send(openFile(LAOS))
    session.send({ type: 'file.cancel' })
    slow.resolve(ok({ assessment: LAOS, replaces: null }))
    await slow.promise
    expect([session.mode(), session.context().file, device.kept()]).toEqual([
      'choosing',
      null,
      { cambodia: STORED },
    ])
  })
})

describe('sessionMachine, with a file of an assessment that is on this device already', () => {
  it('asks before anything is replaced', async () => {
    const { device, session } = await comparing()
    expect(session.context().read).toEqual({ assessment: IN_FILE, replaces: summaryOf(STORED) })
    expect(device.kept()).toEqual({ cambodia: STORED })
  })

  it('replaces what is stored where the person says so', async () => {
    const { device, session } = await comparing()
    session.send({ type: 'file.replace' })
    await session.until({ open: 'working' })
    expect(device.kept()).toEqual({ cambodia: IN_FILE })
    expect(session.open().context.assessment).toEqual(IN_FILE)
  })

  it('keeps both where the person says so, and opens the copy', async () => {
    const { device, session } = await comparing()
    session.send({ type: 'file.keepBoth' })
    await session.until({ open: 'working' })
    expect(device.kept()).toEqual({ cambodia: STORED, copy: COPY })
    expect(session.open().context.assessment).toEqual(COPY)
  })

  it('changes nothing where the person cancels', async () => {
    const { device, session } = await comparing()
    session.send({ type: 'file.cancel' })
    const { read, file } = session.context()
    expect([session.mode(), { read, file }, device.kept()]).toEqual([
      'choosing',
      { read: null, file: null },
      { cambodia: STORED },
    ])
  })

  it.each<{ what: string; event: SessionEvent; id: string }>([
    {
      what: 'opens one from the list',
      event: { type: 'assessment.open', id: 'cambodia', place: { at: 'hub' } },
      id: 'cambodia',
    },
    {
      what: 'begins a new one',
      event: { type: 'assessment.create', choice: { checklist: 'test-checklist', scope: 'full' } },
      id: 'new',
    },
    { what: 'opens another file', event: openFile(LAOS), id: 'laos' },
  ])('forgets the file where the person $what instead', async ({ event, id }) => {
    const { device, session } = await comparing()
    session.send(event)
    await session.until({ open: 'working' })
    expect([session.open().context.assessment.id, session.context().read]).toEqual([id, null])
    expect(device.keptOf('cambodia')).toEqual(STORED)
  })

  it.each([
    { event: 'file.replace', kept: { cambodia: IN_FILE } },
    { event: 'file.keepBoth', kept: { cambodia: STORED, copy: COPY } },
  ] as const)('does the same again on a retry where $event could not be written', async ({ event, kept }) => {
    const { device, session } = await comparing()
    device.broken.add('keepFile')
    session.send({ type: event })
    await session.until('failed')
    expect([session.context().failure, device.kept()]).toEqual([
      { kind: 'store', fault: BROKEN },
      { cambodia: STORED },
    ])
    device.broken.clear()
    session.send({ type: 'failure.retry' })
    await session.until({ open: 'working' })
    expect(device.kept()).toEqual(kept)
  })

  it('forgets the file where it could not be written and the person gives up', async () => {
    const { device, session } = await comparing()
    device.broken.add('keepFile')
    session.send({ type: 'file.replace' })
    await session.until('failed')
    session.send({ type: 'failure.dismiss' })
    await session.until('choosing')
    const { read, file, failure } = session.context()
    expect({ read, file, failure }).toEqual({ read: null, file: null, failure: null })
    expect(device.kept()).toEqual({ cambodia: STORED })
  })
})
