interface FoundString {
  readonly path: string
  readonly key: string
  readonly text: string
}

/** Every string of a value, with its path. */
export function* stringsIn(value: unknown, path = ''): Generator<FoundString> {
  if (typeof value === 'string') yield { path, key: path.split('.').at(-1) ?? '', text: value }
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield* stringsIn(child, path === '' ? key : `${path}.${key}`)
    }
  }
}
