import { type Fault, joinPath } from '../faults/fault.ts'

/** An object or a list that the scan is inside of. */
interface Frame {
  /** The keys met so far; null in a list. */
  readonly keys: Set<string> | null
  /** Where in it the scan is: the last key met, or the index. */
  at: string | number
  /** Whether the next string is a key. */
  awaitsKey: boolean
}

/**
 * The first key that stands twice in one object, or null. `JSON.parse` would keep the last one and lose the other
 * answer in silence. Takes text that `JSON.parse` has accepted; reads it once, with a stack of its own.
 */
export function firstDuplicateKey(json: string): Fault | null {
  const frames: Frame[] = []
  for (let index = 0; index < json.length; index++) {
    const frame = frames.at(-1)
    switch (json.charAt(index)) {
      case '{':
        frames.push({ keys: new Set(), at: '', awaitsKey: true })
        break
      case '[':
        frames.push({ keys: null, at: 0, awaitsKey: false })
        break
      case '}':
      case ']':
        frames.pop()
        break
      case ',':
        if (typeof frame?.at === 'number') frame.at++
        else if (frame !== undefined) frame.awaitsKey = true
        break
      case '"': {
        const end = endOfString(json, index)
        if (frame?.keys != null && frame.awaitsKey) {
          const key = String(JSON.parse(json.slice(index, end + 1)))
          if (frame.keys.has(key)) {
            const path = joinPath(frames.slice(0, -1).map(({ at }) => at))
            return { path, problem: { code: 'duplicate-key', key } }
          }
          frame.keys.add(key)
          frame.at = key
          frame.awaitsKey = false
        }
        index = end
        break
      }
      default:
    }
  }
  return null
}

/** The index of the quotation mark that closes the string opened at `start`. */
function endOfString(json: string, start: number): number {
  let index = start + 1
  while (index < json.length && json[index] !== '"') index += json[index] === '\\' ? 2 : 1
  return index
}
