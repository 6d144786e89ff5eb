import { describe, expect, it } from 'vitest'
import { isAllowedHost } from '#server/allowed-hosts.ts'

describe('isAllowedHost', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1:4173'],
    ['127.0.0.2', '127.0.0.2'],
    ['127.0.0.2', 'localhost'],
    ['localhost', '[::1]:80'],
    ['::1', '[::1]'],
    ['0.0.0.0', 'anything.example'],
    ['192.168.1.4', undefined],
  ])('allows, bound to %s, the host %s', (bound, header) => {
    expect(isAllowedHost(bound, header)).toBe(true)
  })

  it.each([
    ['127.0.0.1', undefined],
    ['127.0.0.1', '127.0.0.2'],
    ['127.0.0.1', 'localhost:4173:80'],
    ['127.0.0.1', '[::1'],
    ['localhost', 'localhost.example'],
    ['::1', '[::2]'],
  ])('refuses, bound to %s, the host %s', (bound, header) => {
    expect(isAllowedHost(bound, header)).toBe(false)
  })
})
