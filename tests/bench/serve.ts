import { resolve } from 'node:path'
import { createServer } from '#server/create-server.ts'

const HOST = '127.0.0.1'

interface Served {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** Serves a folder as the program serves its own pages; the peers' would not run under our security policy. */
export async function serve(pages: string, policy: 'kept' | 'none'): Promise<Served> {
  const server = await createServer({ pages: resolve(pages), host: HOST })
  if (policy === 'none') {
    server.addHook('onSend', async (_request, reply) => {
      reply.removeHeader('content-security-policy')
    })
  }
  const origin = await server.listen({ port: 0, host: HOST })
  return { origin, close: () => server.close() }
}
