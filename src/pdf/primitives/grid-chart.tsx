import { View } from '@react-pdf/renderer'
import type { GridChart } from '#report/report-parts.ts'
import { grow, quiet, row, SPACE, small } from '../styles.ts'
import { DrawingFigure } from './drawing.tsx'
import { Heading } from './heading.tsx'
import { Words } from './words.tsx'

const ROW_LABEL = 86

/** A grid of counts with its rows and columns named. */
export function GridFigure({ chart, width }: { readonly chart: GridChart; readonly width: number }) {
  const gridWidth = width - ROW_LABEL
  const rowHeight = (gridWidth * chart.drawing.height) / chart.drawing.width / chart.rows.length
  return (
    <View wrap={false}>
      <Heading>{chart.heading}</Heading>
      <ColumnNames columns={chart.columns} width={gridWidth / chart.columns.length} />
      <View style={row}>
        <View style={{ width: ROW_LABEL }}>
          {chart.rows.map((label) => (
            <View
              key={label}
              style={{ ...small, height: rowHeight, justifyContent: 'center', paddingRight: SPACE.small }}
            >
              <Words style={{ fontWeight: 700 }} width="sliver">
                {label}
              </Words>
            </View>
          ))}
        </View>
        <DrawingFigure drawing={chart.drawing} width={gridWidth} />
      </View>
    </View>
  )
}

function ColumnNames({ columns, width }: { readonly columns: GridChart['columns']; readonly width: number }) {
  return (
    <View
      style={{
        ...small,
        ...quiet,
        ...row,
        alignItems: 'flex-end',
        marginLeft: ROW_LABEL,
        marginBottom: SPACE.hair,
      }}
    >
      {columns.map(({ label, mark }) => (
        <View key={label} style={{ ...row, width, paddingRight: SPACE.tight }}>
          {mark === null ? null : (
            <View style={{ width: 10, paddingTop: 2.2 }}>
              <DrawingFigure drawing={mark} width={7} />
            </View>
          )}
          <Words style={grow} width="sliver">
            {label}
          </Words>
        </View>
      ))}
    </View>
  )
}
