import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { isAllowedHost } from './allowed-hosts.ts'
import { contentSecurityPolicyOf, SECURITY_HEADERS } from './security-headers.ts'

const TEXT = 'text/plain; charset=utf-8'
const YEAR = 31_536_000

/** Vite puts a hash of the contents into the name of whatever it places here. */
const HASHED = /\/assets\/[^/]+$/

export interface ServerOptions {
  /** The folder of the built pages. */
  readonly pages: string
  /** The address that the server will be bound to. */
  readonly host: string
}

/** Serves the built pages, and nothing but them: GET and HEAD only, nothing of a request is kept. Not yet listening. */
export async function createServer({ pages, host }: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({
    logger: false,
    forceCloseConnections: true,
    frameworkErrors: (_error, request, reply) => {
      reply.hijack()
      reply.raw.writeHead(400, { ...headersFor(request.url), 'content-type': TEXT }).end('Bad request\n')
    },
  })
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headersFor(request.url))
    if (!isAllowedHost(host, request.headers.host)) await reply.code(421).type(TEXT).send('Unknown host\n')
    else if (request.method !== 'GET' && request.method !== 'HEAD') {
      await reply.code(405).header('allow', 'GET, HEAD').type(TEXT).send('Method not allowed\n')
    }
  })
  await server.register(fastifyStatic, {
    root: pages,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheControlOf(path.replaceAll('\\', '/')))
    },
  })
  server.setNotFoundHandler(async (request, reply) =>
    isScreen(pathOf(request.url))
      ? await reply.sendFile('index.html')
      : await reply.code(404).header('cache-control', 'no-store').type(TEXT).send('Not found\n'),
  )
  server.setErrorHandler(async (error: { readonly statusCode?: number }, _request, reply) => {
    const code = error.statusCode ?? 500
    return await reply
      .code(code)
      .type(TEXT)
      .send(code < 500 ? 'Not allowed\n' : 'Something went wrong\n')
  })
  return server
}

const headersFor = (url: string) => ({
  ...SECURITY_HEADERS,
  'content-security-policy': contentSecurityPolicyOf(pathOf(url)),
})

const cacheControlOf = (file: string): string =>
  HASHED.test(file) ? `public, max-age=${YEAR}, immutable` : 'no-cache'

const pathOf = (url: string): string => url.split('?', 1)[0] ?? url

/** An address of the page itself, such as `/assessment/online-possession`: its last part has no dot, as a file's would. */
const isScreen = (path: string): boolean => !(path.split('/').at(-1) ?? '').includes('.')
