import {
  useAnswers,
  useAssessmentCommands,
  useQuestionnaire,
  useStandings,
  useTexts,
} from '../assessment/assessment-context.tsx'
import { progressOf } from '../assessment/progress.ts'
import { QuestionRow } from '../assessment/question-row.tsx'
import { Page } from '../shell/page.tsx'
import { Trail } from '../shell/trail.tsx'
import { useWords } from '../words/words.tsx'

/** All answers at a glance before the results; each can be changed and brings the person back here. */
export function CheckPage() {
  const t = useWords()
  const questionnaire = useQuestionnaire()
  const standings = useStandings()
  const answers = useAnswers()
  const { checklist: texts } = useTexts()
  const { next } = useAssessmentCommands()
  const progress = progressOf(questionnaire.questions, standings, answers)
  return (
    <Page title={t('check.title')} trail={<Trail crumbs={[{ label: t('check.title') }]} />}>
      <p className="lede">
        {progress.answered === progress.asked
          ? t('check.complete', { asked: progress.asked })
          : t('check.open', { count: progress.asked - progress.answered })}{' '}
        {progress.evidenceMissing > 0 && t('domain.evidenceMissing', { count: progress.evidenceMissing })}
      </p>
      {questionnaire.domains.map(({ id, questions }) => (
        <section key={id} aria-labelledby={`domain-${id}`}>
          <h2 id={`domain-${id}`}>{texts.domains[id]?.title}</h2>
          <ul className="rows">
            {questions.map((entry) => (
              <QuestionRow
                key={entry.id}
                entry={entry}
                standing={standings.get(entry.id) ?? { status: 'undetermined' }}
                returnTo="check"
              />
            ))}
          </ul>
        </section>
      ))}
      <div className="buttons">
        <button type="button" onClick={next}>
          {t('check.results')}
        </button>
      </div>
    </Page>
  )
}
