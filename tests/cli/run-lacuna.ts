import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt, ROOT } from '../../src/cli/ensure-built.ts'

if (!(await ensureBuilt('cli'))) throw new Error('The command line could not be built')

/** The built program. */
export const PROGRAM = join(ROOT, 'dist/cli/lacuna.js')

export interface Ran {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program to its end; `input` is its standard input, by default empty. */
export const lacuna = (args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> =>
  runToEnd(process.execPath, [PROGRAM, ...args], input)

export function runToEnd(
  command: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...environment } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (exit) =>
      resolve({ exit, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
    // A program that has read enough closes its input.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
