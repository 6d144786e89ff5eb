import sansBold from '../fonts/NotoSans-Bold.ttf?url'
import sans from '../fonts/NotoSans-Regular.ttf?url'
import serifBold from '../fonts/NotoSerif-Bold.ttf?url'
import type { ReportFonts } from '../fonts.ts'

/** The fonts from where the page itself comes from. */
export async function fetchFonts(): Promise<ReportFonts> {
  const [regular, bold, serif] = await Promise.all([
    fetchBytes(sans),
    fetchBytes(sansBold),
    fetchBytes(serifBold),
  ])
  return { sans: regular, sansBold: bold, serifBold: serif }
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The font ${url} could not be loaded: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
