import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from '../../src/cli/build-lock.ts'
import { sourceFingerprint } from '../../src/cli/source-fingerprint.ts'
import { runToEnd } from './run-lacuna.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lacuna-build-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('sourceFingerprint', () => {
  const write = (path: string, content: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }

  it('stays while nothing changes', () => {
    write('src/a.ts', 'a')
    expect(sourceFingerprint(root)).toBe(sourceFingerprint(root))
  })

  it.each<[string, () => void]>([
    ['a file is written', () => write('src/a.ts', 'longer')],
    ['a file is touched', () => utimesSync(join(root, 'src/a.ts'), 1, 1)],
    ['a file is added', () => write('checklists/plans/p/plan.yaml', '')],
    ['a file is taken away', () => rmSync(join(root, 'src/a.ts'))],
    ['a file is renamed', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'))],
    ['a dependency changes', () => write('package-lock.json', '{}')],
  ])('changes when %s', (_name, change) => {
    write('src/a.ts', 'a')
    const before = sourceFingerprint(root)
    change()
    expect(sourceFingerprint(root)).not.toBe(before)
  })

  it('is not touched by what is no source', () => {
    const before = sourceFingerprint(root)
    write('dist/cli/lacuna.js', 'x')
    write('tests/a.test.ts', 'x')
    expect(sourceFingerprint(root)).toBe(before)
  })
})

describe('withLock', () => {
  it('lets one work at a time, and gives the lock back', async () => {
    const lock = join(root, 'dist', 'lock')
    let working = 0
    let most = 0
    const work = async () => {
      working++
      most = Math.max(most, working)
      await new Promise(setImmediate)
      working--
      return most
    }
    await Promise.all([1, 2, 3].map(() => withLock(lock, work)))
    expect({ most, held: existsSync(lock) }).toEqual({ most: 1, held: false })
  })

  it('gives the lock back where the work fails', async () => {
    const lock = join(root, 'lock')
    await expect(withLock(lock, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk')
    expect(existsSync(lock)).toBe(false)
  })

  it('takes over from a process that has died', async () => {
    const { out } = await runToEnd(process.execPath, ['-p', 'process.pid'])
    const lock = join(root, 'lock')
    writeFileSync(lock, out.trim())
    expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done')
  })
})

describe('npm run lacuna', () => {
  it('is the built program, with nothing added', async () => {
    const { exit, out, err } = await runToEnd('npm', ['run', '-s', 'lacuna', '--', 'score', '-'], 'null')
    expect({ exit, out, err }).toEqual({ exit: 1, out: '', err: '-: expected Object, found null\n' })
  })

  it('reads files from where it was called', async () => {
    writeFileSync(join(root, 'null.json'), 'null')
    const { exit, err } = await runToEnd(
      process.execPath,
      ['src/cli/run-built.ts', 'score', 'null.json'],
      '',
      { INIT_CWD: root },
    )
    expect({ exit, err }).toEqual({ exit: 1, err: 'null.json: expected Object, found null\n' })
  })
})
