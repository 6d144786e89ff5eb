import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lacuna, PROGRAM, runToEnd } from './run-lacuna.ts'
import { scenario, scenarioFile } from './scenarios.ts'

const folder = mkdtempSync(join(tmpdir(), 'lacuna-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FILE = scenarioFile('quick-scan')
const AT = ['--at', '2026-11-24T10:00:00Z']

describe('lacuna report', () => {
  it('writes a PDF, the same bytes each time', { timeout: 60_000 }, async () => {
    const [first, second] = [join(folder, 'first.pdf'), join(folder, 'second.pdf')]
    expect(await lacuna(['report', FILE, '--out', first, ...AT])).toEqual({
      exit: 0,
      out: '',
      err: `${first} is written.\n`,
    })
    await lacuna(['report', FILE, '--out', second, ...AT])
    const bytes = readFileSync(first)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.equals(readFileSync(second))).toBe(true)
  })

  it('writes JSON with the text of the report and the traces of all scores', async () => {
    const out = join(folder, 'report.json')
    expect(
      (await lacuna(['report', FILE, '--out', out, '--paper', 'letter', '--at', '2026-11-24'])).exit,
    ).toBe(0)
    const { format, formatVersion, report, traces } = JSON.parse(readFileSync(out, 'utf8'))
    expect({
      format,
      formatVersion,
      at: report.generatedAt,
      paper: report.paper,
      sets: traces.map(setName),
    }).toEqual({
      format: 'lacuna-report',
      formatVersion: 1,
      at: '2026-11-24T00:00:00Z',
      paper: 'Letter',
      sets: [
        'all',
        'domain:online-offences',
        'domain:extradition-jurisdiction',
        'domain:offender-registries',
        'domain:reporting-duties',
        'area:legal-frameworks',
        'area:justice-capability',
        'area:specialised-unit',
        'area:support-services',
        'area:data-reporting-referral',
        'area:education-awareness',
        'area:private-sector',
      ],
    })
  })

  it('is the same each time for a file without an id or times', async () => {
    const [first, second] = [join(folder, 'a.json'), join(folder, 'b.json')]
    await lacuna(['report', scenarioFile('almost-empty'), '--out', first, ...AT])
    await lacuna(['report', scenarioFile('almost-empty'), '--out', second, ...AT])
    expect(readFileSync(first, 'utf8')).toBe(readFileSync(second, 'utf8'))
  })

  it('names what it cannot draw, and leaves the earlier report as it was', async () => {
    const { assessment } = scenario('quick-scan')
    const answers = { ...assessment.answers, 'online-access': { option: 'partly', note: 'ច្បាប់' } }
    const out = join(folder, 'kept.pdf')
    writeFileSync(out, 'earlier')
    const {
      exit,
      out: data,
      err,
    } = await lacuna(['report', '-', '--out', out, ...AT], JSON.stringify({ ...assessment, answers }))
    expect({ exit, data }).toEqual({ exit: 1, data: '' })
    expect(err.split('\n')[0]).toMatch(/^-: answers\.online-access\.note: .*U\+17/)
    expect(readFileSync(out, 'utf8')).toBe('earlier')
  })

  it('writes to what is no file directly', async () => {
    const command = `"${process.execPath}" "${PROGRAM}" report ${FILE} --out /dev/stdout --format json | sed -n 2p`
    expect(await runToEnd('bash', ['-c', command])).toEqual({
      exit: 0,
      out: '  "format": "lacuna-report",\n',
      err: '/dev/stdout is written.\n',
    })
  })

  it('says where it cannot write, and leaves nothing behind', async () => {
    const before = readdirSync(folder)
    const nowhere = join(folder, 'none', 'report.json')
    expect(await lacuna(['report', FILE, '--out', nowhere])).toEqual({
      exit: 1,
      out: '',
      err: `${nowhere}: the folder in which to write it does not exist\n`,
    })
    expect(await lacuna(['report', FILE, '--out', folder, '--format', 'json'])).toEqual({
      exit: 1,
      out: '',
      err: `${folder}: this is a folder; a file is needed here\n`,
    })
    expect(readdirSync(folder)).toEqual(before)
  })
})

const setName = ({ set }: { readonly set: { readonly kind: string; readonly id?: string } }): string =>
  set.id === undefined ? set.kind : `${set.kind}:${set.id}`
