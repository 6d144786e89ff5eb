import { useActorRef } from '@xstate/react'
import { useEffect } from 'react'
import { messages as faults } from '#i18n/locales/en/faults.po'
import { messages as terms } from '#i18n/locales/en/terms.po'
import { messages as wizard } from '#i18n/locales/en/wizard.po'
import { translator } from '#i18n/translate.ts'
import { assessmentMachine, saveActor } from '#machines/assessment/assessment.machine.ts'
import { sessionMachine } from '#machines/session/session.machine.ts'
import { sessionActors } from '#machines/session/session-ports.ts'
import { parseAddress } from '#ui/address/address.ts'
import { useAddressSync } from '#ui/address/address-sync.tsx'
import { PlatformProvider } from '#ui/shell/platform.tsx'
import { fetchScreenAt } from '#ui/shell/screen-loaders.ts'
import { Screens } from '#ui/shell/screens.tsx'
import { SessionProvider } from '#ui/shell/session-context.tsx'
import { type PageMessages, Words } from '#ui/words/words.tsx'
import { browserPlatform } from './browser-platform.ts'
import { browserSession } from './browser-session.ts'
import { lazyStore } from './lazy-store.ts'

const english = translator<PageMessages>('en', [terms, faults, wizard])
const store = lazyStore()

// An address of an assessment tells what will be needed before React has drawn anything.
const first = parseAddress(window.location.pathname, window.location.search)
if (first.to === 'assessment') {
  void fetchScreenAt(first.place)
  store.warmUp()
}

/** The one place in the browser where ports meet implementations. */
const session = sessionMachine.provide({
  actors: {
    ...sessionActors(browserSession(store)),
    assessment: assessmentMachine.provide({
      actors: { saveChange: saveActor((change) => store.save(change)) },
    }),
  },
})

export function App() {
  const actor = useActorRef(session)
  const address = useAddressSync(actor)
  useEffect(() => {
    const saveNow = () => actor.getSnapshot().children.assessment?.send({ type: 'save.now' })
    const onHide = () => {
      if (document.visibilityState === 'hidden') saveNow()
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', saveNow)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', saveNow)
    }
  }, [actor])
  return (
    <Words translator={english}>
      <PlatformProvider platform={browserPlatform}>
        <SessionProvider actor={actor}>
          <Screens address={address.to === 'program' || address.to === 'nowhere' ? address.to : 'session'} />
        </SessionProvider>
      </PlatformProvider>
    </Words>
  )
}
