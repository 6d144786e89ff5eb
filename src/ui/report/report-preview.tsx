import type { DomainSection, Finding, ReportModel, ScoreSummary } from '#report/report-model.ts'
import { DrawingView } from '../marks/drawing-view.tsx'
import { useWords } from '../words/words.tsx'

/** What the report will say, drawn from the same model: the minister's page, the findings, the plan of action. */
export function ReportPreview({ model }: { readonly model: ReportModel }) {
  const t = useWords()
  const { cover, minister } = model
  return (
    <section className="preview" aria-labelledby="preview-title" lang={model.language}>
      <h2 id="preview-title">{t('making.preview')}</h2>
      <div className="sheet">
        <p className="eyebrow">
          {cover.kind} · {cover.status.label}
        </p>
        <h3>{minister.heading}</h3>
        <div className="figures">
          {minister.figures.map(({ label, range, text }) => (
            <div key={label}>
              <p className="quiet-text">{label}</p>
              <p className="figure">{range}</p>
              <p>{text}</p>
            </div>
          ))}
        </div>
        <p>{minister.explanation}</p>
        <p>{minister.coverage}</p>
        <h4>{minister.gaps.heading}</h4>
        <ol>
          {minister.gaps.items.map(({ title, level, answer }) => (
            <li key={title}>
              <DrawingView className="mark" drawing={answer.drawing} /> <strong>{title}</strong> {level}
            </li>
          ))}
        </ol>
        {minister.gaps.note !== null && <p className="quiet-text">{minister.gaps.note}</p>}
        <h4>{minister.findOut.heading}</h4>
        <p>{minister.findOut.lead}</p>
        <ul>
          {minister.findOut.items.map(({ title, effect }) => (
            <li key={title}>
              {title} <span className="quiet-text">{effect}</span>
            </li>
          ))}
        </ul>
      </div>
      {model.domains.map((domain) => (
        <DomainPreview key={domain.anchor} domain={domain} />
      ))}
    </section>
  )
}

function DomainPreview({ domain }: { readonly domain: DomainSection }) {
  return (
    <details className="sheet">
      <summary>
        <h3>{domain.heading}</h3>
        {domain.score !== null && <ScoreLine score={domain.score} />}
        <p>{domain.summary}</p>
      </summary>
      {domain.findings.items.length === 0 && <p>{domain.findings.none}</p>}
      {domain.findings.items.map((finding) => (
        <FindingPreview key={finding.anchor} finding={finding} />
      ))}
    </details>
  )
}

function ScoreLine({ score }: { readonly score: ScoreSummary }) {
  return (
    <>
      <DrawingView className="range-bar" drawing={score.bar.drawing} />
      <p>
        <strong className="number">{score.range}</strong> · {score.band}
      </p>
    </>
  )
}

function FindingPreview({ finding }: { readonly finding: Finding }) {
  return (
    <article className="finding">
      <h4>{finding.title}</h4>
      <p>{finding.question}</p>
      <dl>
        <div>
          <dt>{finding.answerLabel}</dt>
          <dd>
            <DrawingView className="mark" drawing={finding.answer.drawing} />{' '}
            <strong>{finding.answer.label}</strong> {finding.qualification}
          </dd>
        </div>
        {finding.fields.map(({ id, label, paragraphs }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {paragraphs.map(({ text, tone }) => (
                <p key={text} data-tone={tone}>
                  {text}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
