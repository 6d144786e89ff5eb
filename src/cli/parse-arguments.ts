import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '#domain/result.ts'
import type { Command, OptionSpec, Options } from './command.ts'
import type { Words } from './words.ts'

export interface Arguments {
  readonly help: boolean
  readonly options: Readonly<Record<string, string | boolean | null>>
  readonly files: readonly string[]
}

/**
 * The arguments of one command, or what is wrong with them in a sentence. Node's parser splits them; whether they
 * are right is judged here, since its own refusals are English prose.
 */
export function parseArguments(
  { operands, options }: Command,
  args: readonly string[],
  t: Words,
): Result<Arguments, string> {
  const { tokens } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' }, ...parserOptions(options) },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const given = new Map<string, string | true>()
  const files: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const refusal = refusalOf(token, options, given, t)
    if (refusal !== null) return fail(refusal)
    given.set(token.name, token.value ?? true)
  }
  if (given.has('help')) return ok({ help: true, options: {}, files })
  const missing = missingOption(options, given)
  if (missing !== null) return fail(t('misuse.missing-option', { option: missing }))
  if (operands !== 'none' && files.length === 0) return fail(t('misuse.missing-file'))
  const surplus = operands === 'files' ? undefined : files[operands === 'none' ? 0 : 1]
  if (surplus !== undefined) return fail(t('misuse.surplus', { surplus }))
  return ok({ help: false, options: valuesOf(options, given), files })
}

const specsOf = (options: Options): readonly (readonly [string, OptionSpec])[] => Object.entries(options)

function parserOptions(options: Options) {
  return Object.fromEntries(
    specsOf(options).map(([name, { kind }]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  )
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

/** Why an option can't stand as it does, or null. */
function refusalOf(
  { name, rawName, value, inlineValue }: OptionToken,
  options: Options,
  given: ReadonlyMap<string, unknown>,
  t: Words,
): string | null {
  if (name === 'help') return null
  const spec = new Map(specsOf(options)).get(name)
  if (spec === undefined || rawName !== `--${name}`) return t('misuse.unknown-option', { option: rawName })
  if (given.has(name)) return t('misuse.twice', { option: rawName })
  if (spec.kind === 'flag') {
    return value === undefined ? null : t('misuse.value-for-flag', { option: rawName })
  }
  const isOption = value !== undefined && value.length > 1 && value.startsWith('-') && inlineValue !== true
  if (value === undefined || value === '' || isOption) return t('misuse.missing-value', { option: rawName })
  if (spec.kind === 'choice' && !spec.of.includes(value)) {
    return t('misuse.wrong-choice', { option: rawName, allowed: spec.of.join(', '), received: value })
  }
  return null
}

function missingOption(options: Options, given: ReadonlyMap<string, unknown>): string | null {
  const missing = specsOf(options).find(
    ([name, spec]) => spec.kind === 'text' && spec.required && !given.has(name),
  )
  return missing === undefined ? null : `--${missing[0]}`
}

const valuesOf = (options: Options, given: ReadonlyMap<string, string | true>) =>
  Object.fromEntries(
    specsOf(options).map(([name, { kind }]) => [name, given.get(name) ?? (kind === 'flag' ? false : null)]),
  )
