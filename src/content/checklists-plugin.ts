import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { FileFault } from '#domain/faults/fault.ts'
import { type CompiledContent, compileContent } from './compile-content.ts'

const CATALOGUE = 'virtual:lacuna/catalogue'
const EDITION = 'virtual:lacuna/edition/'
const TEXTS = 'virtual:lacuna/texts/'

const asModule = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/**
 * Compiles and checks the checklists while building, so that the program receives JSON and no YAML parser.
 * A fault in any of them stops the build with its file, path and code (`lacuna check` says it in words).
 *
 * `roots` are folders like `checklists/`; those behind the first add checklists (the benchmarks do so).
 */
export function checklists(roots: readonly string[]): Plugin {
  let editions: CompiledContent['editions'] = []
  const compile = () => {
    const contents = roots.map((root) => compileContent(resolve(root)))
    const faults = contents.flatMap((content) => content.faults).map(inOneLine)
    if (faults.length > 0) throw new Error(`The checklists have faults:\n${faults.join('\n')}`)
    editions = contents.flatMap((content) => content.editions)
  }
  return {
    name: 'lacuna:checklists',
    buildStart() {
      compile()
    },
    configureServer(server) {
      for (const root of roots) server.watcher.add(join(root, '**/*.yaml'))
      server.watcher.on('change', (file) => {
        if (!file.endsWith('.yaml')) return
        compile()
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
    },
    resolveId: (id) => (id.startsWith('virtual:lacuna/') ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0virtual:lacuna/')) return null
      const name = id.slice(1)
      if (name === CATALOGUE) return catalogueModule(editions)
      if (name.startsWith(EDITION)) {
        const edition = editions.find(({ checklist }) => checklist.id === name.slice(EDITION.length))
        return asModule({ checklist: edition?.checklist, plan: edition?.plan.plan, digest: edition?.digest })
      }
      const [checklistId, language] = name.slice(TEXTS.length).split('/')
      const edition = editions.find(({ checklist }) => checklist.id === checklistId)
      return asModule({
        checklist: edition?.texts[language ?? ''],
        plan: edition?.plan.texts[language ?? ''],
      })
    },
  }
}

const inOneLine = ({ file, path, problem: { code, ...data } }: FileFault): string =>
  `${file}: ${path}: ${code} ${JSON.stringify(data)}`

/** What the start page needs of every checklist, and how to load the rest. */
function catalogueModule(editions: CompiledContent['editions']): string {
  const entries = editions.map(({ checklist, texts, digest }) => {
    const questions = checklist.domains.flatMap((domain) => domain.questions)
    return {
      id: checklist.id,
      version: checklist.version,
      plan: checklist.plan,
      digest,
      languages: Object.keys(texts),
      title: texts[checklist.sourceLanguage]?.title,
      description: texts[checklist.sourceLanguage]?.description,
      questions: { full: questions.length, core: questions.filter(({ core }) => core).length },
      domains: checklist.domains.length,
    }
  })
  const loaders = editions.map(
    ({ checklist, texts }) =>
      `${JSON.stringify(checklist.id)}: { edition: () => import(${JSON.stringify(EDITION + checklist.id)}), texts: {${Object.keys(
        texts,
      )
        .map(
          (language) =>
            `${JSON.stringify(language)}: () => import(${JSON.stringify(`${TEXTS}${checklist.id}/${language}`)})`,
        )
        .join(', ')}} }`,
  )
  return `export const entries = ${JSON.stringify(entries)}\nexport const loaders = {${loaders.join(',\n')}}\n`
}
