import { describeFault } from '#i18n/describe-fault.ts'
import type { OpenFailure } from '#machines/session/session-setup.ts'
import { useSessionCommands } from '../shell/session-context.tsx'
import { useWords } from '../words/words.tsx'

const SHOWN = 8

/** Why the list, a file or an assessment could not be opened, and what can be done. */
export function StartFailure({ failure }: { readonly failure: OpenFailure }) {
  const t = useWords()
  const { dismissFailure, retry } = useSessionCommands()
  return (
    <section className="notice bad" role="alert">
      <FailureText failure={failure} />
      <div className="buttons">
        {failure.kind === 'store' && (
          <button type="button" onClick={retry}>
            {t('failure.retry')}
          </button>
        )}
        <button type="button" className="quiet" onClick={dismissFailure}>
          {t('failure.dismiss')}
        </button>
      </div>
    </section>
  )
}

export function FailureText({ failure }: { readonly failure: OpenFailure }) {
  const t = useWords()
  if (failure.kind === 'not-found') return <p>{t('failure.notFound')}</p>
  if (failure.kind === 'store')
    return <p>{t(`failure.store.${failure.fault.kind}`, { detail: failure.fault.detail })}</p>
  const shown = failure.faults.slice(0, SHOWN)
  return (
    <>
      <p>{t('failure.file', { name: failure.name })}</p>
      <ul className="faults">
        {shown.map((fault) => (
          <li key={`${fault.path} ${fault.problem.code}`}>{describeFault(t, fault)}</li>
        ))}
      </ul>
      {failure.faults.length > shown.length && (
        <p>{t('failure.more', { count: failure.faults.length - shown.length })}</p>
      )}
    </>
  )
}
