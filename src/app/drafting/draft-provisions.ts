import type { Span } from '#base/span'
import { makeDistinct, toSlug } from '#app/drafting/to-slug'
import { draftId } from '#model/ids'
import type { Coverage, Provision } from '#model/instrument/provision'
import { languagePackOf } from '#reader/languages/registry'
import type { DraftItem, Reading } from '#reader/reading'
import { segmentDocument } from '#reader/segment/segment-document'
import type { Block } from '#reader/segment/segmented'

/** A provision with where its words stand in the text. */
export interface PlacedProvision {
  readonly provision: Provision
  readonly span: Span
  readonly isNumbered: boolean
}

/**
 * The provisions of a text as the reader numbers them, each with the paragraphs behind it; a text without numbers gives
 * its paragraphs. One is modelled where a norm was read in it, out of scope where it stands before the first number or
 * holds no word that binds, else open.
 */
export function draftProvisions(text: string, { document, items }: Reading): readonly PlacedProvision[] {
  const pack = languagePackOf(document.language)
  if (pack === undefined) return []
  const units = unitsOf(segmentDocument(text, pack.sentenceEnds).blocks)
  const firstNumbered = units.findIndex((unit) => unit.path !== undefined)
  const starts = items.filter(isNorm).map((item) => item.span.from)
  const distinct = makeDistinct()
  return units.map((unit, at): PlacedProvision => {
    const span = { from: withoutMarker(text, unit), to: unit.to }
    const says = text.slice(span.from, span.to)
    const number = unit.path ?? `paragraph ${at + 1}`
    const leads = leadsInto(says, unit, units[at + 1])
    const coverage: Coverage = starts.some((from) => from >= unit.from && from < unit.to)
      ? { kind: 'modelled' }
      : uncovered(says, { isBefore: at < firstNumbered, leads })
    return {
      provision: { id: draftId.provision(distinct(toSlug(number, `p-${at + 1}`))), number, says, coverage },
      span,
      isNumbered: unit.path !== undefined,
    }
  })
}

type Unit = Span & Pick<Block, 'path' | 'marker'>

/** Numbered blocks with the unnumbered ones behind them; without any number, every block alone. */
function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  const units: { from: number; to: number; path?: string; marker?: string }[] = []
  for (const { from, to, path, marker } of blocks) {
    const last = units[units.length - 1]
    const continues = path === undefined || path === last?.path
    if (continues && last?.path !== undefined && to - last.from <= LONGEST_UNIT) last.to = to
    else units.push({ from, to, ...(path === undefined ? {} : { path }), ...(marker === undefined ? {} : { marker }) })
  }
  return units
}

const LONGEST_UNIT = 20_000

/** Where the words begin behind `2.`, `(a)` or `Article 5`. */
function withoutMarker(text: string, { from, to, marker }: Unit): number {
  if (marker === undefined) return from
  if (marker === BULLET) return Math.min(to, from + (/^\P{L}*?\s+/u.exec(text.slice(from, to))?.[0].length ?? 0))
  const at = text.indexOf(marker, from)
  if (at < 0 || at > from + LONGEST_LEAD) return from
  const behind = /^[\s.):\u2013\u2014-]*/.exec(text.slice(at + marker.length, to))?.[0].length ?? 0
  return Math.min(at + marker.length + behind, to)
}

const BULLET = '-'
const LONGEST_LEAD = 12

function isNorm({ kind }: DraftItem): boolean {
  return NORM_KINDS.has(kind)
}

const NORM_KINDS: ReadonlySet<string> = new Set([
  'obligation',
  'prohibition',
  'power',
  'permission',
  'guarantee',
  'consequence',
])
const BINDS =
  /\b(?:shall|must|will|may|undertakes?|agrees?|guarantees?|is to|are to|obliged|prohibited|responsible for)\b/i

/** "The Parties agree to:" over items: what it says stands with each of them. */
function leadsInto(says: string, { path }: Unit, next: Unit | undefined): boolean {
  return path !== undefined && says.trimEnd().endsWith(':') && next?.path?.startsWith(path) === true
}

function uncovered(
  says: string,
  { isBefore, leads }: { readonly isBefore: boolean; readonly leads: boolean },
): Coverage {
  if (leads) return { kind: 'out-of-scope', reason: 'it leads into the items under it' }
  if (isBefore) return { kind: 'out-of-scope', reason: 'it stands before the first numbered provision' }
  return BINDS.test(says) ? { kind: 'open' } : { kind: 'out-of-scope', reason: 'it holds no word that binds' }
}
