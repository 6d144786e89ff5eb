/** pdfkit brings no types; as much of it as is used here. */
declare module 'pdfkit' {
  export class PDFDocument {
    constructor(options: {
      readonly autoFirstPage: boolean
      readonly font: null
      readonly compress?: boolean
      readonly displayTitle?: boolean
      readonly lang?: string
      readonly pdfVersion?: string
      readonly info?: Readonly<Record<string, string | Date>>
    })
    /** The document's catalogue, which pdfkit gives no other way into. */
    readonly _root: Reference
    /** The font chosen, with what fontkit made of its file. */
    readonly _font: { readonly font: unknown }
    font(bytes: Uint8Array): this
    ref: (data?: Record<string, unknown>) => Reference
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: unknown) => void): this
  }

  /** An object of the file: a dictionary, and the bytes of its stream where it has one. */
  export interface Reference {
    readonly data: Record<string, unknown>
    buffer: readonly Uint8Array[]
    finalize: () => void
  }
}
