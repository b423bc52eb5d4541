import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { ImportedRecord } from '#api/agreements/import-record'
import { write } from '#web/client/call'
import { agreementQuery } from '#web/client/queries'

/** A list of entries as a record file has them. */
export type NewEntries = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Adds entries to the record of an agreement; whoever saw an older record is told so and nothing is added. */
export function useRecordWriter(agreement: string): {
  readonly write: (entries: NewEntries) => void
  readonly busy: boolean
  readonly error: Error | null
  readonly written: number
} {
  const { data } = useSuspenseQuery(agreementQuery(agreement))
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (entries: NewEntries) =>
      write<ImportedRecord>(
        `/agreements/${encodeURIComponent(agreement)}/record`,
        { text: JSON.stringify({ servanda: 1, record: agreement, ...entries }), name: 'the page of a source' },
        data.etag,
      ),
    // Also after a refusal: what stands there now is what the next attempt is made to.
    onSettled: () => client.invalidateQueries({ queryKey: ['agreement', agreement] }),
  })
  return {
    write: (entries) => mutation.mutate(entries),
    busy: mutation.isPending,
    error: mutation.error,
    written: mutation.data?.added ?? 0,
  }
}
