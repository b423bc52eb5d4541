import { Link, Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pages } from '#web/pages/registry'
import { KnownPages } from '#web/place/pages'
import { ThemeChoice } from '#web/shell/theme-choice.tsx'
import styles from './open-shell.module.css'

/** The frame around pages that need no agreement. */
export function OpenShell(): ReactNode {
  return (
    <div className={styles['frame']}>
      <header className={styles['head']}>
        <Link to="/" className={styles['home']}>
          Servanda
        </Link>
        <nav className={styles['tools']} aria-label="Tools">
          <Link to="/paste">Read a text</Link>
          <Link to="/help">Help</Link>
          <ThemeChoice />
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        <KnownPages value={pages}>
          <Outlet />
        </KnownPages>
      </main>
    </div>
  )
}
