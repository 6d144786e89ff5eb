import { version } from '../../package.json'
import type { Given, Options, Surroundings } from './command.ts'
import { COMMANDS, isCommand } from './commands.ts'
import { helpOf, overview } from './help.ts'
import { done, misused, type Outcome } from './outcome.ts'
import { parseArguments } from './parse-arguments.ts'

/** Runs one command line. */
export async function run([name, ...rest]: readonly string[], around: Surroundings): Promise<Outcome> {
  const { t } = around
  if (name === undefined) return misused(overview(t).trimEnd())
  if (name === '--help' || name === '-h') return done(overview(t))
  if (name === '--version') return done(`${version}\n`)
  if (name.startsWith('-')) return misused(t('misuse.unknown-option', { option: name }), t('misuse.help'))
  if (!isCommand(name)) return misused(t('misuse.unknown-command', { name }), t('misuse.help'))
  const command = await COMMANDS[name]()
  const parsed = parseArguments(command, rest, t)
  if (!parsed.ok) return misused(parsed.error, t('misuse.help-command', { name }))
  const { help, options, files } = parsed.value
  if (help) return done(helpOf(command, t))
  // The arguments were judged by this command's own options.
  const outcome = await command.run({ ...around, options, files } as unknown as Given<Options>)
  return outcome.exit === 2
    ? { ...outcome, words: [...outcome.words, t('misuse.help-command', { name })] }
    : outcome
}
