import type { DraftItemAnswer } from '#api/readings/reading-answer'
import { kindName } from '#web/parts/reading/item-kinds'

/** What a draft item is, in a few words. */
export function headOf(item: DraftItemAnswer): string {
  if (item.kind === 'claim' && item.standing !== undefined) return `claim, ${item.standing.replaceAll('-', ' ')}`
  if (item.kind === 'gap' && item.gap !== undefined && item.gap !== 'other') return `gap: no ${item.gap}`
  return item.basis === undefined || item.basis.kind === 'clause'
    ? kindName(item.kind)
    : `${kindName(item.kind)}, ${item.basis.kind}`
}

/** The parts of a draft item that were found, each with its word. */
export function partsOf(item: DraftItemAnswer): readonly (readonly [string, string])[] {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Who', nameOf(item.bearer)],
    ['To whom', nameOf(item.counterparty)],
    ['Ensured by', nameOf(item.guarantor)],
    ['Where', nameOf(item.place)],
    ['By when', item.deadline === undefined ? undefined : deadlineWords(item.deadline)],
    ['Counted from', anchorWords(item.deadline?.anchor)],
    ['Said by', item.speakers?.map(speakerName).join(', after ')],
    ['Whose', item.basis?.speaker],
  ]
  return parts.flatMap(([word, value]) => (value === undefined || value === '' ? [] : [[word, value] as const]))
}

function deadlineWords({ value, edge, said }: NonNullable<DraftItemAnswer['deadline']>): string {
  return value === said ? value : `${value}, day ${edge}`
}

/** From what a relative deadline was reckoned, where the reader says so. */
function anchorWords(anchor: unknown): string | undefined {
  if (typeof anchor !== 'object' || anchor === null) return undefined
  const kind = 'kind' in anchor && typeof anchor.kind === 'string' ? anchor.kind : undefined
  if (kind === undefined || kind === 'none' || kind === 'said') return undefined
  const value = 'value' in anchor && typeof anchor.value === 'string' ? ` ${anchor.value}` : ''
  return `${kind.replaceAll('-', ' ')}${value}`
}

function nameOf(thing: DraftItemAnswer['bearer']): string | undefined {
  if (thing === undefined) return undefined
  return thing.name === undefined || thing.name === thing.said ? thing.said : `${thing.said} (${thing.name})`
}

function speakerName(speaker: NonNullable<DraftItemAnswer['speakers']>[number]): string {
  const office = speaker.office ?? (speaker.pastOffice === undefined ? undefined : `formerly ${speaker.pastOffice}`)
  const plain = speaker.named ? speaker.name : `${speaker.name} (unnamed)`
  return office === undefined ? plain : `${plain}, ${office}`
}
