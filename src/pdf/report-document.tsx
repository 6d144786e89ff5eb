import { Document } from '@react-pdf/renderer'
import type { ReportModel } from '#report/report-model.ts'
import { outlineOf } from './outline.ts'
import { ReportFrameContext } from './report-frame.ts'
import { ActionsSection } from './sections/actions-section.tsx'
import { AnswersPages, SetAsidePages } from './sections/answers-annex.tsx'
import { ContentsSection } from './sections/contents-section.tsx'
import { CoverPage } from './sections/cover-page.tsx'
import { DomainPages } from './sections/domain-section.tsx'
import { MinisterSection } from './sections/minister-section.tsx'
import { RegionalPlanSection } from './sections/plan-section.tsx'
import { RulePages } from './sections/rule-annex.tsx'
import { SettlePages } from './sections/settle-section.tsx'
import { SourcesPages } from './sections/sources-annex.tsx'
import { TablesPages, TracePages } from './sections/tables-annex.tsx'
import { MARGIN, PAPER_SIZES } from './styles.ts'

interface Props {
  readonly model: ReportModel
  readonly onSection: (anchor: string) => void
}

export function ReportDocument({ model, onSection }: Props) {
  const { annexes, furniture, paper } = model
  const width = PAPER_SIZES[paper].width - 2 * MARGIN.side
  return (
    <ReportFrameContext value={{ paper, furniture, onSection }}>
      <Document>
        <CoverPage cover={model.cover} title={model.title} />
        <MinisterSection page={model.minister} />
        <ContentsSection heading={model.contents.heading} outline={outlineOf(model)} />
        <RegionalPlanSection plan={model.plan} width={width} />
        {model.domains.map((domain) => (
          <DomainPages key={domain.anchor} domain={domain} width={width} />
        ))}
        <ActionsSection actions={model.actions} width={width} />
        <SettlePages settle={model.settle} />
        <AnswersPages annex={annexes.answers} />
        <RulePages annex={annexes.rule} />
        <TablesPages annex={annexes.tables} />
        <TracePages annex={annexes.trace} />
        <SourcesPages annex={annexes.sources} />
        {annexes.setAside === null ? null : <SetAsidePages annex={annexes.setAside} />}
      </Document>
    </ReportFrameContext>
  )
}
