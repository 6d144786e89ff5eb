/** The name of the one trusted-types policy, for the addresses of the page's own workers. */
const TRUSTED_TYPES_POLICY = 'lacuna'

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': TRUSTED_TYPES_POLICY,
} as const

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')

const PAGE_POLICY = written(POLICY)

/** The PDF's layout engine is WebAssembly: its worker, and nothing else, may compile it. */
const WORKER_POLICY = written({ ...POLICY, 'script-src': "'self' 'wasm-unsafe-eval'" })

const REPORT_WORKER = /\/report\.worker[^/]*\.js$/

export const contentSecurityPolicyOf = (path: string): string =>
  REPORT_WORKER.test(path) ? WORKER_POLICY : PAGE_POLICY

/** The headers of every answer, whatever it is, besides its content security policy. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
} as const
