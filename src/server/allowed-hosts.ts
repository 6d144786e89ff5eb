import { isIP } from 'node:net'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1'])

const isLoopback = (host: string): boolean =>
  LOOPBACK.has(host) || (isIP(host) === 4 && host.startsWith('127.'))

/**
 * Whether a request's `Host` may be answered. A stranger's page can point a name of its own at 127.0.0.1 and then
 * speak to a server there as if to itself (DNS rebinding); such a request still names the stranger's host. A
 * server that is bound to the network is meant to be reached by names that it can't know.
 */
export function isAllowedHost(bound: string, header: string | undefined): boolean {
  if (!isLoopback(bound)) return true
  const name = hostnameIn(header ?? '')
  return name === bound || LOOPBACK.has(name)
}

/** The host in a `Host` header without its port and without the brackets of an IPv6 address. */
function hostnameIn(header: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d{1,5})?$/.exec(header) ?? []
  return (bracketed ?? plain ?? '').toLowerCase()
}
