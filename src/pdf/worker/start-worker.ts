import address from './report.worker.tsx?worker&url'

/** As much of Trusted Types as is used; not every browser has them, and the compiler knows them of none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { readonly createScriptURL: (url: string) => string }
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }

/** The server's policy knows this name and no other (`src/server/security-headers.ts`); it lets the one worker through. */
const policy = trustedTypes?.createPolicy('lacuna', {
  createScriptURL: (url) => {
    if (url !== address) throw new TypeError(`${url} is no worker of this program`)
    return url
  },
})

/** Starts the worker that draws reports. */
export const startReportWorker = (): Worker =>
  new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' })
