/**
 * Writes `message-types.ts` from `locales/en/*.po`: every message id with the parameters of its ICU message, so
 * that a wrong id or a forgotten parameter does not compile. Run by `npm run messages`; a test keeps it fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { formatter } from '@lingui/format-po'
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage'
import { CATALOGUES } from './catalogues.ts'

const target = fileURLToPath(new URL('message-types.ts', import.meta.url))

function parametersOf(message: CompiledMessage): readonly string[] {
  if (typeof message === 'string') return []
  return message.flatMap((token) => {
    if (typeof token === 'string') return []
    const [name, , choices] = token
    const inner =
      typeof choices === 'object' && choices !== null
        ? Object.values(choices as Record<string, CompiledMessage | number | undefined>).flatMap((choice) =>
            typeof choice === 'number' || choice === undefined ? [] : parametersOf(choice),
          )
        : []
    return name === '#' ? inner : [name, ...inner]
  })
}

async function typeOf(catalogueName: string): Promise<readonly string[]> {
  const source = fileURLToPath(new URL(`locales/en/${catalogueName}.po`, import.meta.url))
  const po = formatter({ explicitIdAsDefault: true })
  const catalogue = await po.parse(readFileSync(source, 'utf8'), {
    locale: 'en',
    sourceLocale: 'en',
    filename: source,
  })
  const entries = Object.entries(catalogue)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { translation = '' }]) => {
      const names = [...new Set(parametersOf(compileMessage(translation)))].toSorted()
      const type =
        names.length === 0 ? 'null' : `{ ${names.map((name) => `${name}: string | number`).join('; ')} }`
      return `  '${id}': ${type}`
    })
  const title = `${catalogueName.charAt(0).toUpperCase()}${catalogueName.slice(1)}`
  return [
    `/** The parameters of every message of \`${catalogueName}\`; null where it has none. */`,
    `export interface ${title}Messages {`,
    ...entries,
    '}',
    '',
  ]
}

export async function messageTypes(): Promise<string> {
  const interfaces = await Promise.all(CATALOGUES.map(typeOf))
  return ['// Made from locales/en/*.po by `npm run messages`; do not edit.', '', ...interfaces.flat()].join(
    '\n',
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await messageTypes())
