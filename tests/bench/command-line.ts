import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { ensureBuilt } from '../../src/cli/ensure-built.ts'
import { type Summary, summaryOf } from './statistics.ts'

const ASSESSMENT = 'tests/scenarios/full.lacuna.json'

export interface CommandResult {
  readonly command: 'score' | 'report'
  /** Seconds; null where the command failed. */
  readonly seconds: Summary | null
}

/** The two commands people wait for, each as a whole process from start to end. */
export async function measureCommands(
  folder: string,
  runs: Readonly<Record<CommandResult['command'], number>>,
): Promise<readonly CommandResult[]> {
  if (!(await ensureBuilt('cli'))) throw new Error('The command line could not be built')
  const commands = [
    { command: 'score', args: [ASSESSMENT] },
    { command: 'report', args: [ASSESSMENT, '--out', join(folder, 'report.pdf')] },
  ] as const
  const results: CommandResult[] = []
  for (const { command, args } of commands) {
    results.push({ command, seconds: await measureCommand([command, ...args], runs[command]) })
  }
  return results
}

async function measureCommand(args: readonly string[], runs: number): Promise<Summary | null> {
  const seconds: number[] = []
  // The first run fills the system's cache of files and isn't counted.
  for (let run = 0; run <= runs; run++) {
    const took = await timeOf(args)
    if (took === null) return null
    if (run > 0) seconds.push(took)
  }
  return summaryOf(seconds)
}

function timeOf(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(process.execPath, ['dist/cli/lacuna.js', ...args], { stdio: 'ignore' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0 ? (performance.now() - began) / 1000 : null))
  })
}
