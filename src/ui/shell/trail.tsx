import { Link } from 'wouter'
import { useAddressOfPlace } from '../assessment/assessment-context.tsx'
import { useWords } from '../words/words.tsx'

interface Crumb {
  readonly label: string
  readonly href?: string
}

/** Where a screen stands: all domains, then what is given, the last without a link. */
export function Trail({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useWords()
  const addressOfPlace = useAddressOfPlace()
  const all: readonly Crumb[] = [{ label: t('hub.title'), href: addressOfPlace({ at: 'hub' }) }, ...crumbs]
  return (
    <nav className="trail" aria-label={t('shell.trail')}>
      <ol>
        {all.map(({ label, href }) => (
          <li key={label}>{href === undefined ? label : <Link href={href}>{label}</Link>}</li>
        ))}
      </ol>
    </nav>
  )
}
