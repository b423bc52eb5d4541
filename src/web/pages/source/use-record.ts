import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ImportedRecord } from '#api/agreements/import-record'
import { write } from '#web/client/call'
import { agreementQuery } from '#web/client/queries'

/** A list of entries as a record file has them. */
export type NewEntries = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Writes entries down, each from a place of the page: the id of what carries its form. */
export interface RecordWriter {
  readonly write: (entries: NewEntries, place: string) => void
  readonly busy: boolean
  readonly error: Error | null
  /** How often something was written from a place; a form begins anew after that, and keeps its words after a refusal. */
  readonly timesWritten: (place: string) => number
}

/** Adds entries to the record of an agreement; whoever saw an older record is told so and nothing is added. */
export function useRecordWriter(agreement: string): RecordWriter {
  const { data } = useSuspenseQuery(agreementQuery(agreement))
  const client = useQueryClient()
  const [times, setTimes] = useState<ReadonlyMap<string, number>>(new Map())
  const written = useRef<string>(undefined)
  // The form that had the focus began anew: the focus goes to what opens it.
  useEffect(() => {
    const place = written.current
    written.current = undefined
    if (place === undefined || document.activeElement !== document.body) return
    document.getElementById(place)?.querySelector('summary')?.focus()
  }, [times])
  const mutation = useMutation({
    mutationFn: ({ entries }: { readonly entries: NewEntries; readonly place: string }) =>
      write<ImportedRecord>(
        `/agreements/${encodeURIComponent(agreement)}/record`,
        { text: JSON.stringify({ servanda: 1, record: agreement, ...entries }), name: 'the page of a source' },
        data.etag,
      ),
    onSettled: async (_answer, fault, { place }) => {
      // Also after a refusal: what stands there now is what the next attempt is made to.
      await client.invalidateQueries({ queryKey: ['agreement', agreement] })
      if (fault !== null) return
      setTimes((before) => new Map([...before, [place, (before.get(place) ?? 0) + 1]]))
      written.current = place
    },
  })
  return {
    write: (entries, place) => mutation.mutate({ entries, place }),
    busy: mutation.isPending,
    error: mutation.error,
    timesWritten: (place) => times.get(place) ?? 0,
  }
}
