import type { SetName, Trace } from '#domain/scoring/trace.ts'
import { defineCommand, JSON_OPTION } from '../command.ts'
import { type Opened, openAssessment } from '../open-assessment.ts'
import { done, json, misused, type Outcome } from '../outcome.ts'
import { bandInWords } from '../scores-in-words.ts'
import { page, table, wrapped } from '../text-layout.ts'
import { traceIn } from '../trace-in.ts'
import type { Words } from '../words.ts'

/** From a score to the answers, weights and rule that made it. */
export const explain = defineCommand({
  name: 'explain',
  operands: 'file',
  options: { set: { kind: 'text', value: 'domain:ID|area:ID|all', required: true }, ...JSON_OPTION },
  run: async ({ options, files: [file], t }) => {
    const set = setNamed(options.set)
    if (set === null) return misused(t('misuse.set', { set: options.set }))
    const opened = await openAssessment(file, t)
    if (!opened.ok) return opened.error
    const trace = traceIn(opened.value, set)
    if (trace === null) return unknownSet(opened.value, options.set, t)
    return done(options.json ? json(trace) : inWords(trace, opened.value, t))
  },
})

function setNamed(text: string): SetName | null {
  if (text === 'all') return { kind: 'all' }
  const [, kind, id] = /^(domain|area):(.+)$/s.exec(text) ?? []
  if (id === undefined) return null
  return kind === 'domain' ? { kind, id } : { kind: 'area', id }
}

function unknownSet({ edition: { checklist, plan } }: Opened, set: string, t: Words): Outcome {
  const domains = checklist.domains.map(({ id }) => `domain:${id}`)
  const areas = plan.focusAreas.map(({ id }) => `area:${id}`)
  return misused(t('misuse.unknown-set', { set, known: ['all', ...domains, ...areas].join(', ') }))
}

function inWords(trace: Trace, opened: Opened, t: Words): string {
  return page(
    `${nameOf(trace.set, opened, t)}\n${opened.assessment.subject.name}`.trimEnd(),
    countedInWords(trace, t),
    leftOutInWords(trace, t),
    resultInWords(trace, opened, t),
  )
}

function nameOf(set: SetName, { texts }: Opened, t: Words): string {
  if (set.kind === 'all') return t('score.overall')
  return set.kind === 'domain'
    ? (texts.checklist.domains[set.id]?.title ?? set.id)
    : (texts.plan.focusAreas[set.id]?.title ?? set.id)
}

function countedInWords({ counted, sums }: Trace, t: Words): string {
  if (counted.length === 0) return t('explain.nothing')
  const rows = [
    ['question', 'answer', 'weight', 'credit', 'earned', 'open', 'possible', 'because'].map((column) =>
      t(`explain.column.${column as 'question'}`),
    ),
    ...counted.map(({ question, option, weight, credit, earned, open, possible, because, holdsBack }) => [
      question,
      option ?? '–',
      String(weight),
      credit === null ? '–' : `${credit}/4`,
      String(earned),
      String(open),
      String(possible),
      `${t(`explain.because.${because}`)}${holdsBack ? `, ${t('explain.holds-back')}` : ''}`,
    ]),
    [t('explain.sum'), '', '', '', String(sums.earned), String(sums.open), String(sums.possible)],
  ]
  return table(rows, { right: [2, 3, 4, 5, 6] })
}

function leftOutInWords({ leftOut }: Trace, t: Words): string {
  if (leftOut.length === 0) return ''
  const rows = leftOut.map(({ question, because }) => [`  ${question}`, t(`explain.left-out.${because}`)])
  return `${t('explain.left-out')}\n${table(rows)}`
}

function resultInWords({ ratios, score, bandBeforeHold }: Trace, { texts }: Opened, t: Words): string {
  if (ratios === null || score === null) return t('score.not-assessed')
  const rows = (['low', 'high', 'known'] as const).map((name) => [
    t(`explain.ratio.${name}`),
    `${ratios[name].join('/')} = ${t('range.exact', { low: score[name] })}`,
  ])
  const band = [t('label.band'), bandInWords(score, texts.checklist, t)]
  const wasHeldBack = bandBeforeHold !== null && bandBeforeHold !== score.band
  const before = texts.checklist.bands[bandBeforeHold ?? '']?.name ?? ''
  return [
    table([...rows, band]),
    ...(wasHeldBack ? [wrapped(t('explain.before-hold', { band: before }))] : []),
  ].join('\n')
}
