import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../words/words.tsx'

interface Props {
  /** The title of the window and, unless `heading` says otherwise, of the page. */
  readonly title: string
  readonly heading?: ReactNode
  readonly trail?: ReactNode
  /** Changes where a new screen of the same kind is shown, such as the next question. */
  readonly screen?: string
  readonly children: ReactNode
}

/** A screen: its title in the window, its one heading, which takes focus when the screen changes. */
export function Page({ title, heading, trail, screen = title, children }: Props) {
  const t = useWords()
  const headingRef = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = t('page.title', { title, name: t('app.name') })
  }, [t, title])
  useEffect(() => {
    // On the first screen after loading, focus stays where the browser puts it.
    if (hasShownScreen) headingRef.current?.focus({ preventScroll: true })
    hasShownScreen = true
    window.scrollTo(0, 0)
  }, [screen])
  return (
    <main id="main">
      {trail}
      <h1 ref={headingRef} tabIndex={-1}>
        {heading ?? title}
      </h1>
      {children}
    </main>
  )
}

let hasShownScreen = false
