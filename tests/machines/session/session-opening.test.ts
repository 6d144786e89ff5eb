import { describe, expect, it } from 'vitest'
import type { Opened, SessionPorts } from '#machines/session/session-ports.ts'
import type { SessionEvent } from '#machines/session/session-setup.ts'
import { answered } from '../../support/builders.ts'
import { aDevice, aFile, BROKEN, openedOf, summaryOf } from '../support/a-device.ts'
import { anAssessment } from '../support/assessments.ts'
import { setAnswer } from '../support/running-assessment.ts'
import { runningSession } from '../support/running-session.ts'

const CAMBODIA = anAssessment({ answers: answered('q1', 'partly') })
const LAOS = anAssessment({ id: 'laos', subject: { name: 'Lao PDR', code: 'LA', note: '' } })
const CREATE: SessionEvent = {
  type: 'assessment.create',
  choice: { checklist: 'test-checklist', scope: 'core' },
}
const open = (id: string, place: { readonly at: 'hub' | 'results' } = { at: 'hub' }): SessionEvent => ({
  type: 'assessment.open',
  id,
  place,
})
const UNREADABLE = { kind: 'store', fault: BROKEN }

describe('sessionMachine, on the start page', () => {
  it('lists what is on this device', async () => {
    const session = runningSession(aDevice(CAMBODIA, LAOS))
    expect(session.mode()).toBe('listing')
    await session.until('choosing')
    expect(session.context()).toEqual({
      saved: [summaryOf(CAMBODIA), summaryOf(LAOS)],
      opened: null,
      read: null,
      failure: null,
      wanted: null,
      choice: null,
      file: null,
      storage: 'kept',
    })
  })

  it('says that the list could not be read, and lists again when asked to', async () => {
    const device = aDevice(CAMBODIA)
    device.broken.add('list')
    const session = runningSession(device)
    await session.until('choosing')
    expect([session.context().saved, session.context().failure]).toEqual([[], UNREADABLE])
    device.broken.clear()
    session.send({ type: 'failure.retry' })
    await session.until('choosing')
    expect([session.context().saved, session.context().failure]).toEqual([[summaryOf(CAMBODIA)], null])
  })

  it('lets the person set the failure aside', async () => {
    const device = aDevice()
    device.broken.add('list')
    const session = runningSession(device)
    await session.until('choosing')
    session.send({ type: 'failure.dismiss' })
    expect([session.mode(), session.context().failure]).toEqual(['choosing', null])
  })

  it.each<{ what: string; event: SessionEvent }>([
    { what: 'make an assessment', event: CREATE },
    { what: 'open one by its address', event: open('cambodia') },
    { what: 'open a file', event: { type: 'file.open', file: aFile(LAOS) } },
  ])('lets the person $what although the list could not be read', async ({ event }) => {
    const device = aDevice(CAMBODIA)
    device.broken.add('list')
    const session = runningSession(device)
    await session.until('choosing')
    session.send(event)
    await session.until({ open: 'working' })
    expect(session.context().failure).toBe(null)
  })

  it('opens what an address names before the list has been read', async () => {
    const device = aDevice(CAMBODIA)
    const ports: SessionPorts = { ...device.ports, list: () => new Promise(() => {}) }
    const session = runningSession({ ...device, ports })
    session.send(open('cambodia', { at: 'results' }))
    await session.until({ open: 'working' })
    expect(session.open().context.place).toEqual({ at: 'results' })
  })
})

describe('sessionMachine, making an assessment', () => {
  it('keeps it and asks first what it is about', async () => {
    const device = aDevice()
    const session = runningSession(device)
    await session.until('choosing')
    session.send(CREATE)
    await session.until({ open: 'working' })
    const made = anAssessment({ id: 'new', scope: 'core' })
    expect(device.kept()).toEqual({ new: made })
    expect([session.open().context.assessment, session.open().value]).toEqual([
      made,
      { place: 'describing', storage: 'clean' },
    ])
  })

  it('says why it could not, and makes it when asked again', async () => {
    const device = aDevice()
    device.broken.add('create')
    const session = runningSession(device)
    await session.until('choosing')
    session.send(CREATE)
    await session.until('failed')
    expect([session.context().failure, device.kept()]).toEqual([UNREADABLE, {}])
    device.broken.clear()
    session.send({ type: 'failure.retry' })
    await session.until({ open: 'working' })
    expect([session.open().context.assessment.id, session.context().failure]).toEqual(['new', null])
  })

  it('goes back to the start page where the person gives it up, and forgets the choice', async () => {
    const device = aDevice(CAMBODIA)
    device.broken.add('create')
    const session = runningSession(device)
    await session.until('choosing')
    session.send(CREATE)
    await session.until('failed')
    session.send({ type: 'failure.dismiss' })
    await session.until('choosing')
    const { saved, failure, choice } = session.context()
    expect({ saved, failure, choice }).toEqual({ saved: [summaryOf(CAMBODIA)], failure: null, choice: null })
  })

  it('opens another assessment after one could not be made, and retries that one if need be', async () => {
    const device = aDevice(CAMBODIA)
    device.broken.add('create').add('open')
    const session = runningSession(device)
    await session.until('choosing')
    session.send(CREATE)
    await session.until('failed')
    session.send(open('cambodia'))
    await session.until('failed')
    device.broken.clear()
    session.send({ type: 'failure.retry' })
    await session.until({ open: 'working' })
    expect(session.open().context.assessment.id).toBe('cambodia')
  })
})

describe('sessionMachine, opening an assessment', () => {
  it('opens it at the place that the address names', async () => {
    const session = runningSession(aDevice(CAMBODIA))
    session.send({ type: 'assessment.open', id: 'cambodia', place: { at: 'question', id: 'q3' } })
    await session.until({ open: 'working' })
    const { assessment, place, revision, savedAt, questionnaire, focusAreas } = session.open().context
    expect({
      assessment,
      place,
      revision,
      savedAt,
      focusAreas,
      asked: [...questionnaire.byId.keys()],
    }).toEqual({
      assessment: CAMBODIA,
      place: { at: 'question', id: 'q3' },
      revision: 1,
      savedAt: CAMBODIA.updatedAt,
      focusAreas: ['laws'],
      asked: ['q1', 'q2', 'q3', 'q4'],
    })
  })

  it('says that there is none of that id, and leads back to the start page', async () => {
    const session = runningSession(aDevice(CAMBODIA))
    session.send(open('nowhere'))
    await session.until('failed')
    expect(session.context().failure).toEqual({ kind: 'not-found', id: 'nowhere' })
    session.send({ type: 'failure.dismiss' })
    await session.until('choosing')
    const { saved, failure, wanted } = session.context()
    expect({ saved, failure, wanted }).toEqual({ saved: [summaryOf(CAMBODIA)], failure: null, wanted: null })
  })

  it('says that the store could not be read, and opens it at the same place when asked again', async () => {
    const device = aDevice(CAMBODIA)
    device.broken.add('open')
    const session = runningSession(device)
    session.send(open('cambodia', { at: 'results' }))
    await session.until('failed')
    expect(session.context().failure).toEqual(UNREADABLE)
    device.broken.clear()
    session.send({ type: 'failure.retry' })
    await session.until({ open: 'working' })
    expect([session.open().context.place, session.context().failure]).toEqual([{ at: 'results' }, null])
  })

  it.each<SessionEvent>([open('laos'), { type: 'assessment.close' }])(
    'leaves the failure behind on $type',
    async (event) => {
      const session = runningSession(aDevice(LAOS))
      session.send(open('nowhere'))
      await session.until('failed')
      session.send(event)
      await session.until(event.type === 'assessment.open' ? { open: 'working' } : 'choosing')
      expect(session.context().failure).toBe(null)
    },
  )

  it('opens the one asked for last', async () => {
    const device = aDevice(CAMBODIA, LAOS)
    const slow = Promise.withResolvers<Opened | null>()
    const ports: SessionPorts = {
      ...device.ports,
      open: (id) => (id === 'cambodia' ? slow.promise : device.ports.open(id)),
    }
    const session = runningSession({ ...device, ports })
    session.send(open('cambodia'))
    session.send(open('laos'))
    slow.resolve(openedOf(CAMBODIA))
    await session.until({ open: 'working' })
    expect(session.open().context.assessment.id).toBe('laos')
  })

  it('stays on the start page where the person went back there meanwhile', async () => {
    const device = aDevice(CAMBODIA)
    const slow = Promise.withResolvers<Opened | null>()
    const session = runningSession({ ...device, ports: { ...device.ports, open: () => slow.promise } })
    session.send(open('cambodia'))
    session.send({ type: 'assessment.close' })
    slow.resolve(openedOf(CAMBODIA))
    await session.until('choosing')
    expect([session.context().opened, session.context().wanted]).toEqual([null, null])
  })

  it('keeps the open assessment as it is where its own address is opened again', async () => {
    const session = runningSession(aDevice(CAMBODIA))
    session.send(open('cambodia'))
    await session.until({ open: 'working' })
    session.tell(setAnswer('q3', 'absent', 1))
    session.send(open('cambodia', { at: 'results' }))
    expect([session.mode(), session.open().value]).toEqual([
      { open: 'working' },
      { place: 'choosing', storage: 'dirty' },
    ])
  })
})
