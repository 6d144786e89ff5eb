import { View } from '@react-pdf/renderer'
import type { PlanArea, PlanSection } from '#report/report-model.ts'
import { DrawingFigure } from '../primitives/drawing.tsx'
import { FieldRow } from '../primitives/field-row.tsx'
import { SectionTitle } from '../primitives/heading.tsx'
import { SectionPages } from '../primitives/page.tsx'
import { ReferenceLine, ReferenceText } from '../primitives/reference.tsx'
import { ScoreFigure } from '../primitives/score.tsx'
import { Words } from '../primitives/words.tsx'
import { COLOURS, heading, overRule, quiet, row, SPACE, serif, TYPE, toBaseline } from '../styles.ts'

export function RegionalPlanSection({ plan, width }: { readonly plan: PlanSection; readonly width: number }) {
  return (
    <SectionPages heading={plan.heading}>
      <SectionTitle anchor={plan.anchor}>{plan.heading}</SectionTitle>
      <Words style={{ marginBottom: SPACE.small }}>{plan.lead}</Words>
      <Words style={{ ...quiet, marginBottom: SPACE.medium }}>{plan.notice}</Words>
      {plan.overall === null ? null : (
        <View wrap={false} style={{ marginBottom: SPACE.large }}>
          <View style={{ ...row, marginBottom: SPACE.tight }}>
            <Words style={{ ...serif, fontSize: TYPE.title, lineHeight: 1.3, marginRight: SPACE.small }}>
              {plan.overall.range}
            </Words>
            <Words style={{ paddingTop: toBaseline(TYPE.title) }}>{plan.overall.text}</Words>
          </View>
          <DrawingFigure drawing={plan.overall.bar.drawing} width={width} />
        </View>
      )}
      {plan.areas.map((area) => (
        <Area key={area.anchor} area={area} width={width} />
      ))}
    </SectionPages>
  )
}

function Area({ area, width }: { readonly area: PlanArea; readonly width: number }) {
  return (
    <>
      <View
        id={area.anchor}
        wrap={false}
        minPresenceAhead={64}
        style={{ ...overRule, paddingTop: SPACE.small, marginBottom: SPACE.tight }}
      >
        <Words style={heading}>{area.title}</Words>
        <Words style={{ ...quiet, marginTop: SPACE.hair }}>{area.subject}</Words>
      </View>
      {area.score === null ? (
        <Words style={{ marginBottom: SPACE.tight }}>{area.notAssessed}</Words>
      ) : (
        <ScoreFigure score={area.score} width={width} />
      )}
      <FieldRow label={area.verification.label}>
        <Words>{area.verification.text}</Words>
      </FieldRow>
      <FieldRow label={area.sources.label} bottom={area.score === null ? SPACE.large : SPACE.tight}>
        <ReferenceText references={area.sources.items} colour={COLOURS.ink} />
      </FieldRow>
      {area.score === null ? null : (
        <FieldRow label={area.gaps.label} bottom={SPACE.large}>
          {area.gaps.items.length === 0 ? (
            <Words>{area.gaps.none}</Words>
          ) : (
            area.gaps.items.map((gap) => <ReferenceLine key={gap.anchor} reference={gap} />)
          )}
        </FieldRow>
      )}
    </>
  )
}
