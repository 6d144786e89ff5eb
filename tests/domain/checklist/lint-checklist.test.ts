import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintChecklist } from '#domain/checklist/lint-checklist.ts'
import { AREAS_PLAN, anyChecklist } from '../../support/arbitraries.ts'

describe('lintChecklist', () => {
  it('finds no fault in the checklists that the tests make up, but for questions that can never be asked', () => {
    fc.assert(
      fc.property(anyChecklist, (checklist) => {
        const faults = lintChecklist(checklist, [AREAS_PLAN])
        expect(faults.filter(({ problem }) => problem.code !== 'unreachable')).toEqual([])
      }),
    )
  })
})
