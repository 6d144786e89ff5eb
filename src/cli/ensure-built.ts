/**
 * Builds the program when its sources have changed. Runs before there is anything built, on Node alone: no JSX, no
 * `#` names, nothing of the program, and its words are English like those of the tools that it calls.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './build-lock.ts'
import { sourceFingerprint } from './source-fingerprint.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What can be built, and the file of each that leads to all others. */
const ENTRIES = { cli: 'lacuna.js', web: 'index.html' } as const
export type Part = keyof typeof ENTRIES

const STAMP = '.built.json'

/** `complete` is false where the checklists had faults and were left out. */
interface Stamp {
  readonly fingerprint: string
  readonly complete: boolean
}

const say = (line: string) => process.stderr.write(`lacuna: ${line}\n`)

/** Builds what is older than its sources and says so on standard error; false where that failed. */
export async function ensureBuilt(part: Part): Promise<boolean> {
  const stamp = freshStamp(part) ?? (await withLock(join(ROOT, 'dist', `.lock-${part}`), () => build(part)))
  if (stamp?.complete === false) {
    say('the checklists have faults and are left out; "lacuna check checklists" tells what is wrong')
  }
  return stamp !== null
}

function freshStamp(part: Part): Stamp | null {
  try {
    const stamp: Stamp = JSON.parse(readFileSync(join(ROOT, 'dist', part, STAMP), 'utf8'))
    return stamp.fingerprint === sourceFingerprint(ROOT) ? stamp : null
  } catch {
    return null // never built, or cut short while being built
  }
}

async function build(part: Part): Promise<Stamp | null> {
  const already = freshStamp(part)
  if (already !== null) return already // by the one who held the lock
  say(part === 'cli' ? 'building the program, since its sources are newer …' : 'building the pages …')
  const fingerprint = sourceFingerprint(ROOT)
  const folder = await mkdtemp(join(ROOT, 'dist', `.building-${part}-`))
  try {
    const first = await runVite(part, folder, {})
    // Whoever mends a checklist needs the program that says what is wrong with it.
    const mayLeaveOut = first.code !== 0 && part === 'cli'
    const last = mayLeaveOut ? await runVite(part, folder, { LACUNA_WITHOUT_CHECKLISTS: '1' }) : first
    if (last.code !== 0) {
      say(`the ${part === 'cli' ? 'program' : 'pages'} could not be built:`)
      process.stderr.write(last.output)
      return null
    }
    const stamp = { fingerprint, complete: last === first }
    await writeFile(join(folder, STAMP), JSON.stringify(stamp))
    if (part === 'cli') await chmod(join(folder, ENTRIES.cli), 0o755)
    await moveInto(folder, join(ROOT, 'dist', part), ENTRIES[part])
    return stamp
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runVite(part: Part, outDir: string, settings: Readonly<Record<string, string>>) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const mode = part === 'cli' ? ['--mode', 'cli'] : []
  const child = spawn(process.execPath, [vite, 'build', ...mode, '--outDir', outDir, '--emptyOutDir'], {
    cwd: ROOT,
    // Whatever called for the build (a test runner says `test`), what is built is the same.
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exit) => resolve(exit ?? 1))
  })
  return { code, output }
}

/** Old files stay this long for programs that are running and pages that are open, which load parts of themselves late. */
const KEPT_FOR = 24 * 60 * 60 * 1000

/** Puts a build in its place under a running program: what the entry leads to first, then the entry, then the stamp. */
async function moveInto(folder: string, target: string, entry: string): Promise<void> {
  const files = await filesIn(folder)
  const last = new Set([entry, STAMP])
  await Promise.all(files.filter((file) => !last.has(file)).map((file) => move(folder, target, file)))
  await move(folder, target, entry)
  await move(folder, target, STAMP)
  const old = (await filesIn(target)).filter((file) => !files.includes(file))
  await Promise.all(old.map((file) => removeIfOld(join(target, file))))
}

async function move(from: string, to: string, file: string): Promise<void> {
  await mkdir(dirname(join(to, file)), { recursive: true })
  await rename(join(from, file), join(to, file))
}

async function removeIfOld(path: string): Promise<void> {
  if (Date.now() - (await stat(path)).mtimeMs > KEPT_FOR) await rm(path, { force: true })
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
}
