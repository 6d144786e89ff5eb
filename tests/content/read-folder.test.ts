import { describe, expect, it } from 'vitest'
import { readFolder } from '#content/read-folder.ts'
import { withFolder } from '../support/temporary-folder.ts'

const read = (files: Readonly<Record<string, string>>) =>
  withFolder(files, (root) => {
    const { folder, faults } = readFolder(root)
    return { folder: Object.fromEntries(folder), faults }
  })

const codesOf = (text: string) =>
  read({ 'a.yaml': text }).faults.map(({ file, problem }) => `${file}: ${problem.code}`)

describe('readFolder', () => {
  it('reads every YAML file by its path, and nothing else', () => {
    expect(
      read({
        'checklist.yaml': 'id: one',
        'text/en/offences.yaml': 'title: "ບົດ"',
        'README.md': '# Not YAML: [',
        'text/en/notes.txt': 'a: [',
      }),
    ).toEqual({
      folder: { 'checklist.yaml': { id: 'one' }, 'text/en/offences.yaml': { title: 'ບົດ' } },
      faults: [],
    })
  })

  it('reads a file with the other ending, so that it is not passed over in silence', () => {
    expect(Object.keys(read({ 'sources.yml': 'a: 1' }).folder)).toEqual(['sources.yml'])
  })

  it('does not take words for something else', () => {
    const text =
      'no: no\nyes: "yes"\nart: 12(1)\ndate: 2026-11-24\nversion: 1\nnothing: null\nblock: >-\n  one\n  two\n'
    expect(read({ 'a.yaml': text }).folder['a.yaml']).toEqual({
      no: 'no',
      yes: 'yes',
      art: '12(1)',
      date: '2026-11-24',
      version: 1,
      nothing: null,
      block: 'one two',
    })
  })

  it.each([
    { what: 'a list that is not closed', text: 'a: [1, 2' },
    { what: 'a text that is not closed', text: 'a: "one' },
    { what: 'a key that stands twice, of which one would be lost', text: 'a: 1\nb: 2\na: 3' },
    { what: 'a key that stands twice further inside', text: 'a:\n  b: 1\n  b: 2' },
    { what: 'two documents in one file', text: 'a: 1\n---\nb: 2' },
    { what: 'an alias, which could blow a small file up', text: 'a: &x [1]\nb: *x' },
  ])('reports $what', ({ text }) => {
    expect(codesOf(text)).toEqual(['a.yaml: not-yaml'])
  })

  it('reports what is wrong in one line', () => {
    const [fault] = read({ 'a.yaml': 'a: 1\na: 2' }).faults
    expect(fault).toEqual({
      file: 'a.yaml',
      path: '',
      problem: { code: 'not-yaml', detail: 'Map keys must be unique at line 2, column 1:' },
    })
  })

  it('reports each file that is not YAML and reads the others', () => {
    const { folder, faults } = read({ 'a.yaml': 'a: [', 'b.yaml': 'b: 1', 'c/d.yaml': 'd: "' })
    expect({ folder, files: [...new Set(faults.map(({ file }) => file))] }).toEqual({
      folder: { 'b.yaml': { b: 1 } },
      files: ['a.yaml', 'c/d.yaml'],
    })
  })

  it('throws where there is no folder', () => {
    expect(() => readFolder('/nowhere/at/all')).toThrow(/ENOENT/)
  })
})
