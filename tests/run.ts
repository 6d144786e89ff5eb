/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. A check by a tool (types, lint, format,
 * unused code, the size of the first load) counts as one. Prints last how many passed and failed in the whole run.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../src/cli/ensure-built.ts'
import { ensureTools } from './tools/ensure-tools.ts'
import { firstLoadFaults } from './tools/first-load.ts'
import { runAloud, runQuietly } from './tools/run-step.ts'

interface Tally {
  passed: number
  failed: number
}

const total: Tally = { passed: 0, failed: 0 }

function count(name: string, faults: string): void {
  if (faults === '') total.passed++
  else total.failed++
  process.stdout.write(faults === '' ? ` ✓ ${name}\n` : ` ✗ ${name}\n${faults}\n`)
}

/** A tool must end well and say nothing of warnings. */
async function check(name: string, command: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runQuietly(command, args)
  const hasWarning = /\b[1-9]\d* warnings?\b/i.test(output)
  count(name, code === 0 && !hasWarning ? '' : output)
}

/** A test runner that writes a JSON report; one that can't say how it went has failed. */
async function suite(
  name: string,
  command: string,
  args: readonly string[],
  report: string,
  tally: (json: unknown) => Tally,
) {
  process.stdout.write(`\n${name}\n`)
  const code = await runAloud(command, args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  let found: Tally
  try {
    found = tally(JSON.parse(await readFile(report, 'utf8')))
  } catch {
    found = { passed: 0, failed: 0 }
  }
  total.passed += found.passed
  total.failed += found.failed
  if (code !== 0 && found.failed === 0) count(`${name} ended with an error`, `exit code ${code}`)
}

const vitestTally = (json: unknown): Tally => {
  const { numPassedTests, numFailedTests, numPendingTests } = json as Record<string, number>
  // What is skipped has not passed.
  return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) + (numPendingTests ?? 0) }
}

const playwrightTally = (json: unknown): Tally => {
  const { expected, unexpected, flaky, skipped } = (json as { stats: Record<string, number> }).stats
  return { passed: expected ?? 0, failed: (unexpected ?? 0) + (flaky ?? 0) + (skipped ?? 0) }
}

const missing = await ensureTools()
if (missing.length > 0) {
  process.stderr.write(`${missing.join('\n')}\n`)
  process.exit(1)
}

process.stdout.write('Checks\n')
await Promise.all([
  check('types', 'tsc', ['-p', '.']),
  check('lint, with types', 'oxlint', ['--type-aware', '--deny-warnings']),
])
await check('format', 'biome', ['check', '--error-on-warnings', '.'])
await check('nothing unused', 'knip', ['--no-progress'])
count(
  'builds: pages and command line',
  (await ensureBuilt('web')) && (await ensureBuilt('cli')) ? '' : 'see above',
)
count('size of the first load', firstLoadFaults('dist/web').join('\n'))

const reports = await mkdtemp(join(tmpdir(), 'lacuna-tests-'))
try {
  const unit = join(reports, 'unit.json')
  await suite(
    'Unit',
    'vitest',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`],
    unit,
    vitestTally,
  )
  const e2e = join(reports, 'e2e.json')
  await suite('In Chromium', 'playwright', ['test', '--reporter=list,json'], e2e, playwrightTally)
} finally {
  await rm(reports, { recursive: true, force: true })
}

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1
