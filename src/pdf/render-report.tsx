import layoutDocument from '@react-pdf/layout'
import { Font, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { ReportModel } from '#report/report-model.ts'
import { ErrorCatcher } from './error-catcher.tsx'
import { type ReportFonts, registerFonts } from './fonts.ts'
import type { LaidOutNode } from './laid-out.ts'
import { outlineOf } from './outline.ts'
import { withPageNumbers } from './page-numbers.ts'
import { refuseUndrawable } from './refuse-undrawable.ts'
import { ReportDocument } from './report-document.tsx'
import { type LaidOutDocument, writePdf } from './write-pdf.ts'

export interface RenderProgress {
  readonly phase: 'arranging' | 'writing'
  /** Sections arranged; all of them while the file is written. */
  readonly done: number
  readonly total: number
}

export interface RenderOptions {
  readonly fonts: ReportFonts
  readonly onProgress?: (progress: RenderProgress) => void
}

/**
 * The PDF of a report: the same bytes for the same model, in Node and in a browser alike. Refuses a model with a
 * character that it can't draw rightly (`UndrawableError`).
 *
 * react-pdf's own way from elements to a file is taken apart here, so that the numbers of pages can be written into
 * the finished layout: with its `render` props, everything would be laid out several times over.
 */
export async function renderReport(
  model: ReportModel,
  { fonts, onProgress = () => {} }: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  refuseUndrawable(model)
  registerFonts(fonts)
  const anchors = outlineOf(model).map(({ anchor }) => anchor)
  const total = anchors.length
  let done = 0
  const onSection = (anchor: string) => {
    const before = anchors.indexOf(anchor)
    if (before < done) return
    done = before
    onProgress({ phase: 'arranging', done, total })
    done++
  }
  const layout = await lay(<ReportDocument model={model} onSection={onSection} />)
  onProgress({ phase: 'writing', done: total, total })
  const { title, language, generatedAt, cover } = model
  return writePdf(withPageNumbers(layout), { title, subject: cover.about, language, at: generatedAt })
}

type Document = Parameters<typeof layoutDocument>[0]

async function lay(element: ReactElement): Promise<LaidOutDocument & LaidOutNode> {
  const errors: unknown[] = []
  const { container } = pdf(
    <ErrorCatcher onError={(error) => void errors.push(error)}>{element}</ErrorCatcher>,
  ) as unknown as { readonly container: { readonly document: Document | null } }
  const [error] = errors
  if (error !== undefined) throw error
  if (container.document === null) throw new Error('Of the parts of the report no document came about')
  // The types leave out the second argument.
  const layOut = layoutDocument as unknown as (document: Document, fonts: typeof Font) => Promise<unknown>
  return (await layOut(container.document, Font)) as LaidOutDocument & LaidOutNode
}
