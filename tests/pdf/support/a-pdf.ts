import { loadFonts } from '#pdf/fonts.node.ts'
import { renderReport } from '#pdf/render-report.tsx'
import type { ReportModel } from '#report/report-model.ts'

export const FONTS = await loadFonts()

export const aPdf = (model: ReportModel) => renderReport(model, { fonts: FONTS })
