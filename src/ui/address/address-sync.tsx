import { useEffect, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { SessionRef } from '../shell/session-context.tsx'
import { type Address, addressOf, addressOfPlace, parseAddress } from './address.ts'

/** The address of what the session shows; null while it is on its way somewhere. */
function shownBy(actor: SessionRef): string | null {
  const snapshot = actor.getSnapshot()
  if (snapshot.matches('choosing')) return addressOf({ to: 'start' })
  const assessment = snapshot.children.assessment
  if (!snapshot.matches({ open: 'working' }) || assessment === undefined) return null
  const { context } = assessment.getSnapshot()
  return addressOfPlace(context.assessment.id, context.place)
}

/**
 * Keeps the address and the machines together. A change of address (a link, Back, a reload) tells the machines
 * where to go; a move of the machines ("next", a new assessment) becomes an address. Each side is told only of
 * what it does not show already, so that neither answers itself.
 */
export function useAddressSync(actor: SessionRef): Address {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const here = search === '' ? path : `${path}?${search}`
  const address = parseAddress(path, search)
  /** What the session showed last, and whether it was the address that sent it there. */
  const shown = useRef<string | null>(null)
  const isSent = useRef(false)

  useEffect(() => {
    const target = parseAddress(path, search)
    if (target.to === 'program' || target.to === 'nowhere' || shownBy(actor) === here) return
    isSent.current = true
    if (target.to === 'start') actor.send({ type: 'assessment.close' })
    else {
      const open = actor.getSnapshot()
      const assessment = open.children.assessment
      if (open.context.opened?.assessment.id === target.id && assessment !== undefined) {
        assessment.send({ type: 'nav.goTo', place: target.place })
      } else actor.send({ type: 'assessment.open', id: target.id, place: target.place })
    }
  }, [actor, here, path, search])

  useEffect(() => {
    const follow = () => {
      const now = shownBy(actor)
      if (now === null || (now === shown.current && !isSent.current)) return
      const isFirst = shown.current === null
      shown.current = now
      // A page of its own, such as the one about the program, stays when the session has found its start behind it.
      const { pathname, search: query } = window.location
      const { to } = parseAddress(pathname, query)
      if (isFirst && (to === 'program' || to === 'nowhere')) return
      // Where the address named a place that is not there, the place shown instead takes its entry in the history.
      const replace = isSent.current
      isSent.current = false
      if (now !== `${pathname}${query}`) navigate(now, { replace })
    }
    follow()
    let following: { unsubscribe: () => void } | null = null
    let followed: unknown = null
    const attach = () => {
      const assessment = actor.getSnapshot().children.assessment
      if (assessment !== followed) {
        following?.unsubscribe()
        followed = assessment
        following = assessment?.subscribe(follow) ?? null
      }
      follow()
    }
    attach()
    const session = actor.subscribe(attach)
    return () => {
      session.unsubscribe()
      following?.unsubscribe()
    }
  }, [actor, navigate])

  return address
}
