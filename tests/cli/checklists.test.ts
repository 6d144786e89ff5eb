import { describe, expect, it } from 'vitest'
import { questionnaireOf } from '#domain/checklist/questionnaire.ts'
import { lacuna, PROGRAM, runToEnd } from './run-lacuna.ts'
import { CHECKLIST, edition, texts } from './scenarios.ts'

describe('lacuna checklists', () => {
  const { checklist } = edition
  const questions = checklist.domains.flatMap((domain) => domain.questions)
  const core = questions.filter((question) => question.core).length

  it('lists the checklists at hand', async () => {
    const { exit, out, err } = await lacuna(['checklists', '--json'])
    expect({ exit, data: JSON.parse(out), err }).toEqual({
      exit: 0,
      data: [
        {
          id: CHECKLIST,
          version: checklist.version,
          plan: checklist.plan,
          digest: edition.digest,
          languages: ['en'],
          title: texts.checklist.title,
          description: texts.checklist.description,
          questions: { full: questions.length, core },
          domains: checklist.domains.length,
        },
      ],
      err: '',
    })
  })

  it('is readable', async () => {
    const { exit, out, err } = await lacuna(['checklists'])
    expect({ exit, first: out.split('\n')[0], err }).toEqual({ exit: 0, first: CHECKLIST, err: '' })
    expect(out).toContain(
      `Questions  ${questions.length} in ${checklist.domains.length} domains, of which ${core} in the quick scan\n`,
    )
  })
})

describe('lacuna questions', () => {
  it.each(['full', 'core'] as const)('lists the questions in the order asked: %s', async (scope) => {
    const flag = scope === 'core' ? ['--core'] : []
    const { exit, out, err } = await lacuna(['questions', '--checklist', CHECKLIST, ...flag, '--json'])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(JSON.parse(out)).toEqual(
      questionnaireOf(edition.checklist, scope).questions.map((question) => ({
        id: question.id,
        domain: question.domain,
        level: question.level,
        weight: question.weight,
        core: question.core,
        scale: question.scale,
        options: question.options.map(({ id, credit }) => ({ id, credit })),
        focusAreas: question.focusAreas,
        askWhen: question.askWhen,
        whenNotAsked: question.whenNotAsked,
        sources: question.sources,
        text: texts.checklist.questions[question.id],
      })),
    )
  })

  it('is readable, with the condition in words', async () => {
    const { exit, out, err } = await lacuna(['questions', '--checklist', CHECKLIST])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    const block = out.split('\n\n').find((text) => text.startsWith('  online-grooming-scope\n'))
    expect(block?.replaceAll(/\s+/g, ' ')).toContain(
      'Asked when online-grooming is one of: in-force, partly, not-in-force. Otherwise it counts as absent.',
    )
  })

  it('ends quietly when the reader has seen enough', async () => {
    const command = `"${process.execPath}" "${PROGRAM}" questions --checklist ${CHECKLIST} --json | head -c 2`
    expect(await runToEnd('bash', ['-o', 'pipefail', '-c', command])).toEqual({
      exit: 0,
      out: '[\n',
      err: '',
    })
  })
})
