import { spawn } from 'node:child_process'

export interface StepResult {
  readonly code: number
  readonly output: string
}

/** Runs a program to its end and gathers what it says. */
export function runQuietly(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    }
    child.on('error', (error) =>
      'code' in error && error.code === 'ENOENT'
        ? resolve({ code: 127, output: `${command} was not found` })
        : reject(error),
    )
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Runs a program to its end with its words passed on. */
export function runAloud(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
