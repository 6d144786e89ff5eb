import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Answer, Assessment } from '#domain/assessment/assessment.ts'
import type {
  AssessmentStore,
  AssessmentSummary,
  Change,
  Saved,
  StoredAssessment,
  StoreFault,
  StoreFaultKind,
} from '#machines/assessment/assessment-store.ts'
import { DATABASE } from './database-name.ts'

/** Everything of an assessment but its answers, which have rows of their own: writing one answer costs one row. */
interface HeadRow {
  readonly id: string
  readonly revision: number
  readonly head: Omit<Assessment, 'answers'>
}

interface AnswerRow {
  readonly assessment: string
  readonly question: string
  readonly answer: Answer
}

interface Tables {
  readonly heads: EntityTable<HeadRow, 'id'>
  readonly answers: Table<AnswerRow, [string, string]>
}

/** The store in the browser's IndexedDB. Opens the database on the first call, so that a failure is that call's. */
export function createBrowserStore(): AssessmentStore {
  const database = new Dexie(DATABASE) as Dexie & Tables
  database.version(1).stores({ heads: 'id', answers: '[assessment+question], assessment' })
  const { heads, answers } = database
  const guarded = <T>(work: () => Promise<T>): Promise<T> => {
    // Once the database could not be opened, Dexie refuses every call unasked: a retry has to try again.
    if (database.hasFailed()) database.close({ disableAutoOpen: false })
    return work().catch((error: unknown) => {
      throw faultOf(error)
    })
  }

  return {
    list: () =>
      guarded(async () => {
        const rows = await heads.toArray()
        const summaries = await Promise.all(
          rows.map(async ({ id, head }) => summaryOf(head, await answers.where({ assessment: id }).count())),
        )
        return summaries.toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt))
      }),

    load: (id) =>
      guarded(() =>
        database.transaction('r', heads, answers, async () => {
          const row = await heads.get(id)
          if (row === undefined) return null
          const own = await answers.where({ assessment: id }).toArray()
          return stored(row, own)
        }),
      ),

    put: (assessment) =>
      guarded(() =>
        database.transaction('rw', heads, answers, async () => {
          const { answers: given, ...head } = assessment
          const revision = ((await heads.get(assessment.id))?.revision ?? 0) + 1
          await answers.where({ assessment: assessment.id }).delete()
          await answers.bulkPut(
            Object.entries(given).map(([question, answer]) => ({
              assessment: assessment.id,
              question,
              answer,
            })),
          )
          await heads.put({ id: assessment.id, revision, head })
          return { assessment, revision }
        }),
      ),

    save: (change) =>
      guarded(() => database.transaction('rw', heads, answers, () => write(database, change))),
  }
}

async function write({ heads, answers }: Tables, change: Change): Promise<Saved> {
  const { answers: all, ...head } = change.assessment
  const { id } = head
  const found = (await heads.get(id))?.revision ?? 0
  if (change.revision !== null && found !== change.revision) {
    throw conflict(`revision ${found} is stored, ${change.revision} was expected`)
  }
  // An overwrite replaces what another tab may have written meanwhile, so it carries everything.
  const questions = change.revision === null ? Object.keys(all) : change.questions
  if (change.revision === null) await answers.where({ assessment: id }).delete()
  await Promise.all(
    questions.map((question) => {
      const answer = all[question]
      return answer === undefined
        ? answers.delete([id, question])
        : answers.put({ assessment: id, question, answer })
    }),
  )
  const revision = found + 1
  await heads.put({ id, revision, head })
  return { revision, at: head.updatedAt }
}

const stored = ({ head, revision }: HeadRow, rows: readonly AnswerRow[]): StoredAssessment => ({
  assessment: {
    ...head,
    answers: Object.fromEntries(rows.map(({ question, answer }) => [question, answer])),
  },
  revision,
})

const summaryOf = (head: HeadRow['head'], answered: number): AssessmentSummary => ({
  id: head.id,
  subject: head.subject,
  checklist: head.checklist.id,
  scope: head.scope,
  answered,
  updatedAt: head.updatedAt,
})

const conflict = (detail: string): StoreFault => ({ kind: 'conflict', detail })

/** IndexedDB's errors by their names, which Dexie keeps or wraps. */
const KINDS: Readonly<Record<string, StoreFaultKind>> = {
  QuotaExceededError: 'full',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  DatabaseClosedError: 'unavailable',
}

function faultOf(error: unknown): StoreFault {
  if (typeof error === 'object' && error !== null && 'kind' in error) return error as StoreFault
  // Of many rows put at once, the first failure tells why.
  if (error instanceof Dexie.BulkError && error.failures[0] !== undefined) return faultOf(error.failures[0])
  if (!(error instanceof Error)) return { kind: 'other', detail: String(error) }
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner.name : ''
  return { kind: KINDS[inner] ?? KINDS[error.name] ?? 'other', detail: error.message }
}
