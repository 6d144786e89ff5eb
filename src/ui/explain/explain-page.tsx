import { Link } from 'wouter'
import { questionsInSet, type SetName, type Trace, traceOf } from '#domain/scoring/trace.ts'
import {
  useAddressOfPlace,
  useAssessment,
  useOpenAssessment,
  useQuestionnaire,
  useStandings,
  useTexts,
} from '../assessment/assessment-context.tsx'
import { RangeBar } from '../marks/range-bar.tsx'
import { Page } from '../shell/page.tsx'
import { Trail } from '../shell/trail.tsx'
import { optionName } from '../words/option-name.ts'
import { bandWords, rangeWords } from '../words/score-words.ts'
import { useWords } from '../words/words.tsx'

const WHOLE: SetName = { kind: 'all' }

/** From a number to the answers, the weights and the rule that made it. */
export function ExplainPage() {
  const t = useWords()
  const { edition } = useOpenAssessment()
  const place = useAssessment(({ context }) => context.place)
  const questionnaire = useQuestionnaire()
  const standings = useStandings()
  const addressOfPlace = useAddressOfPlace()
  const { checklist, plan } = useTexts()
  const set = place.at === 'explain' ? place.set : WHOLE
  const areas = edition.plan.focusAreas.map(({ id }) => id)
  const trace = traceOf(
    questionnaire.checklist,
    set,
    questionsInSet(questionnaire, areas, set) ?? [],
    standings,
  )
  const name =
    set.kind === 'all'
      ? t('results.overall')
      : set.kind === 'domain'
        ? checklist.domains[set.id]?.title
        : plan.focusAreas[set.id]?.title
  return (
    <Page
      title={t('explain.title', { name: name ?? '' })}
      screen={`explain ${set.kind} ${set.kind === 'all' ? '' : set.id}`}
      trail={
        <Trail
          crumbs={[
            { label: t('results.title'), href: addressOfPlace({ at: 'results' }) },
            { label: t('explain.crumb') },
          ]}
        />
      }
    >
      {trace.score === null || trace.ratios === null ? (
        <p className="lede">{t('explain.nothing')}</p>
      ) : (
        <>
          <p className="figure">{rangeWords(t, trace.score)}</p>
          <RangeBar range={trace.score} />
          <p className="lede">{bandWords(t, checklist, trace.score)}</p>
          <Sums trace={trace} />
        </>
      )}
      <CountedTable trace={trace} />
      <LeftOut trace={trace} />
    </Page>
  )
}

function Sums({ trace: { sums, ratios, score, bandBeforeHold } }: { readonly trace: Trace }) {
  const t = useWords()
  const { checklist } = useTexts()
  if (ratios === null || score === null || bandBeforeHold === null) return null
  return (
    <ul className="sums">
      <li>{t('explain.low', { part: ratios.low[0], whole: ratios.low[1], percent: score.low })}</li>
      <li>
        {t('explain.high', {
          earned: sums.earned,
          open: sums.open,
          whole: ratios.high[1],
          percent: score.high,
        })}
      </li>
      <li>{t('explain.known', { part: ratios.known[0], whole: ratios.known[1], percent: score.known })}</li>
      <li>{t('explain.band', { band: checklist.bands[bandBeforeHold]?.name ?? bandBeforeHold })}</li>
      {score.band !== bandBeforeHold && (
        <li>
          {t('explain.held', {
            band: checklist.bands[score.band]?.name ?? score.band,
            count: score.heldBackBy.length,
          })}
        </li>
      )}
      {score.provisional && <li>{t('explain.provisional')}</li>}
    </ul>
  )
}

function CountedTable({ trace }: { readonly trace: Trace }) {
  const t = useWords()
  const { checklist } = useTexts()
  const addressOfPlace = useAddressOfPlace()
  return (
    <section className="scroll" tabIndex={0} aria-labelledby="counted">
      <table className="trace">
        <caption id="counted">{t('explain.counted', { count: trace.counted.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('explain.question')}</th>
            <th scope="col">{t('explain.answer')}</th>
            <th scope="col" className="number">
              {t('explain.weight')}
            </th>
            <th scope="col" className="number">
              {t('explain.credit')}
            </th>
            <th scope="col" className="number">
              {t('explain.earned')}
            </th>
            <th scope="col" className="number">
              {t('explain.open')}
            </th>
            <th scope="col" className="number">
              {t('explain.possible')}
            </th>
          </tr>
        </thead>
        <tbody>
          {trace.counted.map((row) => (
            <tr key={row.question}>
              <th scope="row">
                <Link href={addressOfPlace({ at: 'question', id: row.question })}>
                  {checklist.questions[row.question]?.title}
                </Link>
                {row.holdsBack && <span className="quiet-text block">{t('explain.holdsBack')}</span>}
              </th>
              <td>
                {row.option === null
                  ? t(row.because === 'asked' ? 'answer.unanswered' : `explain.because.${row.because}`)
                  : optionName(t, row.option)}
              </td>
              <td className="number">{row.weight}</td>
              <td className="number">
                {row.credit === null ? '–' : t('explain.quarters', { credit: row.credit })}
              </td>
              <td className="number">{row.earned}</td>
              <td className="number">{row.open}</td>
              <td className="number">{row.possible}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {t('explain.sum')}
            </th>
            <td className="number">{trace.sums.earned}</td>
            <td className="number">{trace.sums.open}</td>
            <td className="number">{trace.sums.possible}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function LeftOut({ trace }: { readonly trace: Trace }) {
  const t = useWords()
  const { checklist } = useTexts()
  if (trace.leftOut.length === 0) return null
  return (
    <section>
      <h2>{t('explain.leftOut')}</h2>
      <ul>
        {trace.leftOut.map(({ question, because }) => (
          <li key={question}>
            {checklist.questions[question]?.title}: {t(`explain.because.${because}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
