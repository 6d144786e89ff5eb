import renderPdf from '@react-pdf/render'
import { zlibSync } from 'fflate'
import { PDFDocument, type Reference } from 'pdfkit'

/** A document laid out by react-pdf. */
export type LaidOutDocument = Parameters<typeof renderPdf>[1]

export interface FileFacts {
  readonly title: string
  readonly subject: string
  /** BCP 47. */
  readonly language: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** The bytes of a document that is laid out: the same for the same document, in Node and in a browser alike. */
export function writePdf(layout: LaidOutDocument, facts: FileFacts): Promise<Uint8Array<ArrayBuffer>> {
  const file = newFile(facts)
  compressAlike(file)
  file['_root'].data['PageMode'] = 'UseOutlines'
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    file.on('data', (chunk) => void chunks.push(chunk))
    file.on('end', () => resolve(joined(chunks)))
    file.on('error', reject)
    renderPdf(file as unknown as Parameters<typeof renderPdf>[0], layout)
  })
}

function newFile({ title, subject, language, at }: FileFacts): PDFDocument {
  const date = new Date(at)
  return new PDFDocument({
    autoFirstPage: false,
    compress: false,
    // Otherwise it loads a font of its own to begin with, from files that a bundle does not have.
    font: null,
    displayTitle: true,
    lang: language,
    pdfVersion: '1.7',
    info: {
      Title: title,
      Subject: subject,
      Creator: 'Lacuna',
      Producer: 'Lacuna',
      CreationDate: date,
      ModDate: date,
    },
  })
}

/**
 * Has a document compress its streams with one and the same code wherever it runs. pdfkit uses Node's zlib in Node
 * and another in a browser, and their bytes differ.
 */
function compressAlike(file: PDFDocument): void {
  const ref = file.ref.bind(file)
  file.ref = (data) => {
    const reference = ref(data)
    const finalize = reference.finalize.bind(reference)
    reference.finalize = () => {
      // Metadata stay readable without a PDF reader, as pdfkit has them.
      if (reference.buffer.length > 0 && reference.data['Type'] !== 'Metadata') {
        reference.buffer = [zlibSync(joined(reference.buffer))]
        reference.data['Filter'] = 'FlateDecode'
      }
      finalize()
    }
    return reference
  }
}

function joined(chunks: Reference['buffer']): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
