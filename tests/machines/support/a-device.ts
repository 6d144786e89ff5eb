import type { Assessment } from '#domain/assessment/assessment.ts'
import type { ChecklistText } from '#domain/checklist/checklist-text.ts'
import type { Fault } from '#domain/faults/fault.ts'
import { fail, ok } from '#domain/result.ts'
import type {
  AssessmentSummary,
  Change,
  Saved,
  StoredAssessment,
  StoreFault,
} from '#machines/assessment/assessment-store.ts'
import type { ChosenFile, Opened, SessionPorts } from '#machines/session/session-ports.ts'
import { anEdition, must } from '../../support/builders.ts'
import { anAssessment, CHECKLIST } from './assessments.ts'

export const BROKEN: StoreFault = { kind: 'unavailable', detail: 'no database here' }
export const NOT_JSON: readonly Fault[] = [{ path: '', problem: { code: 'not-json', detail: 'at 1:1' } }]

const EDITION = anEdition(CHECKLIST)
const CHECKLIST_TEXT: ChecklistText = {
  language: 'en',
  status: 'source',
  title: 'A checklist',
  description: 'For tests',
  notice: 'No advice',
  levels: {},
  bands: {},
  domains: {},
  questions: {},
}
const TEXTS: Opened['texts'] = {
  checklist: CHECKLIST_TEXT,
  plan: {
    language: 'en',
    status: 'source',
    title: 'A plan',
    short: 'Plan',
    description: 'For tests',
    notice: 'No advice',
    focusAreas: {},
  },
}

/** A file of an assessment; without one, a file with nothing readable in it. */
export const aFile = (assessment: Assessment | null): ChosenFile => ({
  name: 'answers.lacuna.json',
  size: 100,
  text: () => Promise.resolve(assessment === null ? 'hello' : JSON.stringify(assessment)),
})

export const summaryOf = (assessment: Assessment): AssessmentSummary => ({
  id: assessment.id,
  subject: assessment.subject,
  checklist: assessment.checklist.id,
  scope: assessment.scope,
  answered: Object.keys(assessment.answers).length,
  updatedAt: assessment.updatedAt,
})

export const openedOf = (assessment: Assessment, revision = 1): Opened => ({
  assessment,
  revision,
  edition: EDITION,
  texts: TEXTS,
})

/** What the session finds outside: a store in memory that a test can break, part by part. */
export function aDevice(...stored: readonly Assessment[]) {
  const kept = new Map<string, StoredAssessment>(
    stored.map((assessment) => [assessment.id, { assessment, revision: 1 }]),
  )
  const broken = new Set<keyof SessionPorts | 'save'>()
  const unlessBroken = <T>(part: keyof SessionPorts | 'save', look: () => T): Promise<T> =>
    broken.has(part) ? Promise.reject(BROKEN) : Promise.resolve().then(look)
  const put = (assessment: Assessment): Opened => {
    const revision = (kept.get(assessment.id)?.revision ?? 0) + 1
    kept.set(assessment.id, { assessment, revision })
    return openedOf(assessment, revision)
  }
  const list = () => [...kept.values()].map(({ assessment }) => summaryOf(assessment))

  const ports: SessionPorts = {
    list: () => unlessBroken('list', list),
    open: (id) =>
      unlessBroken('open', () => {
        const found = kept.get(id)
        return found === undefined ? null : openedOf(found.assessment, found.revision)
      }),
    create: ({ scope }) => unlessBroken('create', () => put(anAssessment({ id: 'new', scope }))),
    readFile: async (file) => {
      const text = await file.text()
      return unlessBroken('readFile', () => {
        if (!text.startsWith('{')) return fail(NOT_JSON)
        const assessment = JSON.parse(text) as Assessment
        return ok({ assessment, replaces: list().find(({ id }) => id === assessment.id) ?? null })
      })
    },
    keepFile: ({ assessment }, as) =>
      unlessBroken('keepFile', () => put(as === 'copy' ? { ...assessment, id: 'copy' } : assessment)),
  }

  return {
    ports,
    /** The parts that reject until they are taken out again. */
    broken,
    save: ({ assessment }: Change): Promise<Saved> =>
      unlessBroken('save', () => ({ revision: put(assessment).revision, at: assessment.updatedAt })),
    kept: (): Readonly<Record<string, Assessment>> =>
      Object.fromEntries([...kept].map(([id, { assessment }]) => [id, assessment])),
    keptOf: (id: string): Assessment => must(kept.get(id)).assessment,
  }
}
