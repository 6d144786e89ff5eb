import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '#machines/assessment/place.ts'
import { addressOf, addressOfPlace, parseAddress } from '#ui/address/address.ts'

const PLACES: readonly { place: Place; address: string }[] = [
  { place: { at: 'hub' }, address: '/a/kh-1' },
  { place: { at: 'about' }, address: '/a/kh-1/about' },
  { place: { at: 'question', id: 'online-possession' }, address: '/a/kh-1/q/online-possession' },
  {
    place: { at: 'question', id: 'online-possession', returnTo: 'check' },
    address: '/a/kh-1/q/online-possession?then=check',
  },
  { place: { at: 'domain', id: 'offences' }, address: '/a/kh-1/d/offences' },
  { place: { at: 'check' }, address: '/a/kh-1/check' },
  { place: { at: 'results' }, address: '/a/kh-1/results' },
  { place: { at: 'explain', set: { kind: 'all' } }, address: '/a/kh-1/explain/all' },
  {
    place: { at: 'explain', set: { kind: 'domain', id: 'offences' } },
    address: '/a/kh-1/explain/domain:offences',
  },
  { place: { at: 'explain', set: { kind: 'area', id: 'laws' } }, address: '/a/kh-1/explain/area:laws' },
  { place: { at: 'what-if' }, address: '/a/kh-1/what-if' },
  { place: { at: 'report' }, address: '/a/kh-1/report' },
]

/** Reads an address as the browser hands it over: path and query apart. */
function read(address: string) {
  const { pathname, search } = new URL(address, 'https://lacuna.test')
  return parseAddress(pathname, search)
}

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,5}){0,3}$/)
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>(
    { at: 'hub' },
    { at: 'about' },
    { at: 'check' },
    { at: 'results' },
    { at: 'what-if' },
    { at: 'report' },
    { at: 'explain', set: { kind: 'all' } },
  ),
  id.map((question): Place => ({ at: 'question', id: question })),
  id.map((question): Place => ({ at: 'question', id: question, returnTo: 'check' })),
  id.map((domain): Place => ({ at: 'domain', id: domain })),
  id.map((domain): Place => ({ at: 'explain', set: { kind: 'domain', id: domain } })),
  id.map((area): Place => ({ at: 'explain', set: { kind: 'area', id: area } })),
)

describe('addressOf', () => {
  it('is the root for the start page', () => {
    expect(addressOf({ to: 'start' })).toBe('/')
  })

  it('is /about for the page about the program', () => {
    expect(addressOf({ to: 'program' })).toBe('/about')
  })

  it.each(PLACES)('is $address for $place', ({ place: to, address }) => {
    expect(addressOf({ to: 'assessment', id: 'kh-1', place: to })).toBe(address)
  })
})

describe('parseAddress', () => {
  it.each(['/', ''])('leads from "%s" to the start page', (path) => {
    expect(parseAddress(path)).toEqual({ to: 'start' })
  })

  it('leads from /about to the page about the program', () => {
    expect(parseAddress('/about')).toEqual({ to: 'program' })
  })

  it.each(PLACES)('leads from $address to $place', ({ place: to, address }) => {
    expect(read(address)).toEqual({ to: 'assessment', id: 'kh-1', place: to })
  })

  it('leads from the address of any place back to that place, whatever the assessment is called', () => {
    const anyId = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: fc.constantFrom(...Array.from('%/?#:;&=+ .\\"\'<>')), minLength: 1 }),
    )
    // A browser resolves "." and ".." in an address before anybody reads it.
    const named = anyId.filter((text) => text !== '.' && text !== '..')
    fc.assert(
      fc.property(named, place, (assessment, to) => {
        expect(read(addressOfPlace(assessment, to))).toEqual({ to: 'assessment', id: assessment, place: to })
      }),
      { numRuns: 1000 },
    )
  })

  it('leads to the hub also where the address ends in a slash', () => {
    expect(parseAddress('/a/kh-1/')).toEqual({ to: 'assessment', id: 'kh-1', place: { at: 'hub' } })
  })

  it('overlooks what it does not know in the query', () => {
    expect(parseAddress('/a/kh-1/q/q1', '?then=elsewhere&utm=1')).toEqual({
      to: 'assessment',
      id: 'kh-1',
      place: { at: 'question', id: 'q1' },
    })
  })

  it.each([
    '/a',
    '/a/',
    '/b/kh-1',
    '/about/us',
    '/a/kh-1/courts',
    '/a/kh-1/results/all',
    '/a/kh-1/q',
    '/a/kh-1/q/q1/q2',
    '/a/kh-1/d',
    '/a/kh-1/d/offences/q1',
    '/a/kh-1/explain',
    '/a/kh-1/explain/everything',
    '/a/kh-1/explain/area',
    '/a/kh-1/explain/area:',
    '/a/kh-1/explain/area:laws:more',
    '/a/kh-1/explain/question:q1',
    '/a/kh-1/Hub',
    '/A/kh-1',
    '/index.html',
    '/wp-login.php',
    '/%',
    '/%/kh-1',
    '/a/kh-1/%',
    '/a/kh-1/%E0%A4%A/q1',
  ])('leads nowhere from %s', (path) => {
    expect(parseAddress(path)).toEqual({ to: 'nowhere' })
  })

  it('takes a stray % for a part of the id, which no assessment has', () => {
    expect(parseAddress('/a/%')).toEqual({ to: 'assessment', id: '%', place: { at: 'hub' } })
  })

  it('reads any path without a fault, and knows one of four destinations', () => {
    const piece = fc.constantFrom('/', 'a', 'q', 'd', 'explain', 'about', '%', '%2F', ':', 'all', 'x', '%E0')
    fc.assert(
      fc.property(fc.array(piece), fc.string(), (pieces, search) => {
        const address = parseAddress(`/${pieces.join('')}`, `?${search}`)
        expect(['start', 'program', 'assessment', 'nowhere']).toContain(address.to)
      }),
      { numRuns: 1000 },
    )
  })
})
