import { describe, expect, it } from 'vitest'
import { unprovided } from '#machines/session/session-ports.ts'
import { aFile, openedOf } from '../support/a-device.ts'
import { anAssessment } from '../support/assessments.ts'

describe('unprovided', () => {
  it.each<{ port: string; call: () => Promise<unknown> }>([
    { port: 'list', call: () => unprovided.list() },
    { port: 'open', call: () => unprovided.open('cambodia') },
    { port: 'create', call: () => unprovided.create({ checklist: 'test-checklist', scope: 'core' }) },
    { port: 'readFile', call: () => unprovided.readFile(aFile(null)) },
    {
      port: 'keepFile',
      call: () =>
        unprovided.keepFile({ assessment: openedOf(anAssessment()).assessment, replaces: null }, 'copy'),
    },
  ])('says loudly that nobody has provided "$port"', async ({ port, call }) => {
    await expect(call()).rejects.toThrow(`The port "${port}" was not provided`)
  })
})
