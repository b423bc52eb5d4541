import type { ReactNode } from 'react'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { pagesMessages } from '#views/words/pages-messages'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './also-pages.module.css'

/** The pages that are made from what one looks at, each by its name. */
type AlsoPage = 'report' | 'comparison' | 'findings' | 'memo' | 'editor' | 'collation' | 'text'

/** Quiet links to what else is made from what one looks at. */
export function AlsoPages({ pages }: { readonly pages: readonly AlsoPage[] }): ReactNode {
  const say = useSay(frameMessages)
  const sayPage = useSay(pagesMessages)
  return (
    <nav className={`${styles['also']} screen-only`} aria-label={say('also')}>
      {pages.map((page) => (
        <AgreementLink key={page} page={page} title={sayPage(`${page}Says`)}>
          {sayPage(page)}
        </AgreementLink>
      ))}
    </nav>
  )
}
