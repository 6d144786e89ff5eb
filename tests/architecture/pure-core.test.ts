import { describe, expect, it } from 'vitest'
import { filesBelow, namesUsedIn, nodesOf, stringsIn } from '../support/source-files.ts'

/** What would tie the rules to a clock, to chance or to a platform. */
const PLATFORM: ReadonlySet<string> = new Set([
  'window',
  'document',
  'process',
  'globalThis',
  'console',
  'self',
  'navigator',
  'localStorage',
  'indexedDB',
  'crypto',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
])

/** `Date.now`, `Math.random`, and `new Date()` or `Date()`, which take the time from the clock. */
function clocksIn(file: string): readonly string[] {
  return nodesOf(file).flatMap(({ node }) => {
    const nameOf = (value: unknown) => (value as { name?: unknown } | undefined)?.name
    if (node.type === 'MemberExpression') {
      const path = `${String(nameOf(node['object']))}.${String(nameOf(node['property']))}`
      return path === 'Date.now' || path === 'Math.random' ? [path] : []
    }
    const calls = node.type === 'NewExpression' || node.type === 'CallExpression'
    const given = node['arguments']
    return calls && nameOf(node['callee']) === 'Date' && Array.isArray(given) && given.length === 0
      ? ['Date()']
      : []
  })
}

describe.each(['src/domain', 'machines'])('%s', (layer) => {
  const files = filesBelow(layer, ['.ts', '.tsx'])

  it('knows no clock and no chance', () => {
    expect(files.flatMap((file) => clocksIn(file).map((name) => `${file}: ${name}`))).toEqual([])
  })

  it('knows no platform', () => {
    const used = files.flatMap((file) =>
      namesUsedIn(file)
        .filter((name) => PLATFORM.has(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(used).toEqual([])
  })
})

describe('the program', () => {
  /** Names of vocabularies, which nothing is fetched from. */
  const VOCABULARIES = [
    'http://www.w3.org/2000/svg',
    'http://www.w3.org/1999/xhtml',
    'http://www.w3.org/1999/xlink',
    'http://www.w3.org/XML/1998/namespace',
    'http://www.w3.org/2001/XMLSchema-instance',
    'http://schemas.openxmlformats.org/',
    'http://purl.org/dc/',
    'https://json-schema.org/draft/2020-12/schema',
  ]
  /** Itself, on the machine that it runs on. */
  const ITSELF = ['http://localhost', 'http://127.0.0.1', 'http://[::1]']
  const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'<>)]*/g

  it('names no other origin', () => {
    const files = [...filesBelow('src', ['.ts', '.tsx']), ...filesBelow('machines', ['.ts', '.tsx'])]
    const named = files.flatMap((file) =>
      stringsIn(file)
        .flatMap((text) => [...text.matchAll(ADDRESS)].map(([address]) => address))
        .filter((address) => ![...VOCABULARIES, ...ITSELF].some((allowed) => address.startsWith(allowed)))
        .map((address) => `${file}: ${address}`),
    )
    expect(named).toEqual([])
  })
})
