import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../src/cli/ensure-built.ts'
import { runToEnd } from './run-lacuna.ts'

/** The sources as they are after a fresh clone, to be broken and mended. */
const copy = mkdtempSync(join(tmpdir(), 'lacuna-clone-'))
const SOURCES = [
  'src',
  'machines',
  'checklists',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'lingui.config.ts',
]
for (const source of SOURCES) cpSync(join(ROOT, source), join(copy, source), { recursive: true })
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
afterAll(() => rmSync(copy, { recursive: true }))

const run = (...args: readonly string[]) =>
  runToEnd(process.execPath, [join(copy, 'src/cli/run-built.ts'), ...args], '', { INIT_CWD: copy })

const BUILDING = 'lacuna: building the program, since its sources are newer …\n'
const LEFT_OUT =
  'lacuna: the checklists have faults and are left out; "lacuna check checklists" tells what is wrong\n'
const VERSION: string = JSON.parse(readFileSync('package.json', 'utf8')).version

describe('the program in a fresh clone', { timeout: 120_000 }, () => {
  const domain = join(copy, 'checklists/asean-child-protection/domains/online-offences.yaml')
  const sound = readFileSync(domain, 'utf8')

  it('is built once, by the first of two that want it', async () => {
    const both = await Promise.all([run('--version'), run('--version')])
    expect(both.map(({ exit, out }) => ({ exit, out }))).toEqual([
      { exit: 0, out: `${VERSION}\n` },
      { exit: 0, out: `${VERSION}\n` },
    ])
    expect(both.map(({ err }) => err).toSorted()).toEqual(['', BUILDING])
    expect(await run('--version')).toEqual({ exit: 0, out: `${VERSION}\n`, err: '' })
    expect(readdirSync(join(copy, 'dist'))).toEqual(['cli'])
  })

  it('still says what is wrong with a checklist that stops the build', async () => {
    writeFileSync(domain, sound.replace('level: minimum', 'level: minimun'))
    const fault =
      'checklists/asean-child-protection/domains/online-offences.yaml: questions[0].level: expected ("minimum" | "recommended" | "advanced"), found "minimun"\n'
    expect(await run('check', 'checklists')).toEqual({ exit: 1, out: '', err: BUILDING + LEFT_OUT + fault })
    expect(await run('check', 'checklists')).toEqual({ exit: 1, out: '', err: LEFT_OUT + fault })
  })

  it('has the checklist again once that is mended', async () => {
    writeFileSync(domain, sound)
    expect(await run('check', 'checklists')).toEqual({
      exit: 0,
      out: 'checklists: no faults\n',
      err: BUILDING,
    })
  })

  it('says why it cannot be built', async () => {
    appendFileSync(join(copy, 'src/cli/main.ts'), 'const broken = ;\n')
    const { exit, out, err } = await run('--version')
    expect({ exit, out, start: err.split('\n').slice(0, 2) }).toEqual({
      exit: 1,
      out: '',
      start: [BUILDING.trimEnd(), 'lacuna: the program could not be built:'],
    })
    expect(err).toContain('src/cli/main.ts:')
  })
})
