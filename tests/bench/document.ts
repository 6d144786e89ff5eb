import { readFileSync } from 'node:fs'
import { arch, cpus, type as system, totalmem } from 'node:os'
import { SLOWED } from './browser.ts'
import { verdicts } from './goals.ts'
import type { Results } from './results.ts'
import { type Action, calmest, type PageResult, spread } from './series.ts'
import type { Summary } from './statistics.ts'

const ACTION_NAMES: Readonly<Record<Action, string>> = {
  clicks: 'Click on an answer',
  keys: 'Key in the note',
  turns: 'Page turn',
  loads: 'First question visible',
}

/** The results as Markdown: for the terminal without, for the file with how they came about. */
export function tables(results: Results): string {
  const { ours, peers, cli } = results
  return [
    ...section('Goals', goalTable(results)),
    ...(ours === null ? [] : section('Times by number of questions', timeTable(ours.pages))),
    ...(peers === null
      ? []
      : [
          ...section('Compared: size of the first load', sizeTable(results)),
          ...section(
            'Compared: times',
            timeTable([...(ours?.pages.filter(({ size }) => size > 0) ?? []), ...peers.pages]),
          ),
        ]),
    ...(cli === null ? [] : section('Command line', commandTable(cli.commands))),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]) => [`## ${title}`, '', ...lines, '']

/** A table whose columns line up, as the formatter of Markdown would have it. */
function table(rows: readonly (readonly string[])[], numeric: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const isNumeric = (column: number) => column >= widths.length - numeric
  const line = (row: readonly string[]) =>
    `| ${row
      .map((cell, column) => {
        const fill = ' '.repeat((widths[column] ?? 0) - cell.length)
        return isNumeric(column) ? fill + cell : cell + fill
      })
      .join(' | ')} |`
  const rule = widths.map((width, column) =>
    isNumeric(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  )
  return [line(rows[0] ?? []), line(rule), ...rows.slice(1).map(line)]
}

function goalTable(results: Results): readonly string[] {
  const rows = verdicts(results).map(({ goal, limit, measured, isMet }) => [
    goal,
    limit,
    measured ?? 'not measured',
    measured === null ? '–' : isMet ? 'met' : '**not met**',
  ])
  return table([['Goal', 'Limit', 'Measured', 'Verdict'], ...rows], 0)
}

function timeTable(pages: readonly PageResult[]): readonly string[] {
  const rows = (Object.keys(ACTION_NAMES) as Action[]).flatMap((action) =>
    pages.flatMap((result) => {
      const measured = calmest(result, action)
      if (measured === null) return []
      const { drawn, reported } = measured
      const [low, high] = spread(result, action)
      return [
        [
          ACTION_NAMES[action],
          result.page,
          result.size === 0 ? '–' : result.size.toLocaleString('en'),
          ...numbers(drawn, 0),
          reported === null ? '–' : whole(reported.p95),
          result.rounds.length === 1 ? '–' : `${whole(low)} to ${whole(high)}`,
        ],
      ]
    }),
  )
  const head = [
    'Action',
    'Page',
    'Questions',
    'p50',
    'p95',
    'Max.',
    'p95, browser’s own',
    'p95 of all rounds',
  ]
  return ['Milliseconds.', '', ...table([head, ...rows], 6)]
}

const whole = (value: number): string => Math.round(value).toLocaleString('en')

const numbers = ({ p50, p95, max }: Summary, digits: number): readonly string[] =>
  [p50, p95, max].map((value) => (digits === 0 ? whole(value) : value.toFixed(digits)))

function sizeTable({ ours, peers }: Results): readonly string[] {
  const rows = [
    ...(ours === null ? [] : [['Lacuna, the whole program but its PDF part', ours.firstLoad] as const]),
    ...(peers?.firstLoads.map(({ page, packages, bytes }) => [`${page}: ${packages}`, bytes] as const) ?? []),
  ]
  return table([['Page', 'kB gzipped'], ...rows.map(([name, bytes]) => [name, (bytes / 1000).toFixed(1)])], 1)
}

function commandTable(commands: NonNullable<Results['cli']>['commands']): readonly string[] {
  const rows = commands.map(({ command, seconds }) => [
    `\`lacuna ${command}\``,
    ...(seconds === null ? ['–', 'failed', '–', '–'] : [String(seconds.count), ...numbers(seconds, 2)]),
  ])
  return ['Seconds.', '', ...table([['Command', 'Runs', 'p50', 'p95', 'Max.'], ...rows], 4)]
}

/** `docs/benchmarks.md`. Says of the machine what bears on the numbers, and nothing that tells which machine it was. */
export function benchmarksDocument(results: Results, browser: string): string {
  const { ours, peers, cli } = results
  const dates = [
    ...(ours === null ? [] : [`Lacuna on ${day(ours.at)}`]),
    ...(peers === null ? [] : [`the peers on ${day(peers.at)}`]),
    ...(cli === null ? [] : [`the command line on ${day(cli.at)}`]),
  ]
  return `${[
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Do not edit it by hand: run the benchmarks again.',
    '',
    `Measured: ${dates.join(', ')}.`,
    '',
    ...machine(browser).map((line) => `- ${line}`),
    '',
    tables(results),
    HOW,
  ].join('\n')}\n`
}

const day = (time: string): string => time.slice(0, 10)

function machine(browser: string): readonly string[] {
  const gibibytes = Math.round(totalmem() / 2 ** 30)
  return [
    `Machine: ${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}, ${gibibytes} GiB of memory, ${system()} ${arch()}`,
    `Chromium ${browser} without a window, Node ${process.versions.node}`,
    `React ${versionOf('react')}, react-hook-form ${versionOf('react-hook-form')}, XState ${versionOf('xstate')}, Vite ${versionOf('vite')}`,
  ]
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version

const HOW = `## How it is measured

### The questions

The questions of \`asean-child-protection\` are repeated until there are 100 or 1,000, in 12 domains, with all their
words. One in four has a condition. All of them have been answered before anything is measured, each with a note and, where the answer calls for one, a provision. The peers show the same questions with the same six options, their
meanings, a note each and the same answers already given. They have no conditions, no law beside the question, no
provisions to cite and no saving: all of that is work that only Lacuna does here.

### The pages

Lacuna is built as always (\`vite build\`), with these checklists beside the real one, and served by its own server
under its own security policy. Its answers are opened from a file on the start page, so they lie in IndexedDB, and every
change is saved as always while the measuring goes on. The peers are built by the same Vite and served by the same
server without the policy. Each is used as its own introduction shows it, with all questions on one page: SurveyJS
(without the font that it fetches from the network), RJSF with its plain theme and the ajv validator, JSON Forms with its
vanilla renderers, and a page of plain fields with react-hook-form. SurveyJS is also measured in its mode of one question a page. The bare page is two radio buttons, a
text area and a button without any library: what is left there is the browser, the wait for the next frame (up to
16.7 ms) and the measuring itself.

### The times

- The processor is slowed ${SLOWED} times by Chromium (\`Emulation.setCPUThrottlingRate\`), which slows the page's main thread.
  The window is 1,280 by 800.
- Clicks and keys are real ones, sent by the browser's debugging protocol: the mouse moves to its target, rests there,
  and its button is held down for 50 ms. Between inputs passes a time that varies, so that they fall anywhere in a frame.
- A time runs from the event's own \`timeStamp\` to the end of the frame that has the change in it. At the start of every
  frame (\`requestAnimationFrame\`) the page is asked whether the change is there: the box checked, the field's text
  longer, the heading another. If so, a task queued then runs once that frame has been styled, laid out, painted and
  handed over, and takes the time.
- “Browser's own” is the \`duration\` of the same event by the Event Timing API: from the input to the next frame shown, in
  steps of 8 ms. Events below 16 ms go unreported and count as 16. It ends at the first frame after the event, even if
  the change comes later; the first way waits for the change.
- The page turn is counted where it leads to a question: from another question, or from the summary of a domain.
- “First question visible” runs from the start of a navigation to the address of a question, in a new tab with nothing in
  the HTTP cache and the assessment in IndexedDB, to the end of the first frame that has the options in it.
- Every round repeats everything, with a new browser for every page, after a wait for a machine that does little else. The
  numbers are those of the calmest round, which is the one with the lowest p95; the last column has the p95 of the
  calmest and of the worst. Percentiles are nearest ranks.

### The sizes

JavaScript and CSS that the page needs before anybody has done anything: what \`index.html\` names and what that imports
statically, each file by \`gzip\` at its usual level, 1 kB being 1,000 bytes. Lacuna's PDF part is a worker that is loaded
when a report is made. The questions themselves are not counted, for anybody.

### The command line

Whole processes of the built command line on \`tests/scenarios/full.lacuna.json\`, from start to exit, not slowed. A first
run is not counted.
`
