import { lazy, Suspense, useEffect } from 'react'
import { Link } from 'wouter'
import { addressOf } from '../address/address.ts'
import { AssessmentProvider, useAssessment } from '../assessment/assessment-context.tsx'
import { FailureText } from '../start/start-failure.tsx'
import { StartPage } from '../start/start-page.tsx'
import { useWords } from '../words/words.tsx'
import { Page } from './page.tsx'
import { screenLoaders } from './screen-loaders.ts'
import { useSession, useSessionCommands } from './session-context.tsx'
import { OpenAssessmentBar, Shell } from './shell.tsx'

const AboutPage = lazy(() => screenLoaders.AboutPage().then((module) => ({ default: module.AboutPage })))
const HubPage = lazy(() => screenLoaders.HubPage().then((module) => ({ default: module.HubPage })))
const QuestionPage = lazy(() =>
  screenLoaders.QuestionPage().then((module) => ({ default: module.QuestionPage })),
)
const DomainPage = lazy(() => screenLoaders.DomainPage().then((module) => ({ default: module.DomainPage })))
const CheckPage = lazy(() => screenLoaders.CheckPage().then((module) => ({ default: module.CheckPage })))
const ResultsPage = lazy(() =>
  screenLoaders.ResultsPage().then((module) => ({ default: module.ResultsPage })),
)
const ExplainPage = lazy(() =>
  screenLoaders.ExplainPage().then((module) => ({ default: module.ExplainPage })),
)
const WhatIfPage = lazy(() => screenLoaders.WhatIfPage().then((module) => ({ default: module.WhatIfPage })))
const ReportPage = lazy(() => screenLoaders.ReportPage().then((module) => ({ default: module.ReportPage })))
const ProgramPage = lazy(() =>
  screenLoaders.ProgramPage().then((module) => ({ default: module.ProgramPage })),
)

/** Once an assessment is open and the page is at rest, its screens are fetched ahead: no turn of a page waits for the network. */
function useScreensAhead() {
  useEffect(() => {
    const fetchAll = () => {
      for (const fetchScreen of Object.values(screenLoaders)) void fetchScreen()
    }
    // Safari has no idle callbacks; a while after the first screen will do there.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(fetchAll, LATER)
      return () => clearTimeout(timer)
    }
    const idle = window.requestIdleCallback(fetchAll, { timeout: LATER })
    return () => window.cancelIdleCallback(idle)
  }, [])
}

const LATER = 3000

/** The screen that the session's mode calls for, or the page about the program where the address says so. */
export function Screens({ address }: { readonly address: 'program' | 'nowhere' | 'session' }) {
  const opened = useSession(({ context }) => context.opened)
  const actor = useSession((snapshot) => snapshot.children.assessment)
  if (address === 'nowhere')
    return (
      <Shell>
        <NowherePage />
      </Shell>
    )
  if (opened === null || actor === undefined) {
    return (
      <Shell>
        <Suspense fallback={<Waiting />}>
          {address === 'program' ? <ProgramPage /> : <SessionScreen />}
        </Suspense>
      </Shell>
    )
  }
  return (
    <AssessmentProvider actor={actor} edition={opened.edition} texts={opened.texts}>
      <Shell middle={<OpenAssessmentBar />}>
        <RefusedToClose />
        <Suspense fallback={<Waiting />}>
          {address === 'program' ? <ProgramPage /> : <AssessmentScreen />}
        </Suspense>
      </Shell>
    </AssessmentProvider>
  )
}

function SessionScreen() {
  const isStart = useSession((snapshot) => snapshot.matches('choosing') || snapshot.matches('comparing'))
  const hasFailed = useSession((snapshot) => snapshot.matches('failed'))
  if (isStart) return <StartPage />
  return hasFailed ? <FailedPage /> : <Waiting />
}

function AssessmentScreen() {
  useScreensAhead()
  const mode = useAssessment(({ value }) => value.place)
  switch (mode) {
    case 'answering':
      return <QuestionPage />
    case 'summingUp':
      return <DomainPage />
    case 'checking':
      return <CheckPage />
    case 'results':
      return <ResultsPage />
    case 'explaining':
      return <ExplainPage />
    case 'projecting':
      return <WhatIfPage />
    case 'reporting':
      return <ReportPage />
    case 'describing':
      return <AboutPage />
    case 'choosing':
    case 'arriving':
      return <HubPage />
    default:
      return mode satisfies never
  }
}

function Waiting() {
  const t = useWords()
  return (
    <main id="main">
      <p role="status" className="quiet-text">
        {t('shell.waiting')}
      </p>
    </main>
  )
}

/** An assessment could not be opened, made or kept. */
function FailedPage() {
  const t = useWords()
  const failure = useSession(({ context }) => context.failure)
  const { dismissFailure, retry } = useSessionCommands()
  return (
    <Page title={t('failure.title')}>
      {failure !== null && <FailureText failure={failure} />}
      <div className="buttons">
        {failure?.kind === 'store' && (
          <button type="button" onClick={retry}>
            {t('failure.retry')}
          </button>
        )}
        <button type="button" className="quiet" onClick={dismissFailure}>
          {t('failure.toStart')}
        </button>
      </div>
    </Page>
  )
}

function NowherePage() {
  const t = useWords()
  return (
    <Page title={t('nowhere.title')}>
      <p>{t('nowhere.text')}</p>
      <p>
        <Link href={addressOf({ to: 'start' })}>{t('failure.toStart')}</Link>
      </p>
    </Page>
  )
}

/** The person wants to leave, and something could not be written. */
function RefusedToClose() {
  const t = useWords()
  const isRefusing = useSession((snapshot) => snapshot.matches({ open: 'refusing' }))
  const { leaveWithoutSaving, stay } = useSessionCommands()
  if (!isRefusing) return null
  return (
    <div className="notice bad" role="alert">
      <p>{t('close.refused')}</p>
      <div className="buttons">
        <button type="button" onClick={stay}>
          {t('close.stay')}
        </button>
        <button type="button" className="quiet" onClick={leaveWithoutSaving}>
          {t('close.abandon')}
        </button>
      </div>
    </div>
  )
}
