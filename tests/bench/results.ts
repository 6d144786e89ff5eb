import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { CommandResult } from './command-line.ts'
import type { PageResult } from './series.ts'

/** Each part is measured on its own and kept, so that one can be measured anew without the others. */
export interface Results {
  readonly ours: {
    readonly at: string
    readonly firstLoad: number
    readonly pages: readonly PageResult[]
  } | null
  readonly peers: {
    readonly at: string
    readonly firstLoads: readonly {
      readonly page: string
      readonly packages: string
      readonly bytes: number
    }[]
    readonly pages: readonly PageResult[]
  } | null
  readonly cli: { readonly at: string; readonly commands: readonly CommandResult[] } | null
}

const FILE = '.cache/bench.json'

export async function keptResults(): Promise<Results> {
  try {
    return JSON.parse(await readFile(FILE, 'utf8')) as Results
  } catch {
    return { ours: null, peers: null, cli: null } // never measured
  }
}

export async function keepResults(results: Results): Promise<void> {
  await mkdir(dirname(FILE), { recursive: true })
  await writeFile(FILE, JSON.stringify(results))
}
