import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newAssessment } from '#domain/assessment/new-assessment.ts'
import { writeAssessment } from '#domain/assessment/write-assessment.ts'
import { lacuna } from './run-lacuna.ts'
import { CHECKLIST, edition } from './scenarios.ts'

const folder = mkdtempSync(join(tmpdir(), 'lacuna-new-'))
afterAll(() => rmSync(folder, { recursive: true }))

const make = (...rest: readonly string[]) =>
  lacuna(['new', '--checklist', CHECKLIST, '--subject', 'Lao PDR', ...rest])

describe('lacuna new', () => {
  it.each([
    { flags: [], scope: 'full' },
    { flags: ['--scope', 'core'], scope: 'core' },
  ] as const)('writes an empty assessment to standard output: $scope', async ({ flags, scope }) => {
    const { exit, out, err } = await make(...flags)
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    const { id, startedAt } = JSON.parse(out)
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(startedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    const subject = { name: 'Lao PDR', code: '', note: '' }
    expect(out).toBe(writeAssessment(newAssessment(edition, { id, at: startedAt, scope, subject })))
  })

  it('writes a file that every other command reads', async () => {
    const file = join(folder, 'made.lacuna.json')
    expect(await make('--out', file)).toEqual({ exit: 0, out: '', err: `${file} is written.\n` })
    expect(await lacuna(['check', file])).toEqual({ exit: 0, out: `${file}: no faults\n`, err: '' })
  })

  it('never writes over a file that is there', async () => {
    const file = join(folder, 'there.lacuna.json')
    writeFileSync(file, 'answers')
    expect(await make('--out', file)).toEqual({
      exit: 1,
      out: '',
      err: `${file}: there is a file of that name already, and it may hold answers; choose another name\n`,
    })
    expect(readFileSync(file, 'utf8')).toBe('answers')
  })

  it('says where it may not write, and leaves nothing behind', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const file = join(empty, 'none', 'new.lacuna.json')
    expect(await make('--out', file)).toEqual({
      exit: 1,
      out: '',
      err: `${file}: the folder in which to write it does not exist\n`,
    })
    expect({ left: readdirSync(empty), made: existsSync(file) }).toEqual({ left: [], made: false })
  })
})
