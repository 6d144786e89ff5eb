/** As much of a document laid out by react-pdf as is read and written here. */
export interface LaidOutNode {
  readonly type: string
  readonly props?: Readonly<Record<string, unknown>>
  readonly lines?: readonly LaidOutLine[]
  readonly children?: readonly LaidOutNode[]
}

export interface LaidOutLine {
  readonly string: string
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly xAdvance: number
  readonly runs: readonly LaidOutRun[]
}

interface LaidOutRun {
  readonly start: number
  readonly end: number
  readonly xAdvance: number
  readonly glyphs: LaidOutText['glyphs']
  readonly positions: LaidOutText['positions']
  readonly attributes: {
    readonly fontSize: number
    readonly font: readonly { readonly unitsPerEm: number; readonly layout: (text: string) => LaidOutText }[]
  }
}

interface LaidOutText {
  readonly glyphs: readonly unknown[]
  readonly positions: readonly {
    readonly xAdvance: number
    readonly yAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }[]
}
