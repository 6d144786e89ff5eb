import { useMachine } from '@xstate/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import {
  type MadeReport,
  type Progress,
  type ReportFailure,
  renderActor,
  reportMachine,
} from '#machines/report/report.machine.ts'
import { PAPERS, type Paper, type ReportModel } from '#report/report-model.ts'
import { useAddressOfPlace, useAssessment, useOpenAssessment } from '../assessment/assessment-context.tsx'
import { Page } from '../shell/page.tsx'
import { usePlatform } from '../shell/platform.tsx'
import { Trail } from '../shell/trail.tsx'
import { useWords } from '../words/words.tsx'
import { ReportPreview } from './report-preview.tsx'

/** Makes the report, and shows beforehand what will stand in it. */
export function ReportPage() {
  const t = useWords()
  const [paper, setPaper] = useState<Paper>('A4')
  const { edition, texts } = useOpenAssessment()
  const assessment = useAssessment(({ context }) => context.assessment)
  const { previewReport } = usePlatform()
  const addressOfPlace = useAddressOfPlace()
  const [preview, setPreview] = useState<ReportModel | null>(null)
  const request = useMemo(() => ({ assessment, edition, texts, paper }), [assessment, edition, texts, paper])
  useEffect(() => {
    let isCurrent = true
    void previewReport(request).then((model) => {
      if (isCurrent) setPreview(model)
    })
    return () => {
      isCurrent = false
    }
  }, [previewReport, request])
  return (
    <Page
      title={t('making.title')}
      trail={
        <Trail
          crumbs={[
            { label: t('results.title'), href: addressOfPlace({ at: 'results' }) },
            { label: t('making.title') },
          ]}
        />
      }
    >
      <p className="lede">{t('making.lede')}</p>
      <fieldset className="inline">
        <legend>{t('making.paper')}</legend>
        {PAPERS.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="paper"
              value={value}
              checked={paper === value}
              onChange={() => setPaper(value)}
            />
            {t(`making.paper.${value}`)}
          </label>
        ))}
      </fieldset>
      <ReportMaker key={paper} paper={paper} />
      {preview === null ? <p role="status">{t('making.preview.wait')}</p> : <ReportPreview model={preview} />}
    </Page>
  )
}

/** From "make the report" to the file, with progress, cancel and what went wrong. */
function ReportMaker({ paper }: { readonly paper: Paper }) {
  const t = useWords()
  const { actor, edition, texts } = useOpenAssessment()
  const { makeReport } = usePlatform()
  const [machine] = useState(() =>
    reportMachine.provide({
      actors: {
        renderReport: renderActor((signal, onProgress) => {
          const { assessment } = actor.getSnapshot().context
          return makeReport({ assessment, edition, texts, paper }, signal, onProgress)
        }),
      },
    }),
  )
  const [snapshot, send] = useMachine(machine)
  const { failure, progress, report } = snapshot.context
  if (snapshot.matches('rendering')) {
    return <Rendering progress={progress} onCancel={() => send({ type: 'report.cancel' })} />
  }
  return (
    <div className="report-maker">
      {snapshot.matches('failed') && failure !== null && <Failure failure={failure} />}
      {snapshot.matches('ready') && report !== null && <Download report={report} />}
      <div className="buttons">
        <button
          type="button"
          className={snapshot.matches('ready') ? 'quiet' : undefined}
          onClick={() => send({ type: 'report.request' })}
        >
          {t(snapshot.matches('idle') ? 'making.make' : 'making.again')}
        </button>
      </div>
    </div>
  )
}

function Rendering({ progress, onCancel }: { readonly progress: Progress; readonly onCancel: () => void }) {
  const t = useWords()
  return (
    <div className="report-maker">
      <p role="status">
        <label htmlFor="report-progress">
          {progress.total === 0
            ? t('making.starting')
            : t('making.progress', { done: progress.done, total: progress.total })}
        </label>
      </p>
      <progress id="report-progress" max={Math.max(1, progress.total)} value={progress.done} />
      <div className="buttons">
        <button type="button" className="quiet" onClick={onCancel}>
          {t('making.cancel')}
        </button>
      </div>
    </div>
  )
}

function Failure({ failure }: { readonly failure: ReportFailure }) {
  const t = useWords()
  const addressOfPlace = useAddressOfPlace()
  return (
    <div className="notice bad" role="alert">
      <p>{failure.sentence}</p>
      {failure.question !== null && (
        <p>
          <Link href={addressOfPlace({ at: 'question', id: failure.question })}>{t('making.mend')}</Link>
        </p>
      )}
    </div>
  )
}

function Download({ report }: { readonly report: MadeReport }) {
  const t = useWords()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([report.bytes], { type: 'application/pdf' }))
    if (link.current !== null) link.current.href = url
    return () => URL.revokeObjectURL(url)
  }, [report])
  return (
    <p role="status">
      {t('making.ready')}{' '}
      <a className="button" ref={link} href="#main" download={report.fileName}>
        {t('making.download', { size: Math.ceil(report.bytes.byteLength / 1024) })}
      </a>
    </p>
  )
}
