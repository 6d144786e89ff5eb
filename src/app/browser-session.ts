import { catalogue, loadEdition, loadTexts } from '#content/catalogue.ts'
import { type Assessment, LIMITS } from '#domain/assessment/assessment.ts'
import { newAssessment } from '#domain/assessment/new-assessment.ts'
import { assessmentOf, readAssessment } from '#domain/assessment/read-assessment.ts'
import { fail, ok } from '#domain/result.ts'
import type { AssessmentStore, StoredAssessment } from '#machines/assessment/assessment-store.ts'
import type { Opened, SessionPorts } from '#machines/session/session-ports.ts'
import { newId } from './new-id.ts'

const LANGUAGE = 'en'
const now = () => new Date().toISOString()

/** What the session needs, from the checklists built in and the store. */
export function browserSession(store: AssessmentStore): SessionPorts {
  return {
    list: () => store.list(),

    open: async (id) => {
      const stored = await store.load(id)
      return stored === null ? null : withContent(stored)
    },

    create: async ({ checklist, scope }) => {
      const edition = await editionOf(checklist)
      const subject = { name: '', code: '', note: '' }
      return withContent(await store.put(newAssessment(edition, { id: newId(), at: now(), scope, subject })))
    },

    readFile: async (file) => {
      // Judged by its size before a byte of it is read.
      if (file.size > LIMITS.mebibytes * 2 ** 20) {
        return fail([{ path: '', problem: { code: 'too-large', limitMiB: LIMITS.mebibytes } }])
      }
      const read = readAssessment(await file.text(), await allEditions(), { id: newId(), at: now() })
      if (!read.ok) return read
      const replaces = (await store.list()).find(({ id }) => id === read.value.id) ?? null
      return ok({ assessment: read.value, replaces })
    },

    keepFile: async ({ assessment }, as) =>
      withContent(await store.put(as === 'copy' ? { ...assessment, id: newId() } : assessment)),
  }
}

const allEditions = () => Promise.all(catalogue.map(({ id }) => editionOf(id)))

async function editionOf(id: string) {
  const edition = await loadEdition(id)
  if (edition === null) throw new Error(`The checklist "${id}" is not built into this program`)
  return edition
}

/**
 * What is stored is judged like a file where this program may not have written it as it is now: it may be of an
 * older edition. What bears the digest of the edition at hand was judged before it was stored.
 */
async function withContent({ assessment, revision }: StoredAssessment): Promise<Opened> {
  const { id } = assessment.checklist
  const [edition, texts] = await Promise.all([editionOf(id), loadTexts(id, LANGUAGE)])
  if (texts === null) throw new Error(`The checklist "${id}" has no words in "${LANGUAGE}"`)
  const isOfThisEdition = assessment.checklist.digest === edition.digest
  return { assessment: isOfThisEdition ? assessment : judged(assessment, edition), revision, edition, texts }
}

function judged(assessment: Assessment, edition: Parameters<typeof assessmentOf>[1][number]): Assessment {
  const read = assessmentOf(assessment, [edition], { id: assessment.id, at: assessment.updatedAt })
  if (read.ok) return read.value
  const [fault] = read.error
  throw new Error(`${fault?.path ?? ''} ${fault?.problem.code ?? ''}`.trim())
}
