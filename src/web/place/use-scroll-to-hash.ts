import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Brings what the address names after `#` into view once the page has drawn it. */
export function useScrollToHash(): void {
  const hash = useHash()
  useEffect(() => {
    if (hash === '') return
    document.getElementById(hash)?.scrollIntoView({ block: 'center' })
  }, [hash])
}

/** What the address names after `#`; empty where it names nothing. */
export function useHash(): string {
  return useRouterState({ select: (state) => state.location.hash })
}
