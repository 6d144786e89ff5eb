import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadFonts } from '#pdf/fonts.node.ts'
import { renderReport } from '#pdf/render-report.tsx'
import type { ReportModel } from '#report/report-model.ts'

/** The bytes of a report, with the fonts that the build puts beside the program. */
export async function makePdf(model: ReportModel, home: string): Promise<Uint8Array> {
  const fonts = await loadFonts(pathToFileURL(join(home, 'fonts/')))
  return await renderReport(model, { fonts })
}
