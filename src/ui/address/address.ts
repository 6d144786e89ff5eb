import type { SetName } from '#domain/scoring/trace.ts'
import type { Place } from '#machines/assessment/place.ts'

/** What an address leads to. Every screen has one, which survives a reload and can be sent to a colleague. */
export type Address =
  | { readonly to: 'start' }
  | { readonly to: 'program' }
  | { readonly to: 'assessment'; readonly id: string; readonly place: Place }
  | { readonly to: 'nowhere' }

const START = '/'
const PROGRAM = '/about'

export function addressOf(address: Exclude<Address, { to: 'nowhere' }>): string {
  if (address.to === 'start') return START
  if (address.to === 'program') return PROGRAM
  return addressOfPlace(address.id, address.place)
}

/** The address of a place in an assessment. */
export function addressOfPlace(id: string, place: Place): string {
  const base = `/a/${encodeURIComponent(id)}`
  switch (place.at) {
    case 'hub':
      return base
    case 'question':
      return `${base}/q/${place.id}${place.returnTo === undefined ? '' : `?then=${place.returnTo}`}`
    case 'domain':
      return `${base}/d/${place.id}`
    case 'explain':
      return `${base}/explain/${nameOfSet(place.set)}`
    case 'about':
    case 'check':
    case 'results':
    case 'what-if':
    case 'report':
      return `${base}/${place.at}`
    default:
      return place satisfies never
  }
}

/** Reads an address back; what is no address of ours leads nowhere. `search` begins with `?` or is empty. */
export function parseAddress(path: string, search = ''): Address {
  const [first, id, ...rest] = path.split('/').slice(1).map(decode)
  if (first === '' || first === undefined) return { to: 'start' }
  if (path === PROGRAM) return { to: 'program' }
  if (first !== 'a' || id === undefined || id === '') return { to: 'nowhere' }
  const place = parsePlace(rest, new URLSearchParams(search))
  return place === null ? { to: 'nowhere' } : { to: 'assessment', id, place }
}

function parsePlace([screen = '', detail, ...more]: readonly string[], query: URLSearchParams): Place | null {
  if (more.length > 0) return null
  if (detail !== undefined) return parseDetail(screen, detail, query)
  switch (screen) {
    case '':
      return { at: 'hub' }
    case 'about':
    case 'check':
    case 'results':
    case 'what-if':
    case 'report':
      return { at: screen }
    default:
      return null
  }
}

function parseDetail(screen: string, detail: string, query: URLSearchParams): Place | null {
  if (screen === 'q') {
    return query.get('then') === 'check'
      ? { at: 'question', id: detail, returnTo: 'check' }
      : { at: 'question', id: detail }
  }
  if (screen === 'd') return { at: 'domain', id: detail }
  const set = screen === 'explain' ? parseSet(detail) : null
  return set === null ? null : { at: 'explain', set }
}

/** The name of a set as it stands in addresses and on the command line: `all`, `domain:ID`, `area:ID`. */
const nameOfSet = (set: SetName): string => (set.kind === 'all' ? 'all' : `${set.kind}:${set.id}`)

function parseSet(name: string): SetName | null {
  if (name === 'all') return { kind: 'all' }
  const [kind, id, ...rest] = name.split(':')
  if (id === undefined || id === '' || rest.length > 0) return null
  return kind === 'domain' || kind === 'area' ? { kind, id } : null
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray % is no address of ours; the part as it stands will match nothing.
    return part
  }
}
