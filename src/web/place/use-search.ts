import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Search } from '#web/place/search'

/** What the address holds beside its path. */
export function useSearchOf(): Search {
  const search: Search = useSearch({ strict: false })
  return search
}

/** Changes a part of the address; `replace` for what moves under the hand, so that Back leaves in one step. */
export function useChangeSearch(): (change: Search, how?: 'push' | 'replace') => void {
  const navigate = useNavigate()
  return useCallback(
    (change, how = 'replace') => {
      void navigate({
        to: '.',
        search: (before: Search) => ({ ...before, ...change }),
        replace: how === 'replace',
        resetScroll: false,
      })
    },
    [navigate],
  )
}
