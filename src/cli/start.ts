/** `npm start`: builds pages and program where they are older than their sources, and serves the pages. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endWithNpm } from './end-with-npm.ts'
import { ensureBuilt, ROOT } from './ensure-built.ts'

endWithNpm()

const built = await Promise.all([ensureBuilt('web'), ensureBuilt('cli')])
if (built.every(Boolean)) {
  process.argv.splice(2, 0, 'serve')
  await import(pathToFileURL(join(ROOT, 'dist/cli/lacuna.js')).href)
} else process.exitCode = 1
