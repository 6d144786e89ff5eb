/** 0 done, 1 faults in the input or in the world around, 2 wrong usage. */
type ExitCode = 0 | 1 | 2

/** What a command came to: data for standard output, sentences for standard error, and how to exit. */
export interface Outcome {
  readonly exit: ExitCode
  readonly data: string
  readonly words: readonly string[]
}

export const done = (data: string, words: readonly string[] = []): Outcome => ({ exit: 0, data, words })

export const faulty = (words: readonly string[], data = ''): Outcome => ({ exit: 1, data, words })

export const misused = (...words: readonly string[]): Outcome => ({ exit: 2, data: '', words })

/** Data for machines: the same text for the same value, and a line of its own at the end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
