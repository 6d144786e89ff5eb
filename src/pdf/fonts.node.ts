import { readFile } from 'node:fs/promises'
import type { ReportFonts } from './fonts.ts'

/** The fonts from disk, beside this module. The build of the command line copies `fonts/` beside its bundle. */
export async function loadFonts(folder: URL = new URL('fonts/', import.meta.url)): Promise<ReportFonts> {
  const [sans, sansBold, serifBold] = await Promise.all(
    ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf', 'NotoSerif-Bold.ttf'].map((name) =>
      readFile(new URL(name, folder)),
    ),
  )
  if (sans === undefined || sansBold === undefined || serifBold === undefined)
    throw new Error('A font is missing')
  return { sans, sansBold, serifBold }
}
