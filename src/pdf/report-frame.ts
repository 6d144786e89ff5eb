import { createContext, useContext } from 'react'
import type { Furniture, Paper } from '#report/report-model.ts'

/** What every part of the document needs: what stands on each page, and whom to tell how far it is. */
export interface ReportFrame {
  readonly paper: Paper
  readonly furniture: Furniture
  /** Called when the text of a section is first laid out. */
  readonly onSection: (anchor: string) => void
}

export const ReportFrameContext = createContext<ReportFrame | null>(null)

export function useReportFrame(): ReportFrame {
  const frame = useContext(ReportFrameContext)
  if (frame === null) throw new Error('A part of the report stands outside the report')
  return frame
}
