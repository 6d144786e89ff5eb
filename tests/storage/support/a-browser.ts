import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { onTestFinished } from 'vitest'
import { must } from '../../support/builders.ts'

/** A browser that nothing is stored in yet. */
export function aBrowser(): IDBFactory {
  const factory = new IDBFactory()
  Dexie.dependencies.indexedDB = factory
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  return factory
}

/** A browser that has no IndexedDB at all. */
export function aBrowserWithoutDatabase(): void {
  Dexie.dependencies = {} as typeof Dexie.dependencies
}

/** Opening the database fails with that error, thrown or reported, until the function returned is called. */
export function refuseToOpen(
  factory: IDBFactory,
  error: DOMException,
  how: 'thrown' | 'reported',
): () => void {
  factory.open = () => {
    if (how === 'thrown') throw error
    const request = new EventTarget() as IDBOpenDBRequest
    Object.defineProperty(request, 'error', { value: error })
    queueMicrotask(() => {
      const event = new Event('error')
      Object.defineProperty(event, 'target', { value: request })
      request.onerror?.(event)
    })
    return request
  }
  // What stands on the factory itself hides the real one, which all factories share.
  return () => Reflect.deleteProperty(factory, 'open')
}

/** Two methods that fake-indexeddb keeps to itself; with them a transaction can fail as a browser's does. */
interface Insides {
  readonly _abort: (reason: string) => void
  readonly _execRequestAsync: (request: {
    readonly source: IDBObjectStore
    readonly operation: () => void
  }) => IDBRequest<IDBValidKey>
}

/**
 * The device is full for the rest of the test. Browsers find out when something is put (`put`), or only when the
 * transaction is to be kept (`commit`).
 */
export function fillUp(when: 'put' | 'commit'): void {
  const table = IDBObjectStore.prototype
  const real = must(Object.getOwnPropertyDescriptor(table, 'put'))
  onTestFinished(() => {
    Object.defineProperty(table, 'put', real)
  })
  table.put = function (this: IDBObjectStore, ...row) {
    const insides = this.transaction as unknown as Insides
    if (when === 'put') {
      return insides['_execRequestAsync']({
        source: this,
        operation: () => {
          throw new DOMException('no room', 'QuotaExceededError')
        },
      })
    }
    const request: IDBRequest<IDBValidKey> = Reflect.apply(real.value, this, row)
    // The head is put last, so that its success is the end of all work but the keeping.
    if (this.name === 'heads') {
      request.addEventListener('success', () => insides['_abort']('QuotaExceededError'))
    }
    return request
  }
}

/** All that the database holds, table by table. */
export async function rowsIn(factory: IDBFactory, table: 'heads' | 'answers'): Promise<readonly unknown[]> {
  const database = await resultOf(factory.open('lacuna'))
  const rows = await resultOf(database.transaction(table).objectStore(table).getAll())
  database.close()
  return rows
}

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed')))
  })
