import { Link } from 'wouter'
import { scoreOf, tally } from '#domain/scoring/score.ts'
import {
  useAddressOfPlace,
  useAnswers,
  useAssessment,
  useAssessmentCommands,
  useQuestionnaire,
  useStandings,
  useTexts,
} from '../assessment/assessment-context.tsx'
import { progressOf } from '../assessment/progress.ts'
import { QuestionRow } from '../assessment/question-row.tsx'
import { RangeBar } from '../marks/range-bar.tsx'
import { Page } from '../shell/page.tsx'
import { Trail } from '../shell/trail.tsx'
import { bandWords, rangeWords } from '../words/score-words.ts'
import { useWords } from '../words/words.tsx'

/** The end of a domain: what was answered, where it stands, and on to the next. */
export function DomainPage() {
  const t = useWords()
  const place = useAssessment(({ context }) => context.place)
  const questionnaire = useQuestionnaire()
  const standings = useStandings()
  const answers = useAnswers()
  const addressOfPlace = useAddressOfPlace()
  const { next } = useAssessmentCommands()
  const { checklist: texts } = useTexts()
  const id = place.at === 'domain' ? place.id : ''
  const questions = questionnaire.domains.find((domain) => domain.id === id)?.questions ?? []
  const title = texts.domains[id]?.title ?? ''
  const progress = progressOf(questions, standings, answers)
  const score = scoreOf(questionnaire.checklist, tally(questions, standings))
  return (
    <Page title={title} trail={<Trail crumbs={[{ label: title }]} />} screen={`domain ${id}`}>
      <p className="lede">
        {t('domain.progress', { answered: progress.answered, asked: progress.asked })}{' '}
        {progress.evidenceMissing > 0 && t('domain.evidenceMissing', { count: progress.evidenceMissing })}
      </p>
      {score !== null && (
        <div className="range-line">
          <RangeBar range={score} />
          <p>
            <strong className="number">{rangeWords(t, score)}</strong> · {bandWords(t, texts, score)} ·{' '}
            <Link href={addressOfPlace({ at: 'explain', set: { kind: 'domain', id } })}>
              {t('explain.link')}
            </Link>
          </p>
        </div>
      )}
      <ul className="rows">
        {questions.map((entry) => (
          <QuestionRow
            key={entry.id}
            entry={entry}
            standing={standings.get(entry.id) ?? { status: 'undetermined' }}
          />
        ))}
      </ul>
      <div className="buttons">
        <button type="button" onClick={next}>
          {t('domain.next')}
        </button>
        <Link className="button quiet" href={addressOfPlace({ at: 'hub' })}>
          {t('hub.title')}
        </Link>
      </div>
    </Page>
  )
}
