/** `npm run lacuna -- …`: the built command line, built first where it is older than its sources. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endWithNpm } from './end-with-npm.ts'
import { ensureBuilt, ROOT } from './ensure-built.ts'

endWithNpm()

if (await ensureBuilt('cli')) {
  // npm moves to the folder of package.json; the files named are in the one where it was called.
  process.chdir(process.env['INIT_CWD'] ?? process.cwd())
  await import(pathToFileURL(join(ROOT, 'dist/cli/lacuna.js')).href)
} else process.exitCode = 1
