import { describe, expect, it } from 'vitest'
import { standingsOf } from '#domain/flow/standing.ts'
import { scoresOf } from '#domain/scoring/score.ts'
import { questionsInSet, type SetName, traceOf } from '#domain/scoring/trace.ts'
import { answersIfSettled } from '#domain/scoring/what-if.ts'
import { lacuna } from './run-lacuna.ts'
import { edition, SCENARIOS, scenario, scenarioFile } from './scenarios.ts'

const dataOf = async (...args: readonly string[]): Promise<unknown> => {
  const { exit, out, err } = await lacuna([...args, '--json'])
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  return JSON.parse(out)
}

describe('lacuna score', () => {
  it.each(SCENARIOS)('gives the scores that the domain gives: %s', async (name) => {
    const { assessment, questionnaire, standings } = scenario(name)
    const { overall, domains, focusAreas, plan, answered, asked } = scoresOf(
      questionnaire,
      standings,
      edition.plan,
    )
    expect(await dataOf('score', scenarioFile(name))).toEqual({
      checklist: { id: assessment.checklist.id, version: assessment.checklist.version },
      overall,
      domains,
      focusAreas,
      plan,
      answered,
      asked,
      setAside: assessment.setAside.length,
    })
  })

  it('counts what is set aside', async () => {
    expect(await dataOf('score', scenarioFile('full'))).toMatchObject({ setAside: 1 })
  })

  it('gives the same for a file and for standard input', async () => {
    const text = JSON.stringify(scenario('full').assessment)
    const piped = await lacuna(['score', '-', '--json'], text)
    expect(JSON.parse(piped.out)).toEqual(await dataOf('score', scenarioFile('full')))
  })

  it.each(SCENARIOS)('is readable: %s', async (name) => {
    const { exit, out, err } = await lacuna(['score', scenarioFile(name)])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    await expect(out).toMatchFileSnapshot(`../scenarios/${name}.score.txt`)
  })

  it('does not let a name from a file redraw the terminal', async () => {
    const subject = { name: 'Red\u001b[31m\u202eland' }
    const text = JSON.stringify({ ...scenario('almost-empty').assessment, subject })
    const { out } = await lacuna(['score', '-'], text)
    expect(out.split('\n')[0]).toBe('Red\\u001b[31m\\u202eland')
  })
})

describe('lacuna explain', () => {
  const sets: readonly SetName[] = [
    { kind: 'all' },
    { kind: 'domain', id: 'reporting-duties' },
    { kind: 'area', id: 'legal-frameworks' },
    { kind: 'area', id: 'education-awareness' },
  ]

  it.each(sets)('gives the trace that the domain gives: %o', async (set) => {
    const { questionnaire, standings } = scenario('full')
    const areas = edition.plan.focusAreas.map(({ id }) => id)
    const entries = questionsInSet(questionnaire, areas, set)
    expect(entries).not.toBeNull()
    const name = set.kind === 'all' ? 'all' : `${set.kind}:${set.id}`
    expect(await dataOf('explain', scenarioFile('full'), '--set', name)).toEqual(
      traceOf(edition.checklist, set, entries ?? [], standings),
    )
  })

  it('is readable', async () => {
    const { exit, out, err } = await lacuna(['explain', scenarioFile('quick-scan'), '--set', 'all'])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    await expect(out).toMatchFileSnapshot('../scenarios/quick-scan.explain.txt')
  })

  it('says when nothing counts', async () => {
    const { exit, out } = await lacuna([
      'explain',
      scenarioFile('quick-scan'),
      '--set',
      'area:education-awareness',
    ])
    expect({ exit, out }).toEqual({
      exit: 0,
      out: 'Education and awareness\nExampleland\n\nNo question of this set counts.\n\nnot assessed\n',
    })
  })
})

describe('lacuna whatif', () => {
  it('works everything out again with the questions named fully met', async () => {
    const { assessment, questionnaire, standings } = scenario('full')
    const settled = ['online-grooming', 'vetting-bar']
    const answers = answersIfSettled(questionnaire, assessment.answers, settled)
    expect(
      await dataOf(
        'whatif',
        scenarioFile('full'),
        '--settle',
        'online-grooming, vetting-bar,online-grooming',
      ),
    ).toEqual({
      settled,
      before: scoresOf(questionnaire, standings, edition.plan),
      after: scoresOf(questionnaire, standingsOf(questionnaire, answers), edition.plan),
    })
  })

  it('is readable', async () => {
    const { exit, out, err } = await lacuna([
      'whatif',
      scenarioFile('quick-scan'),
      '--settle',
      'online-possession,online-access',
    ])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    await expect(out).toMatchFileSnapshot('../scenarios/quick-scan.whatif.txt')
  })
})
