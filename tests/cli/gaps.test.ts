import { describe, expect, it } from 'vitest'
import { questionOf } from '#domain/checklist/questionnaire.ts'
import { gapsOf, questionsToSettle } from '#domain/gaps/gaps.ts'
import { lacuna } from './run-lacuna.ts'
import { SCENARIOS, scenario, scenarioFile, texts } from './scenarios.ts'

describe('lacuna gaps', () => {
  it.each(SCENARIOS)('gives the gaps that the domain gives, with their words: %s', async (name) => {
    const { assessment, questionnaire, standings } = scenario(name)
    const { exit, out, err } = await lacuna(['gaps', scenarioFile(name), '--json'])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(JSON.parse(out)).toEqual({
      checklist: { id: assessment.checklist.id, version: assessment.checklist.version },
      gaps: gapsOf(questionnaire, standings).map((gap) => ({
        question: gap.question,
        domain: gap.domain,
        level: gap.level,
        option: gap.byCondition ? null : assessment.answers[gap.question]?.option,
        kind: gap.kind,
        shortfall: gap.shortfall,
        class: gap.class,
        byCondition: gap.byCondition,
        title: texts.checklist.questions[gap.question]?.title,
        remedy: texts.checklist.questions[gap.question]?.remedy,
        measure: questionOf(questionnaire, gap.question).measure,
        sources: questionOf(questionnaire, gap.question).sources,
      })),
      questionsToSettle: questionsToSettle(questionnaire, standings).map((open) => ({
        question: open.question,
        domain: open.domain,
        level: open.level,
        because: open.because,
        shortfall: open.shortfall,
        title: texts.checklist.questions[open.question]?.title,
        evidence: texts.checklist.questions[open.question]?.evidence,
        sources: questionOf(questionnaire, open.question).sources,
      })),
    })
  })

  it('finds gaps that follow from another answer', async () => {
    const { out } = await lacuna(['gaps', scenarioFile('full'), '--json'])
    const implied = JSON.parse(out).gaps.filter((gap: { byCondition: boolean }) => gap.byCondition)
    expect(
      implied.map(({ question, option, kind }: Record<string, unknown>) => ({ question, option, kind })),
    ).toEqual([{ question: 'online-grooming-scope', option: null, kind: 'absent' }])
  })

  it.each(['quick-scan', 'almost-empty'] as const)('is readable: %s', async (name) => {
    const { exit, out, err } = await lacuna(['gaps', scenarioFile(name)])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    await expect(out).toMatchFileSnapshot(`../scenarios/${name}.gaps.txt`)
  })
})
