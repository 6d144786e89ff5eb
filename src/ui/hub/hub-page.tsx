import { Link } from 'wouter'
import { writeAssessment } from '#domain/assessment/write-assessment.ts'
import { firstOpenStep, firstStepOfDomain } from '#domain/flow/step.ts'
import {
  useAddressOfPlace,
  useAnswers,
  useAssessment,
  useAssessmentCommands,
  useOpenAssessment,
  useQuestionnaire,
  useStandings,
  useTexts,
} from '../assessment/assessment-context.tsx'
import { progressOf } from '../assessment/progress.ts'
import { fileNameOf } from '../shell/file-name.ts'
import { Page } from '../shell/page.tsx'
import { usePlatform } from '../shell/platform.tsx'
import { useWords } from '../words/words.tsx'

/** The task list: every domain with how far it is, in any order one likes. */
export function HubPage() {
  const t = useWords()
  const questionnaire = useQuestionnaire()
  const standings = useStandings()
  const answers = useAnswers()
  const texts = useTexts()
  const addressOfPlace = useAddressOfPlace()
  const overall = progressOf(questionnaire.questions, standings, answers)
  const next = firstOpenStep(questionnaire, standings)
  return (
    <Page title={t('hub.title')}>
      <p className="lede">
        {t('hub.progress', {
          answered: overall.answered,
          asked: overall.asked,
          scope: t(`scope.${questionnaire.scope}`),
        })}
      </p>
      <div className="buttons">
        {next.at === 'question' ? (
          <Link className="button" href={addressOfPlace(next)}>
            {overall.answered === 0 ? t('hub.begin') : t('hub.continue')}
          </Link>
        ) : (
          <Link className="button" href={addressOfPlace({ at: 'check' })}>
            {t('hub.check')}
          </Link>
        )}
        <Link className="button quiet" href={addressOfPlace({ at: 'results' })}>
          {t('hub.results')}
        </Link>
      </div>
      <h2>{t('hub.domains')}</h2>
      <ul className="tasks">
        {questionnaire.domains.map(({ id, questions }) => {
          const progress = progressOf(questions, standings, answers)
          return (
            <li key={id}>
              <div>
                <Link href={addressOfPlace(firstStepOfDomain(questionnaire, standings, id))}>
                  {texts.checklist.domains[id]?.title}
                </Link>
                <p className="quiet-text">{texts.checklist.domains[id]?.intro}</p>
              </div>
              <p className="task-state" data-state={progress.state}>
                <strong>{t(`progress.${progress.state}`, { count: progress.evidenceMissing })}</strong>
                <span>{t('hub.counts', { answered: progress.answered, asked: progress.asked })}</span>
                <Link href={addressOfPlace({ at: 'domain', id })}>{t('hub.summary')}</Link>
              </p>
            </li>
          )
        })}
      </ul>
      <h2>{t('hub.more')}</h2>
      <ul className="plain">
        <li>
          <Link href={addressOfPlace({ at: 'about' })}>{t('about.title')}</Link>
        </li>
        <li>
          <Link href={addressOfPlace({ at: 'check' })}>{t('check.title')}</Link>
        </li>
        <li>
          <Link href={addressOfPlace({ at: 'report' })}>{t('making.title')}</Link>
        </li>
      </ul>
      {questionnaire.scope === 'core' && <Widen />}
      <SaveFileButton />
    </Page>
  )
}

/** A quick scan can grow into the full assessment, at any time and with all its answers. */
function Widen() {
  const t = useWords()
  const { widen } = useAssessmentCommands()
  const { checklist } = useQuestionnaire()
  const count = checklist.domains.reduce((sum, { questions }) => sum + questions.length, 0)
  return (
    <>
      <div className="buttons">
        <button type="button" className="quiet" onClick={widen}>
          {t('hub.widen')}
        </button>
      </div>
      <p className="quiet-text">{t('hub.widen.hint', { count })}</p>
    </>
  )
}

function SaveFileButton() {
  const t = useWords()
  const { actor } = useOpenAssessment()
  const { saveFile } = usePlatform()
  const setAside = useAssessment(({ context }) => context.assessment.setAside)
  const save = () => {
    const { assessment } = actor.getSnapshot().context
    saveFile(fileNameOf(assessment), writeAssessment(assessment))
  }
  return (
    <>
      <div className="buttons">
        <button type="button" className="quiet" onClick={save}>
          {t('hub.saveFile')}
        </button>
      </div>
      <p className="quiet-text">{t('hub.saveFile.hint')}</p>
      {setAside.length > 0 && (
        <section className="notice">
          <h2>{t('hub.setAside', { count: setAside.length })}</h2>
          <p>{t('hub.setAside.hint')}</p>
          <ul className="plain">
            {setAside.map(({ question, answer }) => (
              <li key={question}>
                <code>{question}</code>: {answer.option ?? t('answer.unanswered')} {answer.note}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
