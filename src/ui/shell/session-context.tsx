import { useSelector } from '@xstate/react'
import { createContext, type ReactNode, use, useMemo } from 'react'
import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import type { sessionMachine } from '#machines/session/session.machine.ts'
import type { ChosenFile, NewAssessment } from '#machines/session/session-ports.ts'

export type SessionRef = ActorRefFrom<typeof sessionMachine>

const SessionContext = createContext<SessionRef | null>(null)

export function SessionProvider({ actor, children }: { actor: SessionRef; children: ReactNode }) {
  return <SessionContext value={actor}>{children}</SessionContext>
}

function useSessionRef(): SessionRef {
  const actor = use(SessionContext)
  if (actor === null) throw new Error('There is no session here: <SessionProvider> is missing')
  return actor
}

export function useSession<T>(select: (snapshot: SnapshotFrom<typeof sessionMachine>) => T): T {
  return useSelector(useSessionRef(), select)
}

/** What a person can do on the start page and when something failed. */
export function useSessionCommands() {
  const actor = useSessionRef()
  return useMemo(
    () => ({
      create: (choice: NewAssessment) => actor.send({ type: 'assessment.create', choice }),
      openFile: (file: ChosenFile) => actor.send({ type: 'file.open', file }),
      replaceWithFile: () => actor.send({ type: 'file.replace' }),
      keepBoth: () => actor.send({ type: 'file.keepBoth' }),
      cancelFile: () => actor.send({ type: 'file.cancel' }),
      retry: () => actor.send({ type: 'failure.retry' }),
      dismissFailure: () => actor.send({ type: 'failure.dismiss' }),
      stay: () => actor.send({ type: 'close.stay' }),
      leaveWithoutSaving: () => actor.send({ type: 'close.abandon' }),
    }),
    [actor],
  )
}
