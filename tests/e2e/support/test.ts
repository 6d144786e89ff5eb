import { test as base, expect } from '@playwright/test'

/**
 * Every test in a browser also asserts what must hold always: no request leaves for another origin, nothing breaks
 * the security policy, and no error goes uncaught.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = []
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol !== 'blob:' && protocol !== 'data:' && origin !== new URL(baseURL ?? '').origin) {
          faults.push(`request to ${request.url()}`)
        }
      })
      page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          faults.push(`console: ${message.text()}`)
      })
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
