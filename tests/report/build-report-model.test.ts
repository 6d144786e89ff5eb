import { describe, expect, it } from 'vitest'
import { questionnaireOf } from '#domain/checklist/questionnaire.ts'
import { standingsOf } from '#domain/flow/standing.ts'
import { gapsOf, questionsToSettle } from '#domain/gaps/gaps.ts'
import { scoresOf } from '#domain/scoring/score.ts'
import type { ScoreSummary } from '#report/report-model.ts'
import {
  allAnswered,
  anAssessment,
  answer,
  aReport,
  EDITION,
  QUESTIONS,
  titleOf,
} from './support/a-report.ts'
import { stringsIn } from './support/strings-in.ts'

const evidence = (changes = {}) => ({
  instrument: '',
  provision: '',
  quote: '',
  url: '',
  inForceSince: '',
  ...changes,
})

/** A law that is mostly there: some gaps of every kind and level, three open questions, one that is not applicable. */
const MIXED = {
  answers: allAnswered('in-force', {
    'online-production-distribution': answer('absent'),
    'online-possession': answer('partly', {
      note: 'Section 214 asks for intent to distribute.',
      confidence: 'fairly-sure',
      evidence: [
        evidence({
          instrument: 'Penal Code',
          provision: 's. 214',
          quote: 'with intent to distribute',
          inForceSince: '2014-03-01',
          url: 'https://law.example/214',
        }),
      ],
    }),
    'online-access': answer('not-in-force'),
    'online-synthetic': answer('absent'),
    'extradition-central-authority': answer('unknown'),
    'registry-database': answer('absent'),
    'reporting-professionals': answer('unknown'),
  }),
  actions: {
    'online-possession': {
      owner: 'Ministry of Justice',
      due: '2027-06',
      status: 'agreed' as const,
      note: 'With the cybercrime bill.',
    },
  },
}

function domainFacts(changes: Parameters<typeof anAssessment>[0]) {
  const assessment = anAssessment(changes)
  const questionnaire = questionnaireOf(EDITION.checklist, assessment.scope)
  const standings = standingsOf(questionnaire, assessment.answers)
  return {
    questionnaire,
    scores: scoresOf(questionnaire, standings, EDITION.plan),
    gaps: gapsOf(questionnaire, standings),
    toSettle: questionsToSettle(questionnaire, standings),
  }
}

const rangeOf = ({ low, high }: { low: number; high: number }) =>
  low === high ? `${low} %` : `${low}–${high} %`

describe('buildReportModel', () => {
  it('says what is assessed, with what, when and how final it is', () => {
    const { title, furniture, cover } = aReport({
      ...MIXED,
      assessors: [{ name: 'A. Nyein', role: 'Drafter' }],
    })
    const { toSettle } = domainFacts(MIXED)
    expect(title).toBe('Gap report: Sampleland')
    expect(furniture).toEqual({
      subject: 'Sampleland',
      kind: 'Gap report',
      status: 'Draft',
      date: '24 November 2026',
      notice: 'Prepared from published summaries; not endorsed by ASEAN, ICMEC or Freshfields.',
      pageReference: 'p. {page}',
    })
    expect(cover.status).toEqual({
      heading: 'Status',
      label: 'Draft',
      meaning: `Draft while ${toSettle.length} questions are open.`,
    })
    expect(cover.fields.filter(({ label }) => label !== 'Checklist' && label !== 'Read against')).toEqual([
      { label: 'Scope', text: `Full assessment, ${QUESTIONS.length} questions` },
      { label: 'Assessors', text: 'A. Nyein, Drafter' },
      { label: 'Answers given', text: 'From 20 November 2026 to 20 November 2026' },
      { label: 'Date of this report', text: '24 November 2026' },
    ])
  })

  it('is final when nothing is open, unless it is to stay a draft', () => {
    const answers = allAnswered('in-force')
    expect(aReport({ answers }).cover.status.label).toBe('Final')
    expect(aReport({ answers }, { status: 'draft' }).cover.status.label).toBe('Draft')
    expect(aReport({ answers: {} }, { status: 'final' }).cover.status.label).toBe('Draft')
  })

  it('gives the minister the ranges of the domain, the five gaps that press most and what to find out first', () => {
    const { minister } = aReport(MIXED)
    const { scores, gaps, toSettle } = domainFacts(MIXED)
    expect(minister.heading).toBe('Where the law of Sampleland protects children, and where it does not yet')
    expect(minister.figures.map(({ range }) => range)).toEqual(
      [scores.plan, scores.overall].map((score) => (score === null ? '' : rangeOf(score))),
    )
    expect(minister.figures[1]?.text).toBe('Partially aligned, held back')
    expect(minister.figures[1]?.heldBack).toEqual({
      lead: 'Held back by one minimum standard that is absent or not established:',
      questions: [
        {
          title: titleOf('online-production-distribution'),
          anchor: 'finding-online-production-distribution',
        },
      ],
    })
    expect(minister.gaps.heading).toBe('Five most pressing gaps')
    expect(minister.gaps.items.map(({ title, anchor }) => [title, anchor])).toEqual(
      gaps.slice(0, 5).map(({ question }) => [titleOf(question), `finding-${question}`]),
    )
    expect(minister.findOut.items.map(({ anchor }) => anchor)).toEqual(
      toSettle.slice(0, 3).map(({ question }) => `settle-${question}`),
    )
  })

  it('says how much was answered, and how much of it with a provision', () => {
    const { answered, asked } = domainFacts(MIXED).scores
    expect(aReport(MIXED).minister.coverage).toBe(
      `${answered} of ${asked} questions are answered, 1 of them with a provision cited.`,
    )
  })

  it('draws every range from the scores of the domain', () => {
    const { plan, domains } = aReport(MIXED)
    const { scores } = domainFacts(MIXED)
    const ranges = (summaries: readonly (ScoreSummary | null)[]) =>
      summaries.map((score) => score?.range ?? null)
    const expected = (all: typeof scores.domains) =>
      Object.values(all).map((score) => (score === null ? null : rangeOf(score)))
    expect(ranges(domains.map(({ score }) => score))).toEqual(expected(scores.domains))
    expect(ranges(plan.areas.map(({ score }) => score))).toEqual(expected(scores.focusAreas))
  })

  it('says of a focus area without questions that it was not assessed, and how far its wording was seen', () => {
    const area = aReport(MIXED).plan.areas.find(({ anchor }) => anchor === 'area-specialised-unit')
    expect(area?.score).toBe(null)
    expect(area?.notAssessed).toBe(
      'Not assessed: no question of this checklist that counts belongs to this focus area.',
    )
    expect(area?.verification.label).toBe('Wording')
    expect(area?.sources.items.map(({ title }) => title)).toEqual([
      'RPA COEA 2021-2025, focus area 3 (subject only, wording to be verified)',
    ])
  })

  it('tells of a gap everything that is known of it', () => {
    const finding = aReport(MIXED)
      .domains.flatMap(({ findings }) => findings.items)
      .find(({ anchor }) => anchor === 'finding-online-possession')
    const paragraphs = Object.fromEntries(
      (finding?.fields ?? []).map(({ label, paragraphs: all }) => [label, all.map(({ text }) => text)]),
    )
    expect(finding?.level).toBe('Recommended')
    expect(finding?.urgency).toBe('Later')
    expect(finding?.answer.label).toBe('Partly')
    expect(finding?.answer.mark).toBe('partly')
    expect(finding?.qualification).toBe('The assessor is fairly sure.')
    expect(Object.keys(paragraphs)).toEqual([
      'Note',
      'Missing',
      'Evidence',
      'Legal basis',
      'Remedy',
      'Why it matters',
      'Who, when',
    ])
    expect(paragraphs['Note']).toEqual(['Section 214 asks for intent to distribute.'])
    expect(paragraphs['Missing']?.[0]).toBe('The law has only part of this:')
    expect(paragraphs['Evidence']).toEqual([
      'Penal Code, s. 214\n“with intent to distribute”\nIn force since 1 March 2014\nhttps://law.example/214',
    ])
    expect(paragraphs['Legal basis']).toContain('Budapest Convention, art. 9(1)(e) (wording read)')
    expect(paragraphs['Remedy']?.at(-1)).toBe('Amend an act')
    expect(paragraphs['Who, when']).toEqual([
      'Ministry of Justice, by June 2027. Agreed',
      'With the cybercrime bill.',
    ])
  })

  it('has a finding for every gap, in the order of urgency within its domain', () => {
    const { domains, actions } = aReport(MIXED)
    const { gaps } = domainFacts(MIXED)
    expect(domains.map(({ findings }) => findings.items.map(({ anchor }) => anchor))).toEqual(
      EDITION.checklist.domains.map(({ id }) =>
        gaps.filter(({ domain }) => domain === id).map(({ question }) => `finding-${question}`),
      ),
    )
    expect(actions.classes.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual(
      ['now', 'next', 'later'].map((id) => [
        id,
        gaps.filter((gap) => gap.class === id).map(({ question }) => question),
      ]),
    )
  })

  it('orders the questions to settle by what they can move', () => {
    const { settle } = aReport(MIXED)
    const { toSettle } = domainFacts(MIXED)
    expect(settle.items.map(({ anchor }) => anchor)).toEqual(
      toSettle.map(({ question }) => `settle-${question}`),
    )
    expect(settle.items[0]?.effect).toMatch(/^Worth up to \d+ points? of the overall score\.$/)
  })
})

describe('the annexes', () => {
  it('show every question once, in the order asked', () => {
    const { groups } = aReport(MIXED).annexes.answers
    expect(groups.flatMap(({ entries }) => entries.map(({ anchor }) => anchor))).toEqual(
      QUESTIONS.map(({ id }) => `answer-${id}`),
    )
  })

  it('say why a question does not count, and keep the answer that it once had', () => {
    const entry = aReport(MIXED)
      .annexes.answers.groups.flatMap(({ entries }) => entries)
      .find(({ anchor }) => anchor === 'answer-registry-data-protection')
    expect(entry?.answer.label).toBe('Not asked')
    expect(entry?.because).toBe(`Not asked, because of “${titleOf('registry-database')}” (No).`)
    expect(entry?.details).toEqual([{ label: 'Answer kept', text: 'Fully, in force' }])
  })

  it('give the reason for "not applicable", and count it as not answered without one', () => {
    const answers = {
      'online-possession': answer('not-applicable', { reason: 'There is no such law' }),
      'online-access': answer('not-applicable'),
    }
    const entries = aReport({ answers: allAnswered('in-force', answers) }).annexes.answers.groups.flatMap(
      (group) => group.entries,
    )
    const byAnchor = new Map(entries.map((entry) => [entry.anchor, entry]))
    expect(byAnchor.get('answer-online-possession')?.answer.label).toBe('Not applicable')
    expect(byAnchor.get('answer-online-possession')?.details).toEqual([
      { label: 'Reason', text: 'There is no such law' },
    ])
    expect(byAnchor.get('answer-online-access')?.answer.label).toBe('Not answered')
    expect(byAnchor.get('answer-online-access')?.because).toBe(
      '“Not applicable” was chosen without the reason that it requires, so it counts as not answered.',
    )
  })

  it('show the answers that a quick scan does not ask', () => {
    const outside = QUESTIONS.find(({ core }) => !core)
    const { groups } = aReport({
      scope: 'core',
      answers: { [outside?.id ?? '']: answer('partly') },
    }).annexes.answers
    expect(groups.at(-1)?.heading).toBe('Answers outside the quick scan')
    expect(groups.at(-1)?.entries.map(({ anchor, answer: { label } }) => [anchor, label])).toEqual([
      [`answer-${outside?.id}`, 'Partly'],
    ])
  })

  it('show what was set aside, and actions whose question is no gap', () => {
    const report = aReport({
      answers: allAnswered('in-force'),
      setAside: [{ question: 'an-old-question', answer: answer('partly', { note: 'An old note' }) }],
      actions: { 'online-access': { owner: 'Senate', due: '', status: 'in-force', note: '' } },
    })
    expect(
      report.annexes.setAside?.items.map(({ title, answer: { label }, details }) => ({
        title,
        label,
        details,
      })),
    ).toEqual([
      { title: 'an-old-question', label: 'partly', details: [{ label: 'Note', text: 'An old note' }] },
    ])
    expect(
      report.actions.others?.items.map(({ title, owner, status }) => ({ title, owner, status })),
    ).toEqual([{ title: titleOf('online-access'), owner: 'Senate', status: 'In force' }])
    expect(aReport(MIXED).annexes.setAside).toBe(null)
  })

  it('trace the overall score from the sums to the band', () => {
    const { steps, counted, leftOut } = aReport(MIXED).annexes.trace
    const { scores } = domainFacts(MIXED)
    const { earned, open, possible, low, high, known } = scores.overall ?? {
      earned: 0,
      open: 0,
      possible: 1,
      low: 0,
      high: 0,
      known: 0,
    }
    expect(steps).toEqual([
      { label: 'Sums', text: `${earned} earned, ${open} open, ${possible} possible` },
      { label: 'Demonstrated', text: `${earned} / ${possible} = ${low} %` },
      { label: 'Still possible', text: `${earned + open} / ${possible} = ${high} %` },
      { label: 'Known', text: `${possible - open} / ${possible} = ${known} %` },
      { label: 'Band by ratio alone', text: 'Substantially aligned' },
      { label: 'Held back by', text: titleOf('online-production-distribution') },
      { label: 'Band', text: 'Partially aligned, held back' },
    ])
    expect((counted?.rows.length ?? 0) + (leftOut?.rows.length ?? 0)).toBe(QUESTIONS.length)
  })

  it("give the rule with this checklist's weights, quarters and bands", () => {
    const { weights, credits, bands } = aReport(MIXED).annexes.rule
    expect(weights.rows.map(([name, weight]) => [name, weight])).toEqual([
      ['Minimum', '3'],
      ['Recommended', '2'],
      ['Advanced', '1'],
    ])
    expect(credits.rows).toEqual([
      ['Fully, in force', '4 of 4'],
      ['Partly', '2 of 4'],
      ['Adopted or tabled, not in force', '1 of 4'],
      ['No', '0 of 4'],
      ['Not known yet', 'none; the question is open'],
      ['Not applicable', 'none; the question is left out'],
    ])
    expect(bands.rows.map(([name, from]) => [name, from])).toEqual([
      ['Aligned', '90 %'],
      ['Substantially aligned', '70 %'],
      ['Partially aligned', '40 %'],
      ['Limited alignment', '0 %'],
    ])
  })
})

const CASES = {
  mixed: MIXED,
  'nothing answered': { answers: {} },
  'all gaps': { answers: allAnswered('absent') },
  'all met': { answers: allAnswered('in-force') },
  'no subject, quick scan': { scope: 'core' as const, subject: { name: '', code: '', note: '' } },
}

describe.each(Object.entries(CASES))('the model with %s', (_name, changes) => {
  const report = aReport(changes)
  const strings = [...stringsIn(report)]

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('leaves no heading, label, title or figure empty', () => {
    const never = new Set([
      'heading',
      'label',
      'title',
      'range',
      'band',
      'text',
      'anchor',
      'alternative',
      'lead',
    ])
    const empty = strings.filter(({ key, text }) => never.has(key) && text.trim() === '')
    expect(empty.map(({ path }) => path)).toEqual([])
  })

  it('refers only to places that it has, each of them once', () => {
    const places = anchorsOf(report)
    expect(places.filter((anchor, index) => places.indexOf(anchor) < index)).toEqual([])
    const referred = strings.filter(({ key }) => key === 'anchor').map(({ text }) => text)
    expect(referred.filter((anchor) => !places.includes(anchor))).toEqual([])
  })

  it('speaks of no ranking', () => {
    expect(strings.filter(({ text }) => /\branking|\branked\b/i.test(text))).toEqual([])
  })
})

function anchorsOf({ minister, plan, domains, actions, settle, annexes }: ReturnType<typeof aReport>) {
  const { answers, rule, tables, trace, sources, setAside } = annexes
  return [
    minister,
    plan,
    ...plan.areas,
    ...domains,
    ...domains.flatMap(({ findings }) => findings.items),
    actions,
    settle,
    ...settle.items,
    answers,
    ...answers.groups.flatMap(({ entries }) => entries),
    rule,
    tables,
    trace,
    sources,
    ...sources.groups.flatMap(({ items }) => items),
    ...(setAside === null ? [] : [setAside, ...setAside.items]),
  ].map(({ anchor }) => anchor)
}
