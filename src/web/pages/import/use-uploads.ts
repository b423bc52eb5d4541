import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ImportAnswer } from '#api/imports/create-import'
import { importFile, MOST_UPLOAD_BYTES } from '#web/client/imports'

/** How it stands with one file. */
export type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'done'; readonly answer: ImportAnswer }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly message: string }

/** One file that was chosen or dropped. */
export interface Uploaded {
  readonly key: number
  readonly name: string
  readonly bytes: number
  readonly outcome: Outcome
}

/** The files of this visit, and how to take more of them in. */
export interface Uploads {
  readonly files: readonly Uploaded[]
  readonly take: (files: readonly File[], published: string | undefined) => void
}

/** Takes files in one after the other, so that each is told when it is read and one that fails stops no other. */
export function useUploads(agreement: string): Uploads {
  const client = useQueryClient()
  const [files, setFiles] = useState<readonly Uploaded[]>([])
  const queue = useRef<Promise<void>>(Promise.resolve())
  const count = useRef(0)
  const note = (key: number, outcome: Outcome): void => {
    setFiles((all) => all.map((file) => (file.key === key ? { ...file, outcome } : file)))
  }
  const takeOne = async (key: number, file: File, published: string | undefined): Promise<void> => {
    note(key, { kind: 'reading' })
    note(key, await outcomeOf(agreement, file, published))
    await client.invalidateQueries({ queryKey: ['reviews', agreement] })
  }
  return {
    files,
    take: (chosen, published) => {
      const added = chosen.map((file) => {
        count.current += 1
        return { key: count.current, file }
      })
      const waiting = added.map(({ key, file }) => toWaiting(key, file))
      setFiles((all) => [...waiting, ...all])
      for (const { key, file } of added) queue.current = queue.current.then(() => takeOne(key, file, published))
    },
  }
}

function toWaiting(key: number, { name, size }: File): Uploaded {
  return { key, name, bytes: size, outcome: { kind: 'waiting' } }
}

async function outcomeOf(agreement: string, file: File, published: string | undefined): Promise<Outcome> {
  if (file.size > MOST_UPLOAD_BYTES) return { kind: 'too-large' }
  if (file.size === 0) return { kind: 'empty' }
  try {
    return { kind: 'done', answer: await importFile(agreement, file, published) }
  } catch (cause) {
    return { kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) }
  }
}
