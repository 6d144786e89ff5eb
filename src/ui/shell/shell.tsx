import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { addressOf } from '../address/address.ts'
import { useAddressOfPlace, useAssessment } from '../assessment/assessment-context.tsx'
import { useWords } from '../words/words.tsx'
import { SaveLine } from './save-line.tsx'

/** The frame of every screen. `children` is the screen's `main`. */
export function Shell({ middle, children }: { middle?: ReactNode; children: ReactNode }) {
  const t = useWords()
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="top">
        <Link className="brand" href={addressOf({ to: 'start' })}>
          <span className="brand-mark" aria-hidden="true" />
          {t('app.name')}
        </Link>
        {middle}
      </header>
      {children}
      <footer className="bottom">
        <p>{t('shell.notice')}</p>
        <p>
          <Link href={addressOf({ to: 'program' })}>{t('program.title')}</Link>
        </p>
      </footer>
    </>
  )
}

/** What the frame shows while an assessment is open: its name and whether it is kept. */
export function OpenAssessmentBar() {
  const t = useWords()
  const name = useAssessment(({ context }) => context.assessment.subject.name)
  const addressOfPlace = useAddressOfPlace()
  return (
    <>
      <Link className="subject" href={addressOfPlace({ at: 'hub' })}>
        {name === '' ? t('assessment.unnamed') : name}
      </Link>
      <SaveLine />
    </>
  )
}
