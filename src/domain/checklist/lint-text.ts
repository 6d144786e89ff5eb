import { type FileFault, joinPath, type PathKey } from '../faults/fault.ts'
import type { Checklist } from './checklist.ts'
import { textFile } from './checklist-files.ts'
import { fileFault, type ParsedFolder } from './parsed-folder.ts'

/** Text is drawn as text: a tag in it would be shown to the reader. */
const LOOKS_LIKE_HTML = /<\/?[a-z!][^>]*>|&[a-z]+;|&#\d+;/i

/** Faults of one language: questions without words, words without a question, markup. */
export function lintChecklistText(
  folder: ParsedFolder,
  checklist: Checklist,
  language: string,
): readonly FileFault[] {
  const faults: FileFault[] = []
  for (const { id, questions } of checklist.domains) {
    const file = textFile(language, id)
    const words = questionsIn(folder.get(file))
    if (words === null) continue
    const known = new Set(questions.map((question) => question.id))
    for (const question of known) {
      if (!words.has(question))
        faults.push(fileFault(file, { code: 'missing-text', key: question }, 'questions'))
    }
    for (const question of words) {
      if (!known.has(question)) {
        faults.push(fileFault(file, { code: 'text-without-question', id: question }, `questions.${question}`))
      }
    }
  }
  const head = textFile(language, 'checklist')
  faults.push(...namesMissing(folder.get(head), head, 'levels', checklist.levels))
  faults.push(...namesMissing(folder.get(head), head, 'bands', checklist.bands))
  for (const [file, content] of folder) {
    if (file.startsWith(`text/${language}/`)) faults.push(...htmlIn(file, content))
  }
  return faults
}

function questionsIn(content: unknown): ReadonlySet<string> | null {
  const questions = fieldOf(content, 'questions')
  return typeof questions === 'object' && questions !== null ? new Set(Object.keys(questions)) : null
}

const fieldOf = (content: unknown, key: string): unknown =>
  typeof content === 'object' && content !== null ? (content as Record<string, unknown>)[key] : undefined

function namesMissing(
  content: unknown,
  file: string,
  key: 'levels' | 'bands',
  needed: readonly { readonly id: string }[],
) {
  const names = fieldOf(content, key)
  if (typeof names !== 'object' || names === null) return []
  return needed
    .filter(({ id }) => !(id in names))
    .map(({ id }) => fileFault(file, { code: 'missing-text', key: id }, key))
}

/** Every string with markup in it, by its path. */
export function htmlIn(file: string, content: unknown, keys: readonly PathKey[] = []): readonly FileFault[] {
  if (typeof content === 'string') {
    return LOOKS_LIKE_HTML.test(content) ? [fileFault(file, { code: 'html-in-text' }, joinPath(keys))] : []
  }
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, value]) =>
    htmlIn(file, value, [...keys, Array.isArray(content) ? Number(key) : key]),
  )
}
