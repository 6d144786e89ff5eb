import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../support/source-files.ts'

describe('the pages and style sheets', () => {
  it('load nothing from another origin', () => {
    const named = filesBelow('src', ['.html', '.css', '.svg', '.webmanifest']).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:\bhttps?:)?\/\/[\w.-]+\.[a-z]{2,}[^\s"'<>)]*/gi)]
        .map(([address]) => address)
        .filter((address) => !address.startsWith('http://www.w3.org/'))
        .map((address) => `${file}: ${address}`),
    )
    expect(named).toEqual([])
  })
})
