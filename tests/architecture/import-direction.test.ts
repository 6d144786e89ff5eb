import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, type Import, importsOf } from '../support/source-files.ts'

interface Layer {
  /** Other layers by `#name`; packages, `@scope/` and `node:` by how they begin. */
  readonly may: readonly string[]
  /** As above, for their types only. */
  readonly mayTypes?: readonly string[]
  /** What single files may import besides. */
  readonly except?: readonly { readonly files: RegExp; readonly may: readonly string[] }[]
}

/** What each layer may import. Arrows point downwards only; what is not listed is forbidden. */
const LAYERS: Readonly<Record<string, Layer | 'everything'>> = {
  'src/domain': { may: ['valibot'] },
  'src/i18n': {
    may: ['#domain', '@lingui/core'],
    except: [
      {
        files: /\/generate-message-types\.ts$/,
        may: ['node:', '@lingui/format-po', '@lingui/message-utils'],
      },
    ],
  },
  machines: { may: ['#domain', 'xstate'] },
  'src/charts': { may: ['#domain', 'd3-scale'] },
  'src/report': { may: ['#domain', '#i18n', '#charts'] },
  'src/content': {
    may: ['#domain', 'yaml', 'node:', 'virtual:lacuna'],
    mayTypes: ['vite'],
    except: [{ files: /\/generate-json-schemas\.ts$/, may: ['valibot', '@valibot/to-json-schema'] }],
  },
  'src/storage': { may: ['#domain', 'dexie'], mayTypes: ['#machines'] },
  'src/pdf': {
    may: ['#report', '#charts', '#domain', '#i18n', 'react', '@react-pdf/'],
    except: [
      { files: /\.node\.tsx?$/, may: ['node:'] },
      // The last step of react-pdf, taken apart so that page numbers can be written into the finished layout.
      { files: /\/(write-pdf|read-font)\.ts$/, may: ['pdfkit', 'fflate'] },
    ],
  },
  'src/ui': {
    may: [
      '#domain',
      '#machines',
      '#report',
      '#charts',
      '#i18n',
      'react',
      'react-dom',
      'react-hook-form',
      '@xstate/react',
      'wouter',
    ],
    mayTypes: ['xstate'],
  },
  'src/server': { may: ['#domain', '#machines', 'fastify', '@fastify/', 'node:'] },
  'src/cli': 'everything',
  'src/app': 'everything',
}

/** Whether a rule such as `react`, `#domain`, `node:` or `@fastify/` covers a specifier. */
const covers = (rule: string, specifier: string): boolean =>
  /[:/]$/.test(rule) ? specifier.startsWith(rule) : specifier === rule || specifier.startsWith(`${rule}/`)

function isAllowed(layer: string, file: string, { specifier, isType }: Import): boolean {
  const rules = LAYERS[layer]
  if (specifier.startsWith('.')) {
    const target = join(dirname(file), specifier).replaceAll('\\', '/')
    return target.startsWith(`${layer}/`) || (rules === 'everything' && target === 'package.json')
  }
  if (rules === undefined || rules === 'everything') return rules === 'everything'
  const besides = (rules.except ?? []).flatMap(({ files, may }) => (files.test(file) ? may : []))
  return [...rules.may, ...besides, ...(isType ? (rules.mayTypes ?? []) : [])].some((rule) =>
    covers(rule, specifier),
  )
}

const present = Object.keys(LAYERS).filter((layer) => existsSync(layer))

describe('the layers', () => {
  it('are all that there is below src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => `src/${name}`).filter((folder) => !(folder in LAYERS))).toEqual([])
  })

  it('leave no source file outside', () => {
    const outside = filesBelow('src', ['.ts', '.tsx']).filter(
      (file) => !present.some((layer) => file.startsWith(`${layer}/`)),
    )
    expect(outside).toEqual([])
  })
})

describe.each(present)('%s', (layer) => {
  it('imports only what its layer may', () => {
    const forbidden = filesBelow(layer, ['.ts', '.tsx']).flatMap((file) =>
      importsOf(file)
        .filter((imported) => !isAllowed(layer, file, imported))
        .map(({ specifier, isType }) => `${file}: ${specifier}${isType ? ' (type)' : ''}`),
    )
    expect(forbidden).toEqual([])
  })
})

describe('the rule', () => {
  it.each<{ layer: string; file: string; imported: Import; allowed: boolean }>([
    {
      layer: 'src/domain',
      file: 'src/domain/a/b.ts',
      imported: { specifier: '../c.ts', isType: false },
      allowed: true,
    },
    {
      layer: 'src/domain',
      file: 'src/domain/a.ts',
      imported: { specifier: '../i18n/b.ts', isType: true },
      allowed: false,
    },
    {
      layer: 'src/domain',
      file: 'src/domain/a.ts',
      imported: { specifier: '../domains/b.ts', isType: true },
      allowed: false,
    },
    {
      layer: 'src/domain',
      file: 'src/domain/a.ts',
      imported: { specifier: 'node:fs', isType: false },
      allowed: false,
    },
    {
      layer: 'src/domain',
      file: 'src/domain/a.ts',
      imported: { specifier: 'valibot-more', isType: false },
      allowed: false,
    },
    {
      layer: 'src/storage',
      file: 'src/storage/a.ts',
      imported: { specifier: '#machines/a.ts', isType: true },
      allowed: true,
    },
    {
      layer: 'src/storage',
      file: 'src/storage/a.ts',
      imported: { specifier: '#machines/a.ts', isType: false },
      allowed: false,
    },
    {
      layer: 'src/pdf',
      file: 'src/pdf/fonts.node.ts',
      imported: { specifier: 'node:fs', isType: false },
      allowed: true,
    },
    {
      layer: 'src/pdf',
      file: 'src/pdf/fonts.ts',
      imported: { specifier: 'node:fs', isType: false },
      allowed: false,
    },
    {
      layer: 'src/ui',
      file: 'src/ui/a.tsx',
      imported: { specifier: 'react-dom/client', isType: false },
      allowed: true,
    },
    {
      layer: 'src/ui',
      file: 'src/ui/a.tsx',
      imported: { specifier: '#domainish/a.ts', isType: false },
      allowed: false,
    },
    {
      layer: 'src/server',
      file: 'src/server/a.ts',
      imported: { specifier: '@fastify/static', isType: false },
      allowed: true,
    },
  ])(
    'for $imported.specifier in $file, a type: $imported.isType, is $allowed',
    ({ layer, file, imported, allowed }) => {
      expect(isAllowed(layer, file, imported)).toBe(allowed)
    },
  )
})
