import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createServer } from '#server/create-server.ts'

const root = mkdtempSync(join(tmpdir(), 'lacuna-server-'))
const INDEX = '<!doctype html><title>Lacuna</title>'
const SCRIPT = 'export const answer = 42'
for (const [path, content] of Object.entries({
  'secret.txt': 'secret',
  'web/index.html': INDEX,
  'web/icon.svg': '<svg/>',
  'web/.built.json': '{}',
  'web/assets/index-B1a2.js': SCRIPT,
  'web/assets/index-B1a2.js.gz': gzipSync(SCRIPT),
  'web/assets/report.worker-C3d4.js': SCRIPT,
})) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const server = await createServer({ pages: join(root, 'web'), host: '127.0.0.1' })
const open = await createServer({ pages: join(root, 'web'), host: '0.0.0.0' })
afterAll(async () => {
  await Promise.all([server.close(), open.close()])
  rmSync(root, { recursive: true })
})

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS'

const ask = async (url: string, method: Method = 'GET', headers: Readonly<Record<string, string>> = {}) =>
  await server.inject({ url, method, headers: { host: 'localhost:4173', ...headers } })

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lacuna"

const SECURITY = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
}

const securityOf = (headers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.keys(SECURITY).map((name) => [name, headers[name]]))

describe('a page', () => {
  it.each(['/', '/index.html', '/assessment/online-possession', '/a.b/c', '/report?format=a.b', '/assets/'])(
    'is sent for %s, never from memory unasked',
    async (url) => {
      const { statusCode, headers, body } = await ask(url)
      expect({ statusCode, type: headers['content-type'], cache: headers['cache-control'], body }).toEqual({
        statusCode: 200,
        type: 'text/html; charset=utf-8',
        cache: 'no-cache',
        body: INDEX,
      })
    },
  )

  it('has no body when only its head is asked for', async () => {
    const { statusCode, headers, body } = await ask('/', 'HEAD')
    expect({ statusCode, length: headers['content-length'], body }).toEqual({
      statusCode: 200,
      length: String(INDEX.length),
      body: '',
    })
  })
})

describe('a file', () => {
  it('is kept for a year where its name has a hash', async () => {
    const { headers, body } = await ask('/assets/index-B1a2.js')
    expect({ type: headers['content-type'], cache: headers['cache-control'], body }).toEqual({
      type: 'application/javascript; charset=utf-8',
      cache: 'public, max-age=31536000, immutable',
      body: SCRIPT,
    })
  })

  it('is looked for again where its name has none', async () => {
    const { headers } = await ask('/icon.svg')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('is sent as it was compressed while building', async () => {
    const { headers, rawPayload } = await ask('/assets/index-B1a2.js', 'GET', {
      'accept-encoding': 'gzip, br',
    })
    expect({ encoding: headers['content-encoding'], vary: headers.vary, bytes: rawPayload }).toEqual({
      encoding: 'gzip',
      vary: 'accept-encoding',
      bytes: gzipSync(SCRIPT),
    })
  })

  it.each([
    '/assets/none.js',
    '/favicon.ico',
    '/.built.json',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
  ])('is not found: %s', async (url) => {
    const { statusCode, headers, body } = await ask(url)
    expect({ statusCode, type: headers['content-type'], body }).toEqual({
      statusCode: 404,
      type: 'text/plain; charset=utf-8',
      body: 'Not found\n',
    })
  })

  it.each(['/assets/..%5c..%5csecret.txt', '//secret.txt', '/a%00b'])('is not allowed: %s', async (url) => {
    const { statusCode, body } = await ask(url)
    expect({ statusCode, body }).toEqual({ statusCode: 403, body: 'Not allowed\n' })
  })

  it('is refused where the address is none', async () => {
    const { statusCode, body } = await ask('/%')
    expect({ statusCode, body }).toEqual({ statusCode: 400, body: 'Bad request\n' })
  })
})

describe('every answer', () => {
  it.each<[string, Method, Record<string, string>]>([
    ['/', 'GET', {}],
    ['/assets/index-B1a2.js', 'GET', {}],
    ['/assets/none.js', 'GET', {}],
    ['/%', 'GET', {}],
    ['/a%00b', 'GET', {}],
    ['/', 'POST', {}],
    ['/', 'GET', { host: 'evil.example' }],
  ])('has the security headers: %s by %s with %o', async (url, method, headers) => {
    expect(securityOf((await ask(url, method, headers)).headers)).toEqual(SECURITY)
  })

  it("lets nothing but the report's worker compile WebAssembly", async () => {
    const { headers } = await ask('/assets/report.worker-C3d4.js')
    expect(securityOf(headers)).toEqual({
      ...SECURITY,
      'content-security-policy': POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    })
  })
})

describe('a request', () => {
  it.each<Method>(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is refused by %s', async (method) => {
    const { statusCode, headers } = await ask('/', method)
    expect({ statusCode, allow: headers.allow }).toEqual({ statusCode: 405, allow: 'GET, HEAD' })
  })

  it.each(['localhost', 'localhost:4173', 'LOCALHOST:1', '127.0.0.1:4173', '[::1]:4173'])(
    'is answered for the host %s',
    async (host) => {
      expect((await ask('/', 'GET', { host })).statusCode).toBe(200)
    },
  )

  it.each([
    'evil.example',
    'evil.example:4173',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'localhost@evil',
  ])('is refused for the host "%s", which a page elsewhere may have pointed here', async (host) => {
    expect((await ask('/', 'GET', { host })).statusCode).toBe(421)
  })

  it('is answered by any name where the server is open to the network', async () => {
    const { statusCode } = await open.inject({ url: '/', headers: { host: 'lacuna.ministry.example' } })
    expect(statusCode).toBe(200)
  })
})
