/**
 * `npm run bench [-- --only ours|peers|cli] [--quick] [--rounds N]`: measures, prints tables and writes
 * docs/benchmarks.md. What was measured before and isn't now is taken from the last time. `--quick` writes nothing.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { firstLoad } from '../tools/first-load.ts'
import { launch } from './browser.ts'
import { waitForCalm } from './calm.ts'
import { measureCommands } from './command-line.ts'
import { type BenchChecklist, benchChecklist } from './content.ts'
import { benchmarksDocument, tables } from './document.ts'
import { FEWEST_QUESTIONS, MOST_QUESTIONS, OURS } from './goals.ts'
import { buildOurs, measureBare, measureOurs } from './ours.ts'
import { buildPeers, installPeers, measurePeer, PEERS, peerVersion } from './peers.ts'
import { keepResults, keptResults, type Results } from './results.ts'
import { type Counts, type PageResult, type Round, roundOf, type Series } from './series.ts'
import { serve } from './serve.ts'

const PARTS = ['ours', 'peers', 'cli'] as const
type Part = (typeof PARTS)[number]

const { values: given } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, rounds: { type: 'string' } },
})
const isQuick = given.quick === true
const rounds = isQuick ? 1 : Number(given.rounds ?? 3)
const only = PARTS.find((part) => part === given.only)
if ((given.only !== undefined && only === undefined) || !Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(`bench: --only takes ${PARTS.join(', ')}; --rounds takes a whole number\n`)
  process.exit(2)
}

const COUNTS: Counts = isQuick ? { inputs: 12, warmUp: 3, loads: 4 } : { inputs: 60, warmUp: 8, loads: 20 }
/** Opening a peer's page with a thousand questions takes seconds. */
const PEER_COUNTS: Counts = { ...COUNTS, loads: isQuick ? 1 : 4 }
const COMMAND_RUNS = isQuick ? { score: 3, report: 1 } : { score: 20, report: 5 }

const say = (line: string) => process.stderr.write(`bench: ${line}\n`)

/** One thing to measure in every round, in a browser of its own. */
interface Job {
  readonly page: string
  readonly size: number
  readonly measure: (browser: Awaited<ReturnType<typeof launch>>) => Promise<Series>
}

async function runJobs(jobs: readonly Job[]): Promise<readonly PageResult[]> {
  const found = jobs.map(({ page, size }) => ({ page, size, rounds: [] as Round[] }))
  for (let round = 1; round <= rounds; round++) {
    for (const [index, { page, size, measure }] of jobs.entries()) {
      await waitForCalm()
      say(`round ${round} of ${rounds}: ${page}${size === 0 ? '' : `, ${size} questions`}`)
      const browser = await launch()
      try {
        found[index]?.rounds.push(roundOf(await measure(browser)))
      } finally {
        await browser.close()
      }
    }
  }
  return found
}

async function benchOurs(folder: string, checklists: readonly BenchChecklist[]): Promise<Results['ours']> {
  say('building the pages …')
  const pages = await buildOurs(folder, checklists)
  const [bare, ours] = await Promise.all([serve('tests/bench/bare', 'none'), serve(pages, 'kept')])
  const jobs: Job[] = [
    { page: 'A bare page', size: 0, measure: (browser) => measureBare(browser, bare.origin, COUNTS) },
    ...checklists.map(
      (checklist): Job => ({
        page: OURS,
        size: checklist.size,
        measure: (browser) => measureOurs(browser, ours.origin, checklist, COUNTS, folder),
      }),
    ),
  ]
  const results = await runJobs(jobs)
  await Promise.all([bare.close(), ours.close()])
  return { at: new Date().toISOString(), firstLoad: firstLoad(pages).total, pages: results }
}

async function benchPeers(folder: string, checklists: readonly BenchChecklist[]): Promise<Results['peers']> {
  say('installing and building the peers …')
  await installPeers()
  const built = await buildPeers(join(folder, 'peers'), checklists)
  const folderOf = (name: string) => built.get(name) ?? ''
  const firstLoads = PEERS.filter(({ form }) => form(0).turn === null).map(
    ({ name, folder: peer, packages }) => ({
      page: name.split(',')[0] ?? name,
      packages: packages.map((each) => `${each} ${peerVersion(each)}`).join(', '),
      bytes: firstLoad(folderOf(peer)).total,
    }),
  )
  const jobs = checklists.flatMap((checklist) =>
    PEERS.map(
      (peer): Job => ({
        page: peer.name,
        size: checklist.size,
        measure: (browser) => measurePeer(browser, folderOf(peer.folder), peer, checklist, PEER_COUNTS),
      }),
    ),
  )
  const pages = await runJobs(jobs)
  return { at: new Date().toISOString(), firstLoads, pages }
}

const wants = (part: Part): boolean => only === undefined || only === part
const folder = await mkdtemp(join(tmpdir(), 'lacuna-bench-'))
try {
  const checklists = [FEWEST_QUESTIONS, MOST_QUESTIONS].map(benchChecklist)
  const kept = isQuick ? { ours: null, peers: null, cli: null } : await keptResults()
  const ours = wants('ours') ? await benchOurs(folder, checklists) : kept.ours
  const peers = wants('peers') ? await benchPeers(folder, checklists) : kept.peers
  const cli = wants('cli')
    ? { at: new Date().toISOString(), commands: await measureCommands(folder, COMMAND_RUNS) }
    : kept.cli
  const results: Results = { ours, peers, cli }
  process.stdout.write(`${tables(results)}\n`)
  if (!isQuick) {
    const browser = await launch()
    const version = browser.version()
    await browser.close()
    await keepResults(results)
    await writeFile('docs/benchmarks.md', benchmarksDocument(results, version))
    say('docs/benchmarks.md is written')
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
