import { draftItemSchema, type DraftItemAnswer } from '#api/readings/reading-answer'
import { foldSpace } from '#base/fold-space'
import type { Agreement } from '#model/instrument/agreement'
import { isKept } from '#model/review/review-act'
import type { WeighedItem } from '#model/review/weigh-review'
import { parseDue } from '#time/parse-due'

const AS_NORMS: ReadonlySet<string> = new Set(['obligation', 'prohibition', 'permission'])
const AS_NOTES: ReadonlySet<string> = new Set(['power', 'guarantee', 'consequence', 'amendment', 'gap'])

/**
 * The norms that a review settled as kept, as lines to put below the `norms:` of a provision in the agreement file. What the
 * agreement does not know by name, and kinds that need more than their words (powers, guarantees, consequences, amendments,
 * gaps), stand in comments: a person decides where they belong. Empty where nothing was kept.
 */
export function normLines(items: readonly WeighedItem[], agreement: Agreement | undefined): string {
  const kept = items
    .filter(({ settledBy }) => settledBy !== undefined && isKept(settledBy.outcome))
    .map(({ item }) => draftItemSchema.parse(item))
  const taken = new Set<string>(agreement?.norms.map(({ id }) => id) ?? [])
  const blocks = kept.flatMap((item) => {
    if (AS_NORMS.has(item.kind)) return [normBlock(item, agreement, taken)]
    return AS_NOTES.has(item.kind) ? [`# ${item.kind}: ${foldSpace(item.quote)}`] : []
  })
  return blocks.length === 0 ? '' : `${blocks.join('\n')}\n`
}

function normBlock(item: DraftItemAnswer, agreement: Agreement | undefined, taken: Set<string>): string {
  const lines = [
    `- ${item.kind}: ${freeId(item, taken)}`,
    `  says: ${JSON.stringify(foldSpace(item.quote))}`,
    ...partyLine('bearer', item.bearer, agreement),
    ...partyLine('counterparty', item.counterparty, agreement),
    `  action: ${item.action ?? 'other'}`,
    ...placeLine(item.place, agreement),
    ...deadlineLine(item.deadline?.said),
  ]
  return lines.join('\n')
}

type Named = DraftItemAnswer['bearer']

function partyLine(field: string, named: Named, agreement: Agreement | undefined): readonly string[] {
  if (named === undefined) return []
  const words = [named.id, named.name, named.said].map((word) => word?.toLowerCase())
  const party = agreement?.parties.find(({ id, name, also }) =>
    [id, name, ...also].some((known) => words.includes(known.toLowerCase())),
  )
  return [
    party === undefined
      ? `  # ${field}: ${foldSpace(named.said)} (no party of the agreement is called so)`
      : `  ${field}: ${party.id}`,
  ]
}

function placeLine(named: Named, agreement: Agreement | undefined): readonly string[] {
  if (named === undefined) return []
  const place = agreement?.places.find(({ id }) => id === named.id)
  return [
    place === undefined
      ? `  # place: ${foldSpace(named.said)} (no place of the agreement is called so)`
      : `  place: ${place.id}`,
  ]
}

function deadlineLine(said: string | undefined): readonly string[] {
  if (said === undefined) return []
  const due = parseDue(said)
  return [
    due.ok ? `  deadline: ${JSON.stringify(foldSpace(said))}` : `  # deadline: ${foldSpace(said)} (write the day)`,
  ]
}

const LONGEST_ID = 40

function freeId(item: DraftItemAnswer, taken: Set<string>): string {
  const words = foldSpace(`${item.action ?? item.kind} ${item.place?.said ?? ''}`).normalize('NFD')
  const slug = words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID)
  const base = slug === '' || /^\d/.test(slug) ? 'norm' : slug.replace(/-+$/, '')
  let id = base
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
  taken.add(id)
  return id
}
