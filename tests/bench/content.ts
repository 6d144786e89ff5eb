import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompiledEdition, compileContent } from '#content/compile-content.ts'
import type { Answer } from '#domain/assessment/assessment.ts'
import type { AnswerKind, Checklist, Question } from '#domain/checklist/checklist.ts'
import type { QuestionText } from '#domain/checklist/checklist-text.ts'

const DOMAINS = 12

/** One question in this many depends on the one before it, as about one in four does in the real checklist. */
const CONDITION_EVERY = 4

/** The kinds of answers already given, in turn. */
const GIVEN: readonly AnswerKind[] = ['full', 'partly', 'absent', 'full', 'pending', 'unknown', 'partly']

const NOTE =
  'The Act was amended in 2021. The amendment is in force, but the regulations under it are not made yet.'

/** A question as every page under test shows it: the same words, options and answers already given. */
export interface BenchQuestion {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly given: { readonly option: string; readonly note: string }
}

interface Entry {
  readonly domain: string
  readonly question: Question
  readonly text: QuestionText
  readonly answer: Answer
}

/** A checklist made for measuring: the questions of the real one over and over, spread over 12 domains. */
export interface BenchChecklist {
  readonly id: string
  readonly size: number
  readonly entries: readonly Entry[]
  readonly real: CompiledEdition
}

export function benchChecklist(size: number): BenchChecklist {
  const { editions } = compileContent('checklists')
  const real = editions.find(({ checklist }) => checklist.id === 'asean-child-protection')
  if (real === undefined)
    throw new Error('The checklist to take questions from has faults: npm test says which')
  const questions = real.checklist.domains.flatMap((domain) => domain.questions)
  const entries = Array.from({ length: size }, (_, index): Entry => {
    const model = at(questions, index)
    const text = real.texts['en']?.questions[model.id]
    if (text === undefined) throw new Error(`Question "${model.id}" has no words`)
    const domain = `part-${String(Math.floor((index * DOMAINS) / size) + 1).padStart(2, '0')}`
    const isFirst =
      index === 0 || Math.floor((index * DOMAINS) / size) > Math.floor(((index - 1) * DOMAINS) / size)
    const isConditional = index % CONDITION_EVERY === CONDITION_EVERY - 1 && !isFirst
    const question: Question = {
      ...model,
      id: idOf(index),
      core: index % 3 === 0 && !isConditional,
      askWhen: isConditional
        ? {
            question: idOf(index - 1),
            in: optionsOfKinds(real.checklist, at(questions, index - 1), ['full', 'partly', 'pending']),
          }
        : null,
    }
    return {
      domain,
      question,
      text: { ...text, title: `${text.title} (${index + 1})` },
      answer: answerTo(real.checklist, question, index),
    }
  })
  return { id: `bench-${size}`, size, entries, real }
}

const idOf = (index: number): string => `question-${index + 1}`

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('The list is empty')
  return item
}

function optionsOfKinds({ scales }: Checklist, { scale }: Question, kinds: readonly AnswerKind[]): string[] {
  return (scales[scale] ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
}

function answerTo(checklist: Checklist, question: Question, index: number): Answer {
  const kind = at(GIVEN, index)
  const cited = {
    instrument: 'Penal Code',
    provision: `s. ${200 + index}`,
    quote: '',
    url: '',
    inForceSince: '2021',
  }
  return {
    option: optionsOfKinds(checklist, question, [kind])[0] ?? null,
    reason: '',
    note: NOTE,
    confidence: 'fairly-sure',
    evidence: kind === 'full' || kind === 'partly' ? [cited] : [],
  }
}

/** Writes the folders that `LACUNA_CHECKLISTS` names. JSON is YAML too. */
export async function writeChecklists(root: string, checklists: readonly BenchChecklist[]): Promise<void> {
  await cp('checklists/plans', join(root, 'plans'), { recursive: true })
  await Promise.all(checklists.map((checklist) => writeChecklist(join(root, checklist.id), checklist)))
}

async function writeChecklist(folder: string, { id, entries, real }: BenchChecklist): Promise<void> {
  const { domains: _, sources, ...head } = real.checklist
  const { domains: __, questions: ___, ...text } = real.texts['en'] ?? {}
  const domains = [...new Set(entries.map(({ domain }) => domain))]
  const write = (file: string, value: unknown) =>
    writeFile(join(folder, `${file}.yaml`), JSON.stringify(value))
  await Promise.all(['domains', 'text/en'].map((name) => mkdir(join(folder, name), { recursive: true })))
  await Promise.all([
    write('checklist', { ...head, id, domains }),
    write('sources', { sources }),
    write('text/en/checklist', { ...text, title: `${entries.length} questions to measure with` }),
    ...domains.map((domain) =>
      write(`domains/${domain}`, {
        id: domain,
        questions: entries.filter((entry) => entry.domain === domain).map(({ question }) => question),
      }),
    ),
    ...domains.map((domain) =>
      write(`text/en/${domain}`, {
        language: 'en',
        status: 'source',
        title: `Subject ${domain.slice(-2)}`,
        intro: 'Questions of the real checklist, repeated so that there are enough of them to measure with.',
        questions: Object.fromEntries(
          entries
            .filter((entry) => entry.domain === domain)
            .map(({ question, text: words }) => [question.id, words]),
        ),
      }),
    ),
  ])
}

/** An assessment in which every question has been answered, as the file that the start page opens. */
export const assessmentFile = ({ id, entries }: BenchChecklist): string =>
  JSON.stringify({
    format: 'lacuna-assessment',
    formatVersion: 1,
    id,
    checklist: { id },
    subject: { name: 'Benchmark' },
    answers: Object.fromEntries(entries.map(({ question, answer }) => [question.id, answer])),
  })

/** The same questions for the peers: title, question, options with their meanings, answers given. */
export const peerQuestions = ({ entries, real }: BenchChecklist): readonly BenchQuestion[] =>
  entries.map(({ question, text, answer }) => ({
    id: question.id,
    title: text.title,
    question: text.question,
    options: (real.checklist.scales[question.scale] ?? []).map(({ id, kind }) => ({
      id,
      label: `${LABELS[kind]}: ${meaningOf(kind, text)}`,
    })),
    given: { option: answer.option ?? '', note: answer.note },
  }))

const LABELS: Readonly<Record<AnswerKind, string>> = {
  full: 'Fully, in force',
  partly: 'Partly, in force',
  pending: 'Adopted or tabled, not in force',
  absent: 'No provision',
  unknown: 'Could not be established',
  'not-applicable': 'Not applicable',
}

function meaningOf(kind: AnswerKind, text: QuestionText): string {
  if (kind === 'full') return text.full
  if (kind === 'partly') return text.partly
  if (kind === 'absent') return text.no
  return 'Stays open, and counts neither for nor against the State until it has been settled.'
}
