import { fromPromise } from 'xstate'
import type { Assessment } from '#domain/assessment/assessment.ts'
import type { Edition, EditionTexts } from '#domain/assessment/edition.ts'
import type { Fault } from '#domain/faults/fault.ts'
import type { Result } from '#domain/result.ts'
import type { AssessmentSummary } from '../assessment/assessment-store.ts'

/** An assessment with all that is needed to go through it. */
export interface Opened {
  readonly assessment: Assessment
  readonly revision: number
  readonly edition: Edition
  readonly texts: EditionTexts
}

/** What a person chooses for a new assessment. */
export interface NewAssessment {
  readonly checklist: string
  readonly scope: Assessment['scope']
}

/** A file as chosen; its bytes are read by the port, so that a huge one need never be. */
export interface ChosenFile {
  readonly name: string
  readonly size: number
  readonly text: () => Promise<string>
}

/** A file that was read, and the assessment of the same id that it would replace. */
export interface ReadFile {
  readonly assessment: Assessment
  readonly replaces: AssessmentSummary | null
}

export type ReadOutcome = Result<ReadFile, readonly Fault[]>

/** What the session needs of the outside world. */
export interface SessionPorts {
  readonly list: () => Promise<readonly AssessmentSummary[]>
  /** Null where nothing of that id is stored. */
  readonly open: (id: string) => Promise<Opened | null>
  readonly create: (choice: NewAssessment) => Promise<Opened>
  readonly readFile: (file: ChosenFile) => Promise<ReadOutcome>
  readonly keepFile: (file: ReadFile, as: 'replacement' | 'copy') => Promise<Opened>
}

export const sessionActors = (ports: SessionPorts) => ({
  listAssessments: fromPromise(() => ports.list()),
  openAssessment: fromPromise<Opened | null, string>(({ input }) => ports.open(input)),
  createAssessment: fromPromise<Opened, NewAssessment>(({ input }) => ports.create(input)),
  readFile: fromPromise<ReadOutcome, ChosenFile>(({ input }) => ports.readFile(input)),
  keepFile: fromPromise<Opened, { file: ReadFile; as: 'replacement' | 'copy' }>(({ input }) =>
    ports.keepFile(input.file, input.as),
  ),
})

const notProvided = (port: string) => () => Promise.reject(new Error(`The port "${port}" was not provided`))

export const unprovided: SessionPorts = {
  list: notProvided('list'),
  open: notProvided('open'),
  create: notProvided('create'),
  readFile: notProvided('readFile'),
  keepFile: notProvided('keepFile'),
}
