import type { FileFault } from '../faults/fault.ts'
import type { Plan } from '../plan/plan.ts'
import { fail, ok, type Result } from '../result.ts'
import { type Checklist, type ChecklistHead, checklistHeadSchema, domainSchema } from './checklist.ts'
import { CHECKLIST_FILE, domainFile, SOURCES_FILE, sourcesFileSchema, textFile } from './checklist-files.ts'
import { type ChecklistText, checklistHeadTextSchema, domainTextSchema } from './checklist-text.ts'
import type { DomainId } from './ids.ts'
import { lintChecklist } from './lint-checklist.ts'
import { lintChecklistText } from './lint-text.ts'
import { fileFault, type ParsedFolder, parseFile } from './parsed-folder.ts'

export interface CompiledChecklist {
  readonly checklist: Checklist
  /** By language. */
  readonly texts: Readonly<Record<string, ChecklistText>>
}

/**
 * Joins the files of one checklist folder into a checklist and its texts. Reports every fault at once: shape
 * first, then the references between whatever could be read.
 */
export function compileChecklist(
  folder: ParsedFolder,
  plans: readonly Plan[],
): Result<CompiledChecklist, readonly FileFault[]> {
  const faults: FileFault[] = []
  const head = parseFile(folder, CHECKLIST_FILE, checklistHeadSchema, faults)
  const checklist = readStructure(folder, head, faults)
  const texts: Record<string, ChecklistText> = {}
  const languages = languagesOf(folder)
  for (const language of languages) {
    const text = readText(folder, language, head?.domains ?? [], faults)
    if (text !== null) texts[language] = text
    if (checklist !== null) faults.push(...lintChecklistText(folder, checklist, language))
  }
  if (checklist !== null) {
    faults.push(...unexpectedFiles(folder, checklist), ...lintChecklist(checklist, plans))
    if (!languages.includes(checklist.sourceLanguage)) {
      faults.push(fileFault(textFile(checklist.sourceLanguage, 'checklist'), { code: 'missing-file' }))
    }
  }
  return checklist === null || faults.length > 0 ? fail(faults) : ok({ checklist, texts })
}

function readStructure(
  folder: ParsedFolder,
  head: ChecklistHead | null,
  faults: FileFault[],
): Checklist | null {
  const sources = parseFile(folder, SOURCES_FILE, sourcesFileSchema, faults)
  if (head === null) return null
  const domains = head.domains.map((id) => {
    const file = domainFile(id)
    const domain = parseFile(folder, file, domainSchema, faults)
    if (domain !== null && domain.id !== id) {
      faults.push(
        fileFault(file, { code: 'wrong-value', expected: `"${id}"`, received: `"${domain.id}"` }, 'id'),
      )
    }
    return domain === null ? null : { ...domain, id }
  })
  const read = domains.filter((domain) => domain !== null)
  return sources === null || read.length < domains.length
    ? null
    : { ...head, domains: read, sources: sources.sources }
}

const TEXT_PATH = /^text\/([a-z]{2,3})\/([a-z0-9-]+)\.yaml$/

function languagesOf(folder: ParsedFolder): readonly string[] {
  const languages = [...folder.keys()].flatMap((file) => TEXT_PATH.exec(file)?.[1] ?? [])
  return [...new Set(languages)].toSorted()
}

function readText(
  folder: ParsedFolder,
  language: string,
  domainIds: readonly DomainId[],
  faults: FileFault[],
): ChecklistText | null {
  const checkLanguage = (file: string, received: string) => {
    if (received === language) return
    faults.push(fileFault(file, { code: 'wrong-value', expected: language, received }, 'language'))
  }
  const headFile = textFile(language, 'checklist')
  const head = parseFile(folder, headFile, checklistHeadTextSchema, faults)
  if (head !== null) checkLanguage(headFile, head.language)
  const domains: Record<string, { title: string; intro: string }> = {}
  const questions: Record<string, ChecklistText['questions'][string]> = {}
  for (const id of domainIds) {
    const file = textFile(language, id)
    const text = parseFile(folder, file, domainTextSchema, faults)
    if (text === null) continue
    checkLanguage(file, text.language)
    domains[id] = { title: text.title, intro: text.intro }
    Object.assign(questions, text.questions)
  }
  return head === null ? null : { ...head, domains, questions }
}

/** A file that nothing reads is usually a misspelt one, whose contents would be lost in silence. */
function unexpectedFiles(folder: ParsedFolder, { domains }: Checklist): readonly FileFault[] {
  const names = new Set(['checklist', ...domains.map(({ id }) => id)])
  const expected = new Set([CHECKLIST_FILE, SOURCES_FILE, ...domains.map(({ id }) => domainFile(id))])
  return [...folder.keys()]
    .filter((file) => !expected.has(file) && !names.has(TEXT_PATH.exec(file)?.[2] ?? ''))
    .filter((file) => !file.startsWith('changes/'))
    .map((file) => fileFault(file, { code: 'unexpected-file' }))
}
