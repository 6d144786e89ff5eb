import type { ChangeEvent } from 'react'
import { useSession, useSessionCommands } from '../shell/session-context.tsx'
import { dayAndTime } from '../words/format-time.ts'
import { useTranslator, useWords } from '../words/words.tsx'

/** Opens a `.lacuna.json` from the device; it is read here and goes nowhere else. */
export function OpenFile() {
  const t = useWords()
  const { openFile } = useSessionCommands()
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file !== undefined) openFile({ name: file.name, size: file.size, text: () => file.text() })
    // So that choosing the same file again, after mending it, is a change again.
    event.target.value = ''
  }
  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">{t('start.file')}</h2>
      <div className="field">
        <label htmlFor="file">{t('start.file.label')}</label>
        <input id="file" type="file" accept=".json,application/json" onChange={choose} />
      </div>
    </section>
  )
}

/** The file's assessment is on this device already: the person decides what becomes of the two. */
export function FileComparison() {
  const { language, t } = useTranslator()
  const read = useSession(({ context }) => context.read)
  const { cancelFile, keepBoth, replaceWithFile } = useSessionCommands()
  if (read === null || read.replaces === null) return null
  const { assessment, replaces } = read
  return (
    <section className="notice" role="alert" aria-labelledby="compare-title">
      <h2 id="compare-title">{t('file.exists')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('file.where')}</th>
            <th scope="col">{t('file.changed')}</th>
            <th scope="col">{t('file.answers')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('file.inFile')}</th>
            <td>{dayAndTime(language, assessment.updatedAt)}</td>
            <td className="number">{Object.keys(assessment.answers).length}</td>
          </tr>
          <tr>
            <th scope="row">{t('file.onDevice')}</th>
            <td>{dayAndTime(language, replaces.updatedAt)}</td>
            <td className="number">{replaces.answered}</td>
          </tr>
        </tbody>
      </table>
      <div className="buttons">
        <button type="button" onClick={keepBoth}>
          {t('file.keepBoth')}
        </button>
        <button type="button" className="quiet" onClick={replaceWithFile}>
          {t('file.replace')}
        </button>
        <button type="button" className="quiet" onClick={cancelFile}>
          {t('file.cancel')}
        </button>
      </div>
    </section>
  )
}
