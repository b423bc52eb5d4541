import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Brings what the address names after `#` into view once the page has drawn it. */
export function useScrollToHash(): void {
  const hash = useRouterState({ select: (state) => state.location.hash })
  useEffect(() => {
    if (hash === '') return
    document.getElementById(hash)?.scrollIntoView({ block: 'center' })
  }, [hash])
}
