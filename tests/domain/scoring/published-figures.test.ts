import { describe, expect, it } from 'vitest'
import { compileContent } from '#content/compile-content.ts'
import { must } from '../../support/builders.ts'

describe('the checklist asean-child-protection', () => {
  it('weighs, credits and bands as scoring.md says', () => {
    const { editions } = compileContent('checklists')
    const { checklist } = must(editions.find((edition) => edition.checklist.id === 'asean-child-protection'))
    const { levels, scales, bands, heldBackAt, provisionalBelowPercent } = checklist
    expect({ levels, scales, bands, heldBackAt, provisionalBelowPercent }).toEqual({
      levels: [
        { id: 'minimum', weight: 3 },
        { id: 'recommended', weight: 2 },
        { id: 'advanced', weight: 1 },
      ],
      scales: {
        legislation: [
          { id: 'in-force', kind: 'full', credit: 4 },
          { id: 'partly', kind: 'partly', credit: 2 },
          { id: 'not-in-force', kind: 'pending', credit: 1 },
          { id: 'absent', kind: 'absent', credit: 0 },
          { id: 'unknown', kind: 'unknown', credit: null },
          { id: 'not-applicable', kind: 'not-applicable', credit: null },
        ],
        practice: [
          { id: 'operating', kind: 'full', credit: 4 },
          { id: 'partly', kind: 'partly', credit: 2 },
          { id: 'planned', kind: 'pending', credit: 1 },
          { id: 'absent', kind: 'absent', credit: 0 },
          { id: 'unknown', kind: 'unknown', credit: null },
          { id: 'not-applicable', kind: 'not-applicable', credit: null },
        ],
      },
      bands: [
        { id: 'aligned', fromPercent: 90 },
        { id: 'substantial', fromPercent: 70 },
        { id: 'partial', fromPercent: 40 },
        { id: 'limited', fromPercent: 0 },
      ],
      heldBackAt: 'partial',
      provisionalBelowPercent: 80,
    })
  })
})
