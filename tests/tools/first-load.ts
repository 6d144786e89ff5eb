import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** JavaScript and CSS that the start page needs, gzipped, in bytes of 1,000 to the kB. */
const LIMIT = 150_000

/** What must not be among it. */
const HEAVY = /react-pdf|report\.worker|fontkit|yoga/

export interface FirstLoad {
  readonly files: readonly { readonly name: string; readonly gzipped: number }[]
  readonly total: number
}

/** The files that the start page leads to before anybody has done anything: its scripts, what they import statically, its styles. */
export function firstLoad(folder: string): FirstLoad {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const pending = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].flatMap(
    ([, name]) => name ?? [],
  )
  const found = new Set<string>()
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue
    found.add(name)
    if (!name.endsWith('.js')) continue
    const code = readFileSync(join(folder, name), 'utf8')
    pending.push(
      ...[...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, file]) => `assets/${file}`),
    )
  }
  const files = [...found].map((name) => ({
    name,
    gzipped: gzipSync(readFileSync(join(folder, name))).length,
  }))
  return { files, total: files.reduce((sum, { gzipped }) => sum + gzipped, 0) }
}

/** Why the first load is too large, each as a sentence; none where it is not. */
export function firstLoadFaults(folder: string): readonly string[] {
  const { files, total } = firstLoad(folder)
  const heavy = files.filter(
    ({ name }) => HEAVY.test(readFileSync(join(folder, name), 'utf8')) && name.endsWith('.js'),
  )
  const all = readdirSync(join(folder, 'assets'))
  return [
    ...(total > LIMIT ? [`The first load is ${total} bytes gzipped; at most ${LIMIT} are allowed.`] : []),
    ...heavy.map(({ name }) => `${name} is loaded at once and has a part of the PDF engine in it.`),
    ...(all.some((name) => name.startsWith('report.worker'))
      ? []
      : ['The PDF worker is not a file of its own.']),
  ]
}
