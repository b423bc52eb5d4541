import { wordMessages } from '#views/words/word-messages'
import { Outlet, useParams, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { pages } from '#web/pages/registry'
import { TimeBar } from '#web/parts/time-bar/time-bar.tsx'
import { AgreementViewProvider } from '#web/place/agreement-view.tsx'
import { KnownPages } from '#web/place/pages'
import { useKeys } from '#web/place/keys'
import type { FindDialog as FindDialogType } from '#web/shell/find-dialog.tsx'
import { LiveNotice } from '#web/shell/live-notice.tsx'
import { Rail } from '#web/shell/rail.tsx'
import { TopBar } from '#web/shell/top-bar.tsx'
import { useShellKeys } from '#web/shell/shell-keys'
import { useSay, useSendFor } from '#web/place/speech.tsx'
import styles from './agreement-shell.module.css'

const loadFindDialog = async (): Promise<{ readonly default: typeof FindDialogType }> => ({
  default: (await import('#web/shell/find-dialog.tsx')).FindDialog,
})
const FindDialog = lazy(loadFindDialog)

/** The frame around every page of an agreement: rail, head, time bar, and one main column. */
export function AgreementShell(): ReactNode {
  const params: { readonly agreement?: string } = useParams({ strict: false })
  const [finding, setFinding] = useState(false)
  const main = useFocusOnNewPage()
  const sayWord = useSay(wordMessages)
  const sendFor = useSendFor()
  // Fetched while nothing else is asked for, so that who types at once loses no letter.
  useEffect(() => {
    const wait = setTimeout(() => {
      void loadFindDialog()
      sendFor({ name: 'find' })
    }, 1200)
    return () => clearTimeout(wait)
  }, [sendFor])
  useKeys({ 'mod+k': () => setFinding(true) })
  useShellKeys()
  return (
    <KnownPages value={pages}>
      <AgreementViewProvider id={params.agreement ?? ''}>
        <div className={styles['frame']}>
          <a className={styles['skip']} href="#main">
            {sayWord('skip')}
          </a>
          <Rail />
          <div className={styles['column']}>
            <header className={styles['head']}>
              <TopBar onFind={() => setFinding(true)} />
              <TimeBar />
              <LiveNotice />
            </header>
            <main id="main" tabIndex={-1} ref={main} className={styles['main']}>
              <Outlet />
            </main>
          </div>
        </div>
        {finding ? (
          <Suspense fallback={undefined}>
            <FindDialog onClose={() => setFinding(false)} />
          </Suspense>
        ) : undefined}
      </AgreementViewProvider>
    </KnownPages>
  )
}

/** Who goes to another page by key or link finds the focus at its beginning, but not on the first page of a visit. */
function useFocusOnNewPage(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    main.current?.focus({ preventScroll: true })
  }, [path])
  return main
}
