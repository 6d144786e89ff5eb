import { type DragEvent, type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import type { AssessmentSummary } from '#machines/assessment/assessment-store.ts'
import { addressOfPlace } from '../address/address.ts'
import { Page } from '../shell/page.tsx'
import { usePlatform } from '../shell/platform.tsx'
import { useSession, useSessionCommands } from '../shell/session-context.tsx'
import { dayAndTime } from '../words/format-time.ts'
import { useTranslator, useWords } from '../words/words.tsx'
import { FileComparison, OpenFile } from './open-file.tsx'
import { StartFailure } from './start-failure.tsx'

/** Where everybody begins: a new assessment, one on this device, or a file. */
export function StartPage() {
  const t = useWords()
  const saved = useSession(({ context }) => context.saved)
  const failure = useSession(({ context }) => context.failure)
  const isComparing = useSession((snapshot) => snapshot.matches('comparing'))
  const { openFile } = useSessionCommands()
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    if (file !== undefined) openFile({ name: file.name, size: file.size, text: () => file.text() })
  }
  return (
    <Page title={t('start.title')} heading={t('start.heading')}>
      <div className="start" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <p className="lede">{t('start.lede')}</p>
        <p className="privacy">{t('start.privacy')}</p>
        {failure !== null && <StartFailure failure={failure} />}
        {isComparing && <FileComparison />}
        {saved.length > 0 && <SavedList saved={saved} />}
        <NewAssessmentForm />
        <OpenFile />
      </div>
    </Page>
  )
}

function SavedList({ saved }: { readonly saved: readonly AssessmentSummary[] }) {
  const { language, t } = useTranslator()
  return (
    <section aria-labelledby="saved-title">
      <h2 id="saved-title">{t('start.saved')}</h2>
      <ul className="rows">
        {saved.map(({ id, subject, scope, answered, updatedAt }) => (
          <li key={id}>
            <Link href={addressOfPlace(id, { at: 'hub' })}>
              {subject.name === '' ? t('assessment.unnamed') : subject.name}
            </Link>
            <span className="quiet-text">
              {t(`scope.${scope}`)} · {t('start.answered', { count: answered })} ·{' '}
              {t('start.changed', { time: dayAndTime(language, updatedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NewAssessmentForm() {
  const t = useWords()
  const { offers } = usePlatform()
  const { create } = useSessionCommands()
  const [checklist, setChecklist] = useState(offers[0]?.id ?? '')
  const [scope, setScope] = useState<'core' | 'full'>('core')
  const offer = offers.find(({ id }) => id === checklist)
  if (offer === undefined) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create({ checklist, scope })
  }
  return (
    <section aria-labelledby="new-title">
      <h2 id="new-title">{t('start.new')}</h2>
      <form onSubmit={submit}>
        {offers.length > 1 && (
          <div className="field">
            <label htmlFor="checklist">{t('start.checklist')}</label>
            <select id="checklist" value={checklist} onChange={(event) => setChecklist(event.target.value)}>
              {offers.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        )}
        {offers.length === 1 && <p className="checklist-title">{offer.title}</p>}
        <p className="quiet-text">{offer.description}</p>
        <fieldset className="options">
          <legend>{t('start.scope')}</legend>
          {(['core', 'full'] as const).map((value) => (
            <label key={value} className="option">
              <input
                type="radio"
                name="scope"
                value={value}
                checked={scope === value}
                onChange={() => setScope(value)}
              />
              <span>
                <strong>{t(`scope.${value}`)}</strong>
                <span>
                  {t(`start.scope.${value}`, { count: offer.questions[value], domains: offer.domains })}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="buttons">
          <button type="submit">{t('start.begin')}</button>
        </div>
      </form>
    </section>
  )
}
