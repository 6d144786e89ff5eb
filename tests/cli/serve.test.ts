import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../src/cli/ensure-built.ts'
import { PROGRAM, runToEnd } from './run-lacuna.ts'

/** The program with pages of our own, in another place than the one where it was built. */
const moved = mkdtempSync(join(tmpdir(), 'lacuna-serve-'))
const program = join(moved, 'dist/cli/lacuna.js')
cpSync(dirname(PROGRAM), dirname(program), { recursive: true })
symlinkSync(join(ROOT, 'node_modules'), join(moved, 'node_modules'))
mkdirSync(join(moved, 'dist/web'))
writeFileSync(join(moved, 'dist/web/index.html'), 'the page')

const started: ChildProcess[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(moved, { recursive: true })
})

/** Starts the server and waits for the line that says where it is. */
async function serve(...args: readonly string[]) {
  const child = spawn(process.execPath, [program, 'serve', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  const line = chunk.toString()
  return { child, line, address: /http:\S+/.exec(line)?.[0] ?? '' }
}

describe('lacuna serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves the pages until it is told to stop by %s',
    async (signal) => {
      const { child, line, address } = await serve('--port', '0')
      expect(line).toMatch(/^Lacuna is at http:\/\/127\.0\.0\.1:\d+ \(Ctrl-C stops it\)\.\n$/)
      const response = await fetch(`${address}/assessment/online-possession`)
      expect({ status: response.status, body: await response.text() }).toEqual({
        status: 200,
        body: 'the page',
      })
      const closed = once(child, 'close')
      child.kill(signal)
      expect(await closed).toEqual([0, null])
    },
  )

  it('says that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    expect(await runToEnd(process.execPath, [program, 'serve', '--port', port])).toEqual({
      exit: 2,
      out: '',
      err: `Port ${port} of 127.0.0.1 is taken by another program. Choose another with --port.\n"lacuna serve --help" explains this command.\n`,
    })
    other.close()
  })

  it('says that it has no such address', async () => {
    expect(
      await runToEnd(process.execPath, [program, 'serve', '--port', '0', '--host', '192.0.2.1']),
    ).toEqual({
      exit: 2,
      out: '',
      err: 'It is not possible to listen on 192.0.2.1 (EADDRNOTAVAIL). Choose another address with --host.\n"lacuna serve --help" explains this command.\n',
    })
  })

  it('says that there are no pages yet', async () => {
    rmSync(join(moved, 'dist/web/index.html'))
    expect(await runToEnd(process.execPath, [program, 'serve'])).toEqual({
      exit: 1,
      out: '',
      err: 'The pages are not built yet. In the repository, "npm start" builds and serves them.\n',
    })
  })
})

describe('the program in another place', () => {
  it('still works', async () => {
    const file = join(ROOT, 'tests/scenarios/full.lacuna.json')
    const there = await runToEnd(process.execPath, [program, 'score', file, '--json'])
    expect(there).toEqual(await runToEnd(process.execPath, [PROGRAM, 'score', file, '--json']))
  })
})
