import { randomUUID } from 'node:crypto'
import { SCOPES } from '#domain/assessment/assessment.ts'
import { newAssessment } from '#domain/assessment/new-assessment.ts'
import { writeAssessment } from '#domain/assessment/write-assessment.ts'
import { now } from '../clock.ts'
import { defineCommand } from '../command.ts'
import { findChecklist } from '../find-checklist.ts'
import { done, faulty } from '../outcome.ts'
import { exists, writeOutput } from '../write-output.ts'

/** An assessment with no answer yet. Never writes over a file that is there: it may hold answers. */
export const newFile = defineCommand({
  name: 'new',
  operands: 'none',
  options: {
    checklist: { kind: 'text', value: 'ID', required: true },
    subject: { kind: 'text', value: 'NAME', required: true },
    scope: { kind: 'choice', of: SCOPES },
    out: { kind: 'text', value: 'FILE', required: false },
  },
  run: async ({ options, t }) => {
    const found = await findChecklist(options.checklist, t)
    if (!found.ok) return found.error
    const text = writeAssessment(
      newAssessment(found.value.edition, {
        id: randomUUID(),
        at: now(),
        scope: options.scope ?? 'full',
        subject: { name: options.subject, code: '', note: '' },
      }),
    )
    const { out } = options
    if (out === null || out === '-') return done(text)
    if (await exists(out)) return faulty([`${out}: ${t('file.exists')}`])
    const written = await writeOutput(out, text, t)
    return written.ok ? done('', [t('file.written', { file: out })]) : faulty([written.error])
  },
})
