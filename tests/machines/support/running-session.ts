import { createActor, SimulatedClock, type SnapshotFrom, waitFor } from 'xstate'
import type { SaveChange } from '#machines/assessment/assessment.machine.ts'
import {
  type AssessmentEvent,
  assessmentMachine,
  saveActor,
} from '#machines/assessment/assessment.machine.ts'
import { sessionMachine } from '#machines/session/session.machine.ts'
import { type SessionPorts, sessionActors } from '#machines/session/session-ports.ts'
import type { SessionEvent } from '#machines/session/session-setup.ts'
import { must } from '../../support/builders.ts'

type Mode = Parameters<SnapshotFrom<typeof sessionMachine>['matches']>[0]

/** A session over those ports, with a clock that the test moves. */
export function runningSession({ ports, save }: { readonly ports: SessionPorts; readonly save: SaveChange }) {
  const clock = new SimulatedClock()
  const machine = sessionMachine.provide({
    actors: {
      ...sessionActors(ports),
      assessment: assessmentMachine.provide({ actors: { saveChange: saveActor(save) } }),
    },
  })
  const actor = createActor(machine, { clock }).start()
  const assessment = () => must(actor.getSnapshot().children.assessment)
  return {
    send: (event: SessionEvent) => actor.send(event),
    /** Says something to the open assessment. */
    tell: (event: AssessmentEvent) => assessment().send(event),
    mode: () => actor.getSnapshot().value,
    context: () => actor.getSnapshot().context,
    /** The open assessment, as far as it has got. */
    open: () => assessment().getSnapshot(),
    until: async (mode: Mode) => {
      await waitFor(actor, (snapshot) => snapshot.matches(mode))
    },
    /** Waits until the open assessment's storage is in that mode. */
    untilStored: async (storage: 'clean' | 'dirty' | 'failed') => {
      await waitFor(assessment(), ({ value }) => value.storage === storage)
    },
    pass: (milliseconds: number) => clock.increment(milliseconds),
  }
}
