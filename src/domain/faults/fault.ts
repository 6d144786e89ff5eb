/**
 * What is wrong with a file, as a code with its data. Words are made of it by `src/i18n`'s messages
 * (`fault.<code>`), so that a fault can be translated and compared.
 */
export type Problem =
  // reading
  | { readonly code: 'too-large'; readonly limitMiB: number }
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'not-yaml'; readonly detail: string }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'too-long'; readonly limit: number }
  | { readonly code: 'too-many'; readonly limit: number }
  | { readonly code: 'forbidden-key'; readonly key: string }
  | { readonly code: 'duplicate-key'; readonly key: string }
  // shape
  | { readonly code: 'missing' }
  | { readonly code: 'unknown-key'; readonly key: string }
  | { readonly code: 'wrong-type'; readonly expected: string; readonly received: string }
  | { readonly code: 'wrong-value'; readonly expected: string; readonly received: string }
  | { readonly code: 'malformed'; readonly expected: string; readonly received: string }
  // assessments
  | { readonly code: 'wrong-format'; readonly expected: string; readonly received: string }
  | { readonly code: 'newer-format'; readonly received: number; readonly supported: number }
  | { readonly code: 'unknown-checklist'; readonly id: string }
  | { readonly code: 'unknown-checklist-version'; readonly id: string; readonly version: number }
  | { readonly code: 'unknown-plan'; readonly id: string }
  | { readonly code: 'unknown-option'; readonly option: string; readonly allowed: readonly string[] }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'unknown-question'; readonly id: string }
  // checklists
  | { readonly code: 'missing-file' }
  | { readonly code: 'unexpected-file' }
  | { readonly code: 'duplicate-id'; readonly id: string }
  | { readonly code: 'unknown-scale'; readonly id: string }
  | { readonly code: 'unknown-level'; readonly id: string }
  | { readonly code: 'unknown-source'; readonly id: string }
  | { readonly code: 'unknown-focus-area'; readonly id: string }
  | { readonly code: 'scale-incomplete'; readonly kind: string }
  | { readonly code: 'depends-on-itself' }
  | { readonly code: 'depends-on-later'; readonly id: string }
  | { readonly code: 'core-depends-on-non-core'; readonly id: string }
  | { readonly code: 'unreachable' }
  | { readonly code: 'missing-text'; readonly key: string }
  | { readonly code: 'text-without-question'; readonly id: string }
  | { readonly code: 'html-in-text' }

export type FaultCode = Problem['code']

/** A problem and where it is: `path` is written as in JavaScript (`answers.online-possession.option`, `evidence[0].url`), empty for the whole file. */
export interface Fault {
  readonly path: string
  readonly problem: Problem
}

/** A fault in one file of several; `file` is the path as the reader knows it. */
export interface FileFault extends Fault {
  readonly file: string
}

export type PathKey = string | number

export const joinPath = (keys: readonly PathKey[]): string =>
  keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    '',
  )
