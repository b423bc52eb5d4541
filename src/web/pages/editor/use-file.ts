import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportedAgreement } from '#api/agreements/import-agreement'
import { CallError, write } from '#web/client/call'
import { agreementQuery, findingsQuery } from '#web/client/queries'
import type { Clash } from '#web/pages/editor/version-clash.tsx'

/** An agreement file under the hand: what it began from, what it is now, and how saving went. */
export interface EditedFile {
  /** What the editor begins with; another one takes its place. */
  readonly start: string
  readonly version: number
  readonly isChanged: boolean
  readonly isSaving: boolean
  readonly saved: ImportedAgreement | undefined
  readonly error: Error | null
  readonly clash: Clash | undefined
  readonly change: (text: string) => void
  readonly save: () => void
  readonly keepMine: () => void
  readonly takeTheirs: () => void
}

interface Base {
  readonly text: string
  readonly etag: string
  readonly version: number
}

/** Loads the file of an agreement and saves it with the tag of what was seen: somebody else's version is never lost. */
export function useFile(agreement: string): EditedFile {
  const client = useQueryClient()
  const { data } = useSuspenseQuery(agreementQuery(agreement))
  const [base, setBase] = useState<Base>(data)
  const [text, setText] = useState(data.text)
  const [clash, setClash] = useState<Clash | undefined>(undefined)
  const {
    mutate,
    isPending,
    data: saved,
    error,
  } = useMutation({
    mutationFn: ({ seen }: { readonly seen: string }) =>
      write<ImportedAgreement>('/agreements', { text, name: `${agreement}.yaml` }, seen),
    onSuccess: async ({ etag, version }) => {
      setBase({ text, etag, version })
      setClash(undefined)
      await client.invalidateQueries({ queryKey: agreementQuery(agreement).queryKey })
      await client.invalidateQueries({ queryKey: findingsQuery(agreement).queryKey })
    },
    onError: async (problem) => {
      if (!(problem instanceof CallError) || problem.status !== 412) return
      const newest = await client.fetchQuery({ ...agreementQuery(agreement), staleTime: 0 })
      setClash({ mine: text, theirs: newest.text, version: newest.version })
    },
  })
  const takeTheirs = (): void => {
    setBase(data)
    setText(data.text)
    setClash(undefined)
  }
  const isChanged = text !== base.text
  // Somebody else's version takes the place of a text that was not touched, and is told of otherwise.
  if (data.version !== base.version && !isChanged) takeTheirs()
  return {
    start: base.text,
    version: base.version,
    isChanged,
    isSaving: isPending,
    saved,
    error: clash === undefined ? error : null,
    clash,
    change: setText,
    save: () => mutate({ seen: base.etag }),
    keepMine: () => mutate({ seen: data.etag }),
    takeTheirs,
  }
}
