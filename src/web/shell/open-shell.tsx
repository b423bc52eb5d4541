import { Link, Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pages } from '#web/pages/registry'
import { KnownPages } from '#web/place/pages'
import { ThemeChoice } from '#web/shell/theme-choice.tsx'
import { pagesMessages } from '#views/words/pages-messages'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import { LiveNotice } from '#web/shell/live-notice.tsx'
import { LanguageChoice } from '#web/shell/language-choice.tsx'
import styles from './open-shell.module.css'

/** The frame around pages that need no agreement. */
export function OpenShell(): ReactNode {
  const say = useSay(frameMessages)
  const sayPage = useSay(pagesMessages)
  return (
    <div className={styles['frame']}>
      <header className={styles['head']}>
        <Link to="/" className={styles['home']}>
          Servanda
        </Link>
        <nav className={styles['tools']} aria-label={say('tools')}>
          <Link to="/paste">{sayPage('paste')}</Link>
          <Link to="/help">{sayPage('help')}</Link>
          <Link to="/settings">{sayPage('settings')}</Link>
          <LanguageChoice />
          <ThemeChoice />
        </nav>
      </header>
      <LiveNotice />
      <main id="main" tabIndex={-1} className={styles['main']}>
        <KnownPages value={pages}>
          <Outlet />
        </KnownPages>
      </main>
    </div>
  )
}
