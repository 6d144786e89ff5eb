#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { printable } from './printable.ts'
import { run } from './run.ts'
import { words } from './words.ts'

// A reader such as `head` may close the pipe when it has seen enough: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}

const outcome = await run(process.argv.slice(2), {
  t: words,
  say: (line) => process.stdout.write(`${printable(line)}\n`),
  home: fileURLToPath(new URL('.', import.meta.url)),
})
process.exitCode = outcome.exit
for (const sentence of outcome.words) process.stderr.write(`${printable(sentence)}\n`)
process.stdout.write(outcome.data)
