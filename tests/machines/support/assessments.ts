import type { Assessment } from '#domain/assessment/assessment.ts'
import { newAssessment } from '#domain/assessment/new-assessment.ts'
import type { Checklist } from '#domain/checklist/checklist.ts'
import { aChecklistOf, anEdition, aQuestion } from '../../support/builders.ts'

export const STARTED = '2026-11-24T08:00:00Z'

/** A time so many minutes after the start. */
export const minutesLater = (minutes: number): string => {
  const at = new Date(Date.parse(STARTED) + minutes * 60_000)
  return at.toISOString().replace('.000Z', 'Z')
}

/** Two domains; `q2` is asked only where `q1` is in force, and a quick scan asks `q1` and `q4` alone. */
export const CHECKLIST: Checklist = aChecklistOf({
  offences: [
    aQuestion('q1', { core: true }),
    aQuestion('q2', { askWhen: { question: 'q1', in: ['in-force'] } }),
    aQuestion('q3'),
  ],
  registers: [aQuestion('q4', { core: true })],
})

export const anAssessment = (changes: Partial<Assessment> = {}): Assessment => ({
  ...newAssessment(anEdition(CHECKLIST), {
    id: 'cambodia',
    at: STARTED,
    scope: 'full',
    subject: { name: 'Cambodia', code: 'KH', note: '' },
  }),
  ...changes,
})
