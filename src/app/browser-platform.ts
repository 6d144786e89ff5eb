import { catalogue } from '#content/catalogue.ts'
import type { Platform } from '#ui/shell/platform.tsx'

/** The browser as the page needs it. */
export const browserPlatform: Platform = {
  now: () => new Date().toISOString(),
  offers: catalogue,
  saveFile: (name, text) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    // The download has its own hold on the data once the click has been handled.
    queueMicrotask(() => URL.revokeObjectURL(url))
  },
  sha256: async (file) => {
    if (!globalThis.isSecureContext) return null
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  },
  previewReport: async (request) => (await import('./make-report.ts')).previewReport(request),
  makeReport: async (request, signal, onProgress) =>
    (await import('./make-report.ts')).makeReport(request, signal, onProgress),
}
