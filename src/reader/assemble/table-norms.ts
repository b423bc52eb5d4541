import { type Assembly, quotePart } from '#reader/assemble/assembly'
import { itemId } from '#reader/assemble/item-id'
import { actionOf, partyIn, placeOf, toDeadline } from '#reader/assemble/norm-fields'
import { timeReason } from '#reader/assemble/norm-reasons'
import {
  type DocumentParts,
  lowerAt,
  parsedAt,
  sentenceOfToken,
  spanOf,
  timesIn,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import type { TableRow } from '#reader/segment/find-tables'
import type { PartyMention } from '#reader/find/party-mention'
import type { ActionWords } from '#reader/languages/pack'
import type { DraftNorm, FieldReason } from '#reader/reading'
import { phraseFrom } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** How sure a duty is that only the place of its words in a table states. */
const ROW_SURE = 0.6

/** Which column says what is to be done, who does it and by when. */
interface Columns {
  readonly act: number
  readonly doer: number | undefined
  readonly time: number | undefined
}

/** The rows of the timetables of an instrument, in order, where the heads of the columns say what they are. */
export function timetableRows(assembly: Assembly): readonly RowParts[] {
  if (!assembly.doc.instrument) return []
  return assembly.doc.segmented.tables.flatMap(([heads, ...rows]) => {
    const columns = heads === undefined ? undefined : columnsOf(assembly, heads)
    return columns === undefined ? [] : rows.map((row) => partsOf(assembly, row, columns))
  })
}

/** The duties of timetables: one a row. A row whose own words stated a duty already (`stated` has its tokens) gives none. */
export function tableNorms(assembly: Assembly, rows: readonly RowParts[], stated: Uint8Array): readonly DraftNorm[] {
  return rows.flatMap((row) => normOf(assembly, row, stated) ?? [])
}

/** A duty that the words of a row state, with the day, or the doer, that stands in the cell beside them. */
export function withCells(assembly: Assembly, rows: readonly RowParts[], norm: DraftNorm): DraftNorm {
  const { doc } = assembly
  const row = rowAt(doc, rows, norm.span.from)
  if (row === undefined) return norm
  const time = norm.deadline === undefined ? timesIn(doc, row.time)[0] : undefined
  const doer = norm.bearer === undefined ? doerIn(assembly, row.doer) : undefined
  return {
    ...norm,
    ...(time !== undefined && { deadline: toDeadline(doc, time) }),
    ...(doer !== undefined && bearerOf(doer)),
    reasons: [
      ...norm.reasons.filter(
        ({ field }) => !(field === 'deadline' && time !== undefined) && !(field === 'bearer' && doer !== undefined),
      ),
      ...(time === undefined ? [] : [timeReason(assembly, time)]),
      ...(doer === undefined ? [] : [doerReason(assembly, row.doer)]),
    ],
  }
}

/** The row in whose act the character stands; found by halving, since rows stand in the order of the text. */
function rowAt(doc: DocumentParts, rows: readonly RowParts[], from: number): RowParts | undefined {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row !== undefined && spanOf(doc, row.row).from <= from) low = middle + 1
    else high = middle
  }
  const row = rows[low - 1]
  if (row === undefined || row.act.first === row.act.end) return undefined
  const act = spanOf(doc, row.act)
  return act.from <= from && from < act.to ? row : undefined
}

function columnsOf(assembly: Assembly, { cells }: TableRow): Columns | undefined {
  const { tables } = assembly.doc.pack
  const ranges = cells.map((cell) => tokensIn(assembly, cell))
  const columnWith = (words: ReadonlySet<string>, taken: readonly (number | undefined)[] = []): number | undefined => {
    const found = ranges.findIndex((range, at) => !taken.includes(at) && holds(assembly, range, words))
    return found < 0 ? undefined : found
  }
  // "By whom" asks for a doer, though "by" opens a limit elsewhere.
  const asked = ranges.findIndex((range) => holds(assembly, range, tables.time) && holds(assembly, range, tables.doer))
  const time = columnWith(tables.time, [asked < 0 ? undefined : asked])
  const doer = columnWith(tables.doer, [time])
  const act = columnWith(tables.act, [time, doer]) ?? columnWith(tables.step, [time, doer])
  return act === undefined || (time === undefined && doer === undefined) ? undefined : { act, doer, time }
}

function holds({ doc }: Assembly, range: TokenRange, words: ReadonlySet<string>): boolean {
  for (let at = range.first; at < range.end; at += 1) if (words.has(lowerAt(doc, at))) return true
  return false
}

/** A row by what its columns say. */
export interface RowParts {
  readonly row: TokenRange
  readonly act: TokenRange
  readonly doer: TokenRange
  readonly time: TokenRange
}

const NOTHING: TokenRange = { first: 0, end: 0 }

function partsOf(assembly: Assembly, { cells }: TableRow, { act, doer, time }: Columns): RowParts {
  const ranges = cells.map((cell) => tokensIn(assembly, cell))
  const at = (column: number | undefined): TokenRange => (column === undefined ? NOTHING : (ranges[column] ?? NOTHING))
  const row = { first: at(0).first, end: ranges.at(-1)?.end ?? 0 }
  return { row, act: at(act), doer: at(doer), time: at(time) }
}

function normOf(assembly: Assembly, parts: RowParts, stated: Uint8Array): DraftNorm | undefined {
  const { doc, hash } = assembly
  const { row, act } = parts
  if (act.first === act.end || stated.subarray(row.first, row.end).includes(1)) return undefined
  const part = quotePart(doc, row)
  const path = doc.segmented.blocks[sentenceOfToken(doc, row.first)?.block ?? -1]?.path
  return {
    id: itemId('no', hash, part.span, 'row'),
    kind: 'obligation',
    ...part,
    sure: ROW_SURE,
    ...(path !== undefined && { provision: path }),
    ...fieldsOf(assembly, parts),
    conditions: [],
    basis: { kind: 'clause' },
    reasons: [
      { field: 'kind', how: 'implied', words: 'a row of a timetable of the instrument', span: part.span },
      doerReason(assembly, parts.doer),
    ],
  }
}

/** What a row says of its act: who, what, where and by when. */
function fieldsOf(
  assembly: Assembly,
  { act, doer, time }: RowParts,
): Pick<DraftNorm, 'action' | 'actionSaid' | 'bearer' | 'bearerMode' | 'bearers' | 'deadline' | 'place'> {
  const { doc } = assembly
  const bearer = doerIn(assembly, doer)
  const action = actionIn(assembly, act)
  const place = placeOf(assembly, [act])
  const deadline = timesIn(doc, time)[0]
  return {
    ...(bearer !== undefined && bearerOf(bearer)),
    ...(action !== undefined && { action: action.kind }),
    actionSaid: wordsOf(doc, act),
    ...(place !== undefined && { place: place.place }),
    ...(deadline !== undefined && { deadline: toDeadline(doc, deadline) }),
  }
}

function bearerOf({ thing, members }: PartyMention): Pick<DraftNorm, 'bearer' | 'bearerMode' | 'bearers'> {
  return { bearer: thing, ...(members.length > 1 && { bearers: members, bearerMode: 'unsaid' as const }) }
}

function doerReason(assembly: Assembly, doer: TokenRange): FieldReason {
  const bearer = doerIn(assembly, doer)
  if (bearer === undefined) return { field: 'bearer', how: 'missing', words: 'the row names nobody' }
  return { field: 'bearer', how: bearer.how, words: bearer.because, span: spanOf(assembly.doc, bearer.range) }
}

/** Who stands in a cell: the party it names, else all its words. */
function doerIn(assembly: Assembly, range: TokenRange): PartyMention | undefined {
  if (range.first === range.end) return undefined
  const sentence = parsedAt(assembly.doc, range.first)
  const phrase = sentence === undefined ? undefined : phraseFrom(sentence, range.first)
  const core = phrase === undefined || phrase.end > range.end ? { ...range, head: range.end - 1 } : phrase
  return partyIn(assembly, core, range)
}

/** The act of a cell, by the first noun or verb that tells one. */
function actionIn(assembly: Assembly, range: TokenRange): ActionWords | undefined {
  const { doc } = assembly
  for (let at = range.first; at < range.end; at += 1) {
    const nominal = doc.pack.actionsByNoun.has(lowerAt(doc, at))
    const lemma = nominal ? lowerAt(doc, at) : (doc.lexicon.get(lowerAt(doc, at))?.lemma ?? '')
    const isVerb = at === range.first || doc.tags[at] === Tag.base
    if (!nominal && !(isVerb && doc.pack.actionsByVerb.has(lemma))) continue
    const found = actionOf(assembly, { lemma, nominal, end: at + 1 }, [{ first: at + 1, end: range.end }])
    if (found !== undefined) return found
  }
  return undefined
}

/** The tokens that lie in a stretch of characters; found by halving, since tokens stand in the order of the text. */
function tokensIn(
  { doc: { tokens } }: Assembly,
  { from, to }: { readonly from: number; readonly to: number },
): TokenRange {
  const firstFrom = (offset: number): number => {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle]?.from ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const first = firstFrom(from)
  return { first, end: Math.max(first, firstFrom(to)) }
}
