import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '#content/generate-json-schemas.ts'

const FOLDER = 'checklists/schema'

const parsed = (files: Iterable<readonly [string, string]>): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...files].map(([name, text]) => [name, JSON.parse(text) as unknown]))

describe('the schemas for editors', () => {
  it('say what `npm run schemas` makes of the program now, whatever their layout', () => {
    const written = readdirSync(FOLDER).map(
      (name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const,
    )
    expect(parsed(written)).toEqual(parsed(jsonSchemas()))
  })
})
