import { View } from '@react-pdf/renderer'
import type { ActionClass, ActionItem, ActionPlan } from '#report/report-model.ts'
import { GridFigure } from '../primitives/grid-chart.tsx'
import { Heading, SectionTitle } from '../primitives/heading.tsx'
import { SectionPages } from '../primitives/page.tsx'
import { PageReference } from '../primitives/reference.tsx'
import { LinkedWords, Words } from '../primitives/words.tsx'
import { grow, quiet, row, SPACE, small, tableHead, tableRow } from '../styles.ts'

const COLUMNS = {
  gap: { ...grow, paddingRight: SPACE.large },
  measure: { width: 66, paddingRight: SPACE.small },
  owner: { width: 84, paddingRight: SPACE.small },
  due: { width: 62 },
} as const
/** What is not yet recorded. */
const NONE = '–'

export function ActionsSection({ actions, width }: { readonly actions: ActionPlan; readonly width: number }) {
  const groups = [...actions.classes, ...(actions.others === null ? [] : [actions.others])]
  return (
    <SectionPages heading={actions.heading}>
      <SectionTitle anchor={actions.anchor}>{actions.heading}</SectionTitle>
      <Words>{actions.lead}</Words>
      <GridFigure chart={actions.matrix} width={width} />
      {groups.map((group) => (
        <Group key={group.id} group={group} columns={actions.columns} />
      ))}
    </SectionPages>
  )
}

interface GroupProps {
  readonly group: ActionClass
  readonly columns: ActionPlan['columns']
}

function Group({ group, columns }: GroupProps) {
  const isEmpty = group.items.length === 0
  const head = { ...quiet, fontWeight: 700 } as const
  return (
    <>
      <Heading>{group.heading}</Heading>
      <View wrap={false} minPresenceAhead={isEmpty ? 0 : 70}>
        <Words style={quiet}>{isEmpty ? `${group.meaning} ${group.none}` : group.meaning}</Words>
      </View>
      {isEmpty ? null : (
        <View wrap={false} minPresenceAhead={44} style={{ ...small, ...tableHead, marginTop: SPACE.small }}>
          <Words style={{ ...COLUMNS.gap, ...head }}>{columns.gap}</Words>
          <Words style={{ ...COLUMNS.measure, ...head }}>{columns.measure}</Words>
          <Words style={{ ...COLUMNS.owner, ...head }}>{columns.owner}</Words>
          <Words style={{ ...COLUMNS.due, ...head }}>{columns.due}</Words>
        </View>
      )}
      {group.items.map((item) => (
        <Row key={item.id} item={item} />
      ))}
    </>
  )
}

/** So long a row is better kept whole than broken; a longer one runs on. */
const KEPT_WHOLE = 900

function Row({ item }: { readonly item: ActionItem }) {
  const { title, anchor, level, remedy, measure, owner, due, status, note } = item
  const length = remedy.length + note.length + owner.length * 3
  return (
    <View style={{ ...small, ...tableRow }} wrap={length > KEPT_WHOLE}>
      <View style={COLUMNS.gap}>
        <View style={row}>
          {anchor === null ? (
            <Words style={{ ...grow, fontWeight: 700 }}>{title}</Words>
          ) : (
            <>
              <LinkedWords anchor={anchor} style={{ ...grow, fontWeight: 700 }}>
                {title}
              </LinkedWords>
              <PageReference anchor={anchor} />
            </>
          )}
        </View>
        <Optional text={level} isQuiet />
        <Optional text={remedy} />
        <Optional text={note} isQuiet />
      </View>
      <View style={COLUMNS.measure}>
        <Words width="sliver">{measure === '' ? NONE : measure}</Words>
      </View>
      <View style={COLUMNS.owner}>
        <Words width="column">{owner === '' ? NONE : owner}</Words>
      </View>
      <View style={COLUMNS.due}>
        <Words width="column">{due === '' ? NONE : due}</Words>
        <Optional text={status} isQuiet />
      </View>
    </View>
  )
}

function Optional({ text, isQuiet = false }: { readonly text: string; readonly isQuiet?: boolean }) {
  return text === '' ? null : <Words style={isQuiet ? quiet : {}}>{text}</Words>
}
