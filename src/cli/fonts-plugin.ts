import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Puts the PDF's fonts beside the program as `fonts/`, so that it finds them wherever it is moved. */
export const fontsBeside = (folder: string): Plugin => ({
  name: 'lacuna:fonts-beside',
  generateBundle() {
    for (const name of readdirSync(folder)) {
      this.emitFile({ type: 'asset', fileName: `fonts/${name}`, source: readFileSync(join(folder, name)) })
    }
  },
})
