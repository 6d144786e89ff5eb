import type { CliMessages } from '#i18n/message-types.ts'
import type { Outcome } from './outcome.ts'
import type { Words } from './words.ts'

type Named<Prefix extends string> = keyof CliMessages & `${Prefix}.${string}`
type NameIn<Id, Prefix extends string> = Id extends `${Prefix}.${infer Name}` ? Name : never

/** Every command has a sentence of help (`command.<name>`) and every option one (`option.<name>`). */
export type CommandName = NameIn<Named<'command'>, 'command'>
export type OptionName = NameIn<Named<'option'>, 'option'>

export type OptionSpec =
  | { readonly kind: 'flag' }
  /** `value` is the word for it in the synopsis. */
  | { readonly kind: 'text'; readonly value: string; readonly required: boolean }
  | { readonly kind: 'choice'; readonly of: readonly string[] }

export type Options = { readonly [Name in OptionName]?: OptionSpec }

type ValueOf<Spec> = Spec extends { readonly kind: 'flag' }
  ? boolean
  : Spec extends { readonly kind: 'choice'; readonly of: readonly (infer Choice)[] }
    ? Choice | null
    : Spec extends { readonly required: true }
      ? string
      : string | null

type Values<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> }

/** What stands behind a command's name besides options. `file` is one, `files` is one or more. */
type Operands = 'none' | 'file' | 'files'

/** What every command receives from the program around it. */
export interface Surroundings {
  readonly t: Words
  /** Says something before the command ends. */
  readonly say: (line: string) => void
  /** The folder of the built program, `dist/cli`, beside which the pages and fonts are. */
  readonly home: string
}

export interface Given<O extends Options> extends Surroundings {
  readonly options: Values<O>
  readonly files: readonly [string, ...string[]]
}

export interface CommandSpec<O extends Options> {
  readonly name: CommandName
  readonly operands: Operands
  readonly options: O
  readonly run: (given: Given<O>) => Promise<Outcome>
}

/** A command whose own options are known to itself alone: arguments that fit its `options` may be given to `run`. */
export type Command = CommandSpec<Options>

export const defineCommand = <const O extends Options>(spec: CommandSpec<O>): Command =>
  spec as unknown as Command

/** Machine-readable output, the same option everywhere. */
export const JSON_OPTION = { json: { kind: 'flag' } } as const
