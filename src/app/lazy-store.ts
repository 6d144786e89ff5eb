import type { AssessmentStore } from '#machines/assessment/assessment-store.ts'
import { DATABASE } from '#storage/database-name.ts'

/** The browser's store, whose code the first paint doesn't need. */
export function lazyStore(): AssessmentStore & { readonly warmUp: () => void } {
  let loading: Promise<AssessmentStore> | null = null
  const load = () => {
    loading ??= import('#storage/browser-store.ts').then(
      ({ createBrowserStore }) => createBrowserStore(),
      (error: unknown) => {
        // The network was away, perhaps; the next call tries again.
        loading = null
        throw error
      },
    )
    return loading
  }
  return {
    /** Begins to fetch the store's code; a failure is that of the call that needs it. */
    warmUp: () => void load().catch(() => {}),
    list: async () => ((await isFirstVisit()) ? [] : (await load()).list()),
    load: async (id) => (await load()).load(id),
    put: async (assessment) => (await load()).put(assessment),
    save: async (change) => (await load()).save(change),
  }
}

/** Whether nothing can be stored yet, so that an empty list need not wait for the store's code. */
async function isFirstVisit(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases()
    return databases.every(({ name }) => name !== DATABASE)
  } catch {
    // Older browsers can't say, and private windows may refuse to; the store itself will tell what is wrong.
    return false
  }
}
