import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '#reader/read-document'

/** What the reader made of one text: how many items of each kind. */
export interface ReadingCount {
  readonly text: string
  readonly kind: string
  readonly complete: boolean
  readonly items: Readonly<Record<string, number>>
}

/** What the reader says of every text below some folders, one folder a document. */
export function readCorpus(folders: readonly string[]): readonly ReadingCount[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .flatMap((slug) => ['text.txt', 'report.txt'].map((name) => join(folder, slug, name))),
  )
  return files.filter((file) => existsSync(file)).map(countItems)
}

function countItems(file: string): ReadingCount {
  const { document, items } = readDocument({ text: readFileSync(file, 'utf8') })
  const counts: Record<string, number> = {}
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1
  return { text: file, kind: document.kind, complete: document.complete, items: counts }
}
