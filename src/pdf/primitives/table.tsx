import { View } from '@react-pdf/renderer'
import type { Table } from '#report/report-parts.ts'
import { quiet, SPACE, small, tableHead, tableRow } from '../styles.ts'
import { Heading } from './heading.tsx'
import { Words } from './words.tsx'

interface Props {
  readonly table: Table
  /** How the width is shared among the columns, in parts. */
  readonly shares: readonly number[]
}

const TIGHT = { paddingBottom: 2.5, marginBottom: 2.5 } as const

/** So short a table is better kept whole than broken; a longer one runs on. */
const KEPT_WHOLE = 8

export function DataTable({ table, shares }: Props) {
  return table.rows.length > KEPT_WHOLE ? (
    <TableRows table={table} shares={shares} />
  ) : (
    <View wrap={false}>
      <TableRows table={table} shares={shares} />
    </View>
  )
}

function TableRows({ table, shares }: Props) {
  const { heading, columns, rows } = table
  return (
    <>
      <Heading>{heading}</Heading>
      <View
        style={{ ...small, ...tableHead, ...TIGHT, alignItems: 'flex-end' }}
        minPresenceAhead={30}
        wrap={false}
      >
        {columns.map((column, index) => (
          <Cell
            key={column.heading}
            table={table}
            shares={shares}
            index={index}
            text={column.heading}
            isHead
          />
        ))}
      </View>
      {rows.map((texts, rowIndex) => (
        <View key={`${texts[0] ?? ''}-${rowIndex + 1}`} style={{ ...small, ...tableRow, ...TIGHT }}>
          {columns.map(({ heading: column }, index) => (
            <Cell
              key={column}
              table={table}
              shares={shares}
              index={index}
              text={texts[index] ?? ''}
              isHead={false}
            />
          ))}
        </View>
      ))}
    </>
  )
}

interface CellProps extends Props {
  readonly index: number
  readonly text: string
  readonly isHead: boolean
}

function Cell({ table: { columns }, shares, index, text, isHead }: CellProps) {
  const isNumber = columns[index]?.kind === 'number'
  const isBeforeText = isNumber && columns[index + 1]?.kind === 'text'
  return (
    <View
      style={{
        flexGrow: shares[index] ?? 1,
        flexShrink: 1,
        flexBasis: 0,
        paddingRight: index === columns.length - 1 ? 0 : isBeforeText ? SPACE.large : SPACE.small,
      }}
    >
      <Words
        style={{ textAlign: isNumber ? 'right' : 'left', ...(isHead ? { ...quiet, fontWeight: 700 } : {}) }}
        width="column"
      >
        {text}
      </Words>
    </View>
  )
}
