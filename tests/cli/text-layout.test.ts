import { describe, expect, it } from 'vitest'
import { onOneLine, printable } from '#cli/printable.ts'
import { page, table, wrapped } from '#cli/text-layout.ts'

describe('wrapped', () => {
  it('breaks at spaces and indents every line', () => {
    expect(wrapped('one two three four', 2, 11)).toBe('  one two\n  three\n  four')
  })

  it('leaves a word whole that is longer than a line', () => {
    expect(wrapped('a https://law.example/code b', 0, 10)).toBe('a\nhttps://law.example/code\nb')
  })

  it('is an empty line for no text', () => {
    expect(wrapped('')).toBe('')
  })
})

describe('table', () => {
  it('aligns columns and leaves no space at the end of a line', () => {
    expect(
      table([['Question', 'Points', 'Why'], ['a', '10', 'asked'], ['bb', '', ''], ['heading']], {
        right: [1],
      }),
    ).toBe('Question  Points  Why\na             10  asked\nbb\nheading')
  })

  it('wraps the first column at its width and the last at the end of the line', () => {
    expect(table([['one two three', 'x', 'word '.repeat(20).trim()]], { firstWidth: 7 })).toBe(
      [`one two  x  ${'word '.repeat(13).trim()}`, `three       ${'word '.repeat(7).trim()}`].join('\n'),
    )
  })
})

describe('page', () => {
  it('puts an empty line between blocks and leaves out empty ones', () => {
    expect(page('a', '', 'b\nc')).toBe('a\n\nb\nc\n')
  })
})

describe('printable', () => {
  it('writes out what could redraw the terminal', () => {
    expect(printable('a\u001b[2J\u0007\u009b\u202eb\r\nc\td')).toBe('a\\u001b[2J\\u0007\\u009b\\u202eb\nc\td')
  })

  it('leaves every script as it is', () => {
    expect(printable('ច្បាប់ ລາວ မြန်မာ việt')).toBe('ច្បាប់ ລາວ မြန်မာ việt')
  })
})

describe('onOneLine', () => {
  it('joins the lines of a text', () => {
    expect(onOneLine('a\n  b\r\nc')).toBe('a b c')
  })
})
