import type { Command, OptionName, OptionSpec } from './command.ts'
import { COMMANDS, commandNames } from './commands.ts'
import { page, table, wrapped } from './text-layout.ts'
import type { Words } from './words.ts'

/** What `lacuna --help` says. */
export const overview = (t: Words): string =>
  page(
    wrapped(t('help.about')),
    `${t('help.usage')}\n  lacuna COMMAND …`,
    `${t('help.commands')}\n${indented(table(commandNames(COMMANDS).map((name) => [name, t(`command.${name}`)])))}`,
    wrapped(t('help.conventions')),
    wrapped(t('help.more')),
  )

/** What `lacuna <command> --help` says. */
export function helpOf({ name, operands, options }: Command, t: Words): string {
  const specs = Object.entries(options) as [OptionName, OptionSpec][]
  const files = operands === 'none' ? [] : [operands === 'file' ? 'FILE' : 'FILE…']
  const synopsis = ['lacuna', name, ...files, ...specs.map(([option, spec]) => inSynopsis(option, spec))]
  const rows = [
    ...(operands === 'none' ? [] : [['FILE', t('option.FILE')]]),
    ...specs.map(([option, spec]) => [withValue(option, spec), t(`option.${option}`)]),
  ]
  return page(
    wrapped(t(`command.${name}`)),
    `${t('help.usage')}\n${synopsisInLines(synopsis)}`,
    rows.length === 0 ? '' : `${t('help.options')}\n${indented(table(rows))}`,
    wrapped(t('help.exit')),
  )
}

function withValue(name: string, spec: OptionSpec): string {
  if (spec.kind === 'flag') return `--${name}`
  return `--${name} ${spec.kind === 'text' ? spec.value : spec.of.join('|')}`
}

function inSynopsis(name: string, spec: OptionSpec): string {
  const shown = withValue(name, spec)
  return spec.kind === 'text' && spec.required ? shown : `[${shown}]`
}

/** An option stays on one line with its value. */
const synopsisInLines = (parts: readonly string[]): string =>
  wrapped(parts.map((part) => part.replaceAll(' ', UNBROKEN)).join(' '), 2).replaceAll(UNBROKEN, ' ')

const UNBROKEN = '\u{a0}'

const indented = (text: string): string => text.replaceAll(/^/gm, '  ')
