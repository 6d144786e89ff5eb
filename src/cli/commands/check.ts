import { stat } from 'node:fs/promises'
import { loadEdition } from '#content/catalogue.ts'
import type { Assessment } from '#domain/assessment/assessment.ts'
import { optionOf, questionnaireOf } from '#domain/checklist/questionnaire.ts'
import type { Fault } from '#domain/faults/fault.ts'
import { type FolderKind, faultsOfFolder, kindOfFolder } from '../check-folder.ts'
import { now } from '../clock.ts'
import { defineCommand, JSON_OPTION } from '../command.ts'
import { type Described, described, inOneLine, readAssessmentFile } from '../open-assessment.ts'
import { json, type Outcome } from '../outcome.ts'
import { onOneLine } from '../printable.ts'
import { whyUnreadable } from '../read-input.ts'
import { page } from '../text-layout.ts'
import type { Words } from '../words.ts'

/** A fault and the file that it is in, which for a folder is one of those inside. */
interface FaultIn {
  readonly file: string
  readonly fault: Described
}

interface Checked {
  readonly file: string
  readonly kind: 'assessment' | FolderKind | null
  readonly faults: readonly FaultIn[]
  /** Answers to questions that the checklist does not have: kept, never counted, no fault. */
  readonly setAside: readonly string[]
}

/** Checks assessments and the folders of checklists and plans, and reports every fault of all of them. */
export const check = defineCommand({
  name: 'check',
  operands: 'files',
  options: JSON_OPTION,
  run: async ({ options, files, t }): Promise<Outcome> => {
    const checked = await Promise.all(files.map((file) => checkOne(file, t)))
    const faults = checked.flatMap((one) => one.faults)
    const sound = checked.filter((one) => one.faults.length === 0)
    const inWords =
      sound.length === 0 ? '' : page(sound.map(({ file }) => t('check.sound', { file })).join('\n'))
    return {
      exit: faults.length > 0 ? 1 : 0,
      data: options.json ? json({ files: checked.map(forMachines) }) : inWords,
      words: [
        ...faults.map(({ file, fault }) => inOneLine(file, fault)),
        ...checked.flatMap((one) => note(one, t)),
      ],
    }
  },
})

const forMachines = ({ file, kind, faults, setAside }: Checked) => ({
  file,
  kind,
  faults: faults.map(({ file: inside, fault: { path, problem, sentence } }) => ({
    file: inside,
    path,
    problem,
    message: sentence,
  })),
  setAside,
})

function note({ file, setAside }: Checked, t: Words): readonly string[] {
  if (setAside.length === 0) return []
  const ids = setAside.join(', ')
  return [onOneLine(`${file}: ${t('check.set-aside', { count: setAside.length, ids })}`)]
}

async function checkOne(file: string, t: Words): Promise<Checked> {
  try {
    const isFolder = file !== '-' && (await stat(file)).isDirectory()
    return isFolder ? await checkFolder(file, t) : await checkAssessment(file, t)
  } catch (error) {
    return unreadable(file, whyUnreadable(error, t))
  }
}

const unreadable = (file: string, sentence: string): Checked => ({
  file,
  kind: null,
  faults: [{ file, fault: { path: '', problem: null, sentence } }],
  setAside: [],
})

async function checkFolder(file: string, t: Words): Promise<Checked> {
  const kind = kindOfFolder(file)
  if (kind === null) return unreadable(file, t('check.nothing-in-folder'))
  const faults = await faultsOfFolder(file, kind)
  return {
    file,
    kind,
    faults: faults.map((fault) => ({ file: fault.file, fault: described(fault, t) })),
    setAside: [],
  }
}

async function checkAssessment(file: string, t: Words): Promise<Checked> {
  const read = await readAssessmentFile(file, t, now())
  if (!read.ok) {
    return { file, kind: 'assessment', faults: read.error.map((fault) => ({ file, fault })), setAside: [] }
  }
  const faults = await reasonsMissing(read.value)
  return {
    file,
    kind: 'assessment',
    faults: faults.map((fault) => ({ file, fault: described(fault, t) })),
    setAside: read.value.setAside.map(({ question }) => question),
  }
}

/** `not-applicable` without a reason counts as unanswered, which its author surely did not mean. */
async function reasonsMissing({ checklist, answers }: Assessment): Promise<readonly Fault[]> {
  const edition = await loadEdition(checklist.id)
  if (edition === null) throw new Error(`Checklist "${checklist.id}" was read and is not at hand`)
  return questionnaireOf(edition.checklist, 'full').questions.flatMap((entry) => {
    const answer = answers[entry.id]
    const isWithout =
      answer !== undefined &&
      optionOf(entry, answer.option ?? '')?.kind === 'not-applicable' &&
      answer.reason.trim() === ''
    return isWithout
      ? [{ path: `answers.${entry.id}.reason`, problem: { code: 'reason-missing' } as const }]
      : []
  })
}
