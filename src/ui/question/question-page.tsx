import { useMemo } from 'react'
import { questionOf } from '#domain/checklist/questionnaire.ts'
import { standingsOf } from '#domain/flow/standing.ts'
import {
  useAddressOfPlace,
  useAssessment,
  useOpenAssessment,
  useTexts,
} from '../assessment/assessment-context.tsx'
import { Page } from '../shell/page.tsx'
import { Trail } from '../shell/trail.tsx'
import { useWords } from '../words/words.tsx'
import { LawPanel } from './law-panel.tsx'
import { QuestionForm } from './question-form.tsx'

/** One standard a page. Redraws when another question comes, never because of a key. */
export function QuestionPage() {
  const t = useWords()
  const place = useAssessment(({ context }) => context.place)
  const addressOfPlace = useAddressOfPlace()
  const { actor } = useOpenAssessment()
  const { checklist: texts } = useTexts()
  const id = place.at === 'question' ? place.id : null
  const seen = useMemo(() => {
    if (id === null) return null
    const { questionnaire, assessment } = actor.getSnapshot().context
    const entry = questionOf(questionnaire, id)
    const standings = standingsOf(questionnaire, assessment.answers)
    const domain = questionnaire.domains.find((candidate) => candidate.id === entry.domain)
    const asked = (domain?.questions ?? []).filter((other) => standings.get(other.id)?.status === 'asked')
    return {
      entry,
      isAsked: standings.get(id)?.status === 'asked',
      number: asked.indexOf(entry) + 1,
      total: asked.length,
    }
  }, [actor, id])
  if (seen === null) return null
  const { entry, isAsked, number, total } = seen
  const text = texts.questions[entry.id]
  if (text === undefined) throw new Error(`There are no words for question "${entry.id}"`)
  const domainTitle = texts.domains[entry.domain]?.title ?? ''
  return (
    <Page
      title={text.title}
      heading={text.question}
      screen={entry.id}
      trail={
        <>
          <Trail
            crumbs={[
              { label: domainTitle, href: addressOfPlace({ at: 'domain', id: entry.domain }) },
              ...(isAsked ? [{ label: t('question.position', { number, total }) }] : []),
            ]}
          />
          <p className="chips">
            <span className="chip" data-level={entry.level}>
              {texts.levels[entry.level]?.name}
            </span>
            {entry.core && <span className="chip">{t('scope.core')}</span>}
          </p>
        </>
      }
    >
      {!isAsked && <p className="notice">{t('question.notAsked')}</p>}
      <div className="question">
        <QuestionForm key={entry.id} entry={entry} text={text} />
        <LawPanel entry={entry} text={text} />
      </div>
    </Page>
  )
}
