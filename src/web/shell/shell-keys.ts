import { useNavigate, useParams } from '@tanstack/react-router'
import { carriedSearch, type Search } from '#web/place/search'
import { stepThroughList, useKeys } from '#web/place/keys'

/** The keys that work on every page of an agreement: help, stepping through the list, and its filter. */
export function useShellKeys(): void {
  const navigate = useNavigate()
  const params: { readonly agreement?: string } = useParams({ strict: false })
  useKeys({
    '?': () => {
      void navigate({ to: `/${params.agreement ?? ''}/help`, search: (before: Search) => carriedSearch(before) })
    },
    j: () => stepThroughList(1),
    k: () => stepThroughList(-1),
    '/': () => document.querySelector<HTMLInputElement>('input[data-filter]')?.focus(),
  })
}
