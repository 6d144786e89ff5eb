import type { Paper } from '#report/report-model.ts'
import { PAPER_SIZES } from './styles.ts'

/** An entry of the outline. pdfkit takes the left edge that it leads to from the width of the page away. */
export const bookmark = (title: string, paper: Paper) => ({
  title,
  fit: false as const,
  expanded: false as const,
  left: PAPER_SIZES[paper].width,
})
