import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lacuna } from './run-lacuna.ts'
import { CHECKLIST, scenario, scenarioFile } from './scenarios.ts'

const folder = mkdtempSync(join(tmpdir(), 'lacuna-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const withAnswer = (question: string, answer: object): string => {
  const { assessment } = scenario('quick-scan')
  return JSON.stringify({ ...assessment, answers: { ...assessment.answers, [question]: answer } })
}

describe('lacuna check of an assessment', () => {
  it('finds nothing in a sound one', async () => {
    const file = scenarioFile('quick-scan')
    expect(await lacuna(['check', file])).toEqual({ exit: 0, out: `${file}: no faults\n`, err: '' })
  })

  it('notes what is set aside, which is no fault', async () => {
    const file = scenarioFile('full')
    expect(await lacuna(['check', file])).toEqual({
      exit: 0,
      out: `${file}: no faults\n`,
      err: `${file}: 1 answer is set aside and kept, because the checklist has no such question: retired-question\n`,
    })
  })

  it('asks for the reason of "not-applicable"', async () => {
    const text = withAnswer('online-possession', { option: 'not-applicable', reason: ' ' })
    expect(await lacuna(['check', '-'], text)).toEqual({
      exit: 1,
      out: '',
      err: '-: answers.online-possession.reason: "not-applicable" requires a reason; without one it counts as unanswered\n',
    })
  })

  it('reports the faults of all files, and which are sound', async () => {
    const [sound, broken, missing] = [
      scenarioFile('almost-empty'),
      join(folder, 'broken.json'),
      join(folder, 'none'),
    ]
    writeFileSync(broken, withAnswer('online-possession', { opt: 'partly', confidence: 'very' }))
    expect(await lacuna(['check', broken, sound, missing])).toEqual({
      exit: 1,
      out: `${sound}: no faults\n`,
      err: [
        `${broken}: answers.online-possession.confidence: expected ("sure" | "fairly-sure" | "unsure"), found "very"`,
        `${broken}: answers.online-possession: the key "opt" is not known here; is it misspelt?`,
        `${missing}: there is no such file`,
        '',
      ].join('\n'),
    })
  })

  it('says the same for machines', async () => {
    const [broken, set, missing] = [join(folder, 'machine.json'), scenarioFile('full'), join(folder, 'none')]
    writeFileSync(broken, withAnswer('online-possession', { option: 'maybe' }))
    const { exit, out } = await lacuna(['check', broken, set, missing, '--json'])
    const allowed = ['in-force', 'partly', 'not-in-force', 'absent', 'unknown', 'not-applicable']
    expect({ exit, data: JSON.parse(out) }).toEqual({
      exit: 1,
      data: {
        files: [
          {
            file: broken,
            kind: 'assessment',
            faults: [
              {
                file: broken,
                path: 'answers.online-possession.option',
                problem: { code: 'unknown-option', option: 'maybe', allowed },
                message: `"maybe" is not an answer to this question; the answers are ${allowed.join(', ')}`,
              },
            ],
            setAside: [],
          },
          { file: set, kind: 'assessment', faults: [], setAside: ['retired-question'] },
          {
            file: missing,
            kind: null,
            faults: [{ file: missing, path: '', problem: null, message: 'there is no such file' }],
            setAside: [],
          },
        ],
      },
    })
  })
})

describe('lacuna check of folders', () => {
  it('finds nothing in ours', async () => {
    const folders = [
      'checklists',
      `checklists/${CHECKLIST}`,
      'checklists/plans',
      'checklists/plans/rpa-coea-2021-2025',
    ]
    expect(await lacuna(['check', ...folders])).toEqual({
      exit: 0,
      out: folders.map((name) => `${name}: no faults\n`).join(''),
      err: '',
    })
  })

  it('checks a checklist against the plans of the program where it has none beside it', async () => {
    const alone = join(folder, 'alone')
    cpSync(`checklists/${CHECKLIST}`, alone, { recursive: true })
    expect(await lacuna(['check', alone])).toEqual({ exit: 0, out: `${alone}: no faults\n`, err: '' })
  })

  it('reports every fault with file and path', async () => {
    const root = join(folder, 'broken')
    cpSync('checklists', root, { recursive: true })
    const [sources, domain, plan] = [
      join(root, CHECKLIST, 'sources.yaml'),
      join(root, CHECKLIST, 'domains/online-offences.yaml'),
      join(root, 'plans/rpa-coea-2021-2025/plan.yaml'),
    ]
    appendFileSync(sources, 'surplus: 1\n')
    writeFileSync(domain, readFileSync(domain, 'utf8').replace('level: minimum', 'level: minimun'))
    appendFileSync(plan, ']')
    const { exit, out, err } = await lacuna(['check', root])
    const lines = err.trimEnd().split('\n')
    expect({ exit, out, lines: lines.filter((line) => !line.startsWith(plan)) }).toEqual({
      exit: 1,
      out: '',
      lines: [
        `${sources}: the key "surplus" is not known here; is it misspelt?`,
        `${domain}: questions[0].level: expected ("minimum" | "recommended" | "advanced"), found "minimun"`,
      ],
    })
    expect(
      lines.some((line) => line.startsWith(`${plan}: this is not a YAML file, or it is damaged (`)),
    ).toBe(true)
  })

  it('says when there is nothing of ours in it', async () => {
    expect(await lacuna(['check', 'src'])).toEqual({
      exit: 1,
      out: '',
      err: 'src: there is no checklist and no plan in this folder\n',
    })
  })
})
