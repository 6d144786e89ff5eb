import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lacuna } from './run-lacuna.ts'
import { CHECKLIST } from './scenarios.ts'

const folder = mkdtempSync(join(tmpdir(), 'lacuna-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MIB = 2 ** 20
const OPTIONS = 'in-force, partly, not-in-force, absent, unknown, not-applicable'

const assessment = (rest: object): string =>
  JSON.stringify({
    format: 'lacuna-assessment',
    formatVersion: 1,
    checklist: { id: CHECKLIST },
    answers: {},
    ...rest,
  })

interface Hostile {
  readonly name: string
  readonly content: string | Uint8Array
  /** Behind `file: `, one a line. */
  readonly faults: readonly string[]
}

const HOSTILE: readonly Hostile[] = [
  {
    name: 'empty',
    content: '',
    faults: ['this is not a JSON file, or it is damaged (Unexpected end of JSON input)'],
  },
  {
    name: 'not JSON',
    content: 'hello',
    faults: [`this is not a JSON file, or it is damaged (Unexpected token 'h', "hello" is not valid JSON)`],
  },
  {
    name: 'not JSON over several lines with colours',
    content: '{\n  "a": 1,\n  b\u001b[31m\n}',
    faults: [
      `this is not a JSON file, or it is damaged (Expected double-quoted property name in JSON at position 14 (line 3 column 3))`,
    ],
  },
  {
    name: 'binary',
    content: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0x00, 0x80]),
    faults: ['this is not a JSON file, or it is damaged (not UTF-8)'],
  },
  { name: 'null', content: 'null', faults: ['expected Object, found null'] },
  { name: 'a list', content: '[]', faults: ['expected Object, found Array'] },
  {
    name: "a stranger's JSON",
    content: '{"name":"package","format":"zip\\u001b[2J"}',
    faults: [
      'format: this is not a Lacuna assessment: expected the format "lacuna-assessment", found "zip\\u001b[2J"',
    ],
  },
  {
    name: 'from a newer version',
    content: assessment({ formatVersion: 2 }),
    faults: ['formatVersion: made by a newer version of Lacuna (format version 2; this one reads up to 1)'],
  },
  {
    name: 'with misspelt keys',
    content: assessment({ answer: {}, answers: { 'online-possession': { optoin: 'partly' } } }),
    faults: [
      'answers.online-possession: the key "optoin" is not known here; is it misspelt?',
      'the key "answer" is not known here; is it misspelt?',
    ],
  },
  {
    name: 'with unknown options',
    content: assessment({
      answers: { 'online-possession': { option: 'maybe' }, 'online-access': { option: 'perhaps' } },
    }),
    faults: [
      `answers.online-possession.option: "maybe" is not an answer to this question; the answers are ${OPTIONS}`,
      `answers.online-access.option: "perhaps" is not an answer to this question; the answers are ${OPTIONS}`,
    ],
  },
  {
    name: 'of an unknown checklist',
    content: assessment({ checklist: { id: 'other' } }),
    faults: ['checklist.id: the checklist "other" is not at hand'],
  },
  {
    name: 'with a forbidden key',
    content: assessment({}).replace('"answers":{}', '"answers":{"__proto__":{"option":"partly"}}'),
    faults: ['answers: the key "__proto__" is not allowed in any file'],
  },
  {
    name: 'of 6 MiB',
    content: new Uint8Array(6 * MIB).fill(0x20),
    faults: ['the file is larger than 5 MiB, the most that can be read'],
  },
  {
    name: 'nested 100 deep',
    content: `${'['.repeat(100)}${']'.repeat(100)}`,
    faults: [`${'[0]'.repeat(16)}: nested more than 16 levels deep, the most that can be read`],
  },
]

describe('a file that is not what it should be', () => {
  it.each(HOSTILE)('$name is refused by path and on standard input', async ({ name, content, faults }) => {
    const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.lacuna.json`)
    writeFileSync(file, content)
    const said = (path: string) => faults.map((fault) => `${path}: ${fault}\n`).join('')
    expect(await lacuna(['score', file])).toEqual({ exit: 1, out: '', err: said(file) })
    expect(await lacuna(['check', '-'], content)).toEqual({ exit: 1, out: '', err: said('-') })
  })

  it.each([
    ['score', ['--json']],
    ['explain', ['--set', 'all']],
    ['gaps', []],
    ['whatif', ['--settle', 'online-possession']],
    ['report', ['--out', join(folder, 'out.pdf')]],
  ])('is refused by %s alike', async (command, options) => {
    expect(await lacuna([command, '-', ...options], 'null')).toEqual({
      exit: 1,
      out: '',
      err: '-: expected Object, found null\n',
    })
  })

  it('is a sentence where there is no file, or a folder', async () => {
    const [missing, inside, subfolder] = ['none.json', 'empty.lacuna.json/x', 'folder'].map((name) =>
      join(folder, name),
    ) as [string, string, string]
    writeFileSync(join(folder, 'empty.lacuna.json'), '')
    mkdirSync(subfolder)
    const said = (file: string, sentence: string) => ({ exit: 1, out: '', err: `${file}: ${sentence}\n` })
    expect(await lacuna(['score', missing])).toEqual(said(missing, 'there is no such file'))
    expect(await lacuna(['score', inside])).toEqual(said(inside, 'there is no such file'))
    expect(await lacuna(['score', subfolder])).toEqual(
      said(subfolder, 'this is a folder; a file is needed here'),
    )
    expect(await lacuna(['score', '/dev/zero'])).toEqual(
      said('/dev/zero', 'the file is larger than 5 MiB, the most that can be read'),
    )
  })
})

describe('a file with a byte order mark', () => {
  it('is read', async () => {
    expect((await lacuna(['score', '-', '--json'], `\ufeff${assessment({})}`)).exit).toBe(0)
  })
})
