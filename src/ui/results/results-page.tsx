import { useMemo } from 'react'
import { Link } from 'wouter'
import { gapsOf, questionsToSettle } from '#domain/gaps/gaps.ts'
import { scoresOf } from '#domain/scoring/score.ts'
import {
  useAddressOfPlace,
  useOpenAssessment,
  useQuestionnaire,
  useStandings,
} from '../assessment/assessment-context.tsx'
import { Page } from '../shell/page.tsx'
import { Trail } from '../shell/trail.tsx'
import { useWords } from '../words/words.tsx'
import { GapList } from './gap-list.tsx'
import { FindOutFirst, OverallCard, PlanCard } from './score-cards.tsx'
import { AreaTable, DomainTable } from './score-tables.tsx'

/** Where the law stands: ranges, what holds them back, the gaps in order, and what to find out first. */
export function ResultsPage() {
  const t = useWords()
  const { edition } = useOpenAssessment()
  const questionnaire = useQuestionnaire()
  const standings = useStandings()
  const addressOfPlace = useAddressOfPlace()
  const { gaps, scores, settle } = useMemo(
    () => ({
      scores: scoresOf(questionnaire, standings, edition.plan),
      gaps: gapsOf(questionnaire, standings),
      settle: questionsToSettle(questionnaire, standings),
    }),
    [questionnaire, standings, edition],
  )
  return (
    <Page
      title={t('results.title')}
      heading={t('results.heading')}
      trail={<Trail crumbs={[{ label: t('results.title') }]} />}
    >
      <div className="cards">
        <PlanCard plan={scores.plan} />
        <OverallCard score={scores.overall} />
        <FindOutFirst settle={settle} scores={scores} />
      </div>
      <div className="buttons">
        <Link className="button" href={addressOfPlace({ at: 'report' })}>
          {t('results.report')}
        </Link>
        <Link className="button quiet" href={addressOfPlace({ at: 'what-if' })}>
          {t('results.whatIf')}
        </Link>
      </div>
      <DomainTable scores={scores} gaps={gaps} />
      <AreaTable scores={scores} gaps={gaps} />
      <GapList gaps={gaps} />
    </Page>
  )
}
