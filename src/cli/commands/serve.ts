import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from '#server/create-server.ts'
import { defineCommand } from '../command.ts'
import { done, faulty, misused } from '../outcome.ts'
import { codeOf } from '../read-input.ts'
import { untilStopped } from '../until-stopped.ts'

const PORT = '4173'
const HOST = '127.0.0.1'

/** Serves the wizard until it is told to stop. */
export const serve = defineCommand({
  name: 'serve',
  operands: 'none',
  options: {
    port: { kind: 'text', value: 'NUMBER', required: false },
    host: { kind: 'text', value: 'ADDRESS', required: false },
  },
  run: async ({ options, t, say, home }) => {
    const given = options.port ?? PORT
    const port = /^\d{1,5}$/.test(given) ? Number(given) : 65_536
    if (port > 65_535) return misused(t('serve.wrong-port', { port: given }))
    const pages = join(home, '../web')
    if (!existsSync(join(pages, 'index.html'))) return faulty([t('serve.no-pages')])
    const host = options.host ?? HOST
    const server = await createServer({ pages, host })
    try {
      const address = await server.listen({ port, host })
      say(t('serve.address', { address }))
    } catch (error) {
      const code = codeOf(error)
      if (code === 'EADDRINUSE') return misused(t('serve.port-taken', { port, host }))
      if (code === 'EACCES') return misused(t('serve.port-forbidden', { port }))
      return misused(t('serve.wrong-host', { host, code }))
    }
    await untilStopped()
    await server.close()
    return done('')
  },
})
