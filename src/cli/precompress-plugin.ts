import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const COMPRESSIBLE = /\.(?:css|html|js|json|svg|ttf|wasm|webmanifest)$/

/** Smaller files gain nothing. */
const FROM_BYTES = 1_024

/** Nearly as small as the best, in a tenth of the time. */
const BROTLI_QUALITY = 9

/** Writes `<file>.br` and `<file>.gz` beside what was built, for the server to send as they are. */
export const precompress = (): Plugin => ({
  name: 'lacuna:precompress',
  async writeBundle({ dir = '.' }, bundle) {
    const files = Object.keys(bundle).filter((name) => COMPRESSIBLE.test(name))
    await Promise.all(files.map((name) => compress(join(dir, name))))
  },
})

async function compress(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < FROM_BYTES) return
  const [small, smaller] = await Promise.all([
    promisify(gzip)(content),
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  ])
  await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)])
}
