import type { Command, CommandName } from './command.ts'

/** Every command, loaded when it is called. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  checklists: async () => (await import('./commands/checklists.ts')).checklists,
  questions: async () => (await import('./commands/questions.ts')).questions,
  new: async () => (await import('./commands/new.ts')).newFile,
  check: async () => (await import('./commands/check.ts')).check,
  score: async () => (await import('./commands/score.ts')).score,
  explain: async () => (await import('./commands/explain.ts')).explain,
  gaps: async () => (await import('./commands/gaps.ts')).gaps,
  whatif: async () => (await import('./commands/whatif.ts')).whatIf,
  report: async () => (await import('./commands/report.ts')).report,
  serve: async () => (await import('./commands/serve.ts')).serve,
}

export const commandNames = (commands: typeof COMMANDS): readonly CommandName[] =>
  Object.keys(commands) as CommandName[]

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name)
