import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { messageTypes } from '#i18n/generate-message-types.ts'

describe('message-types.ts', () => {
  it('is what `npm run messages` makes of the .po files now', async () => {
    expect(readFileSync('src/i18n/message-types.ts', 'utf8')).toBe(await messageTypes())
  })
})
