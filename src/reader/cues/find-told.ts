import {
  type CueText,
  cueAt,
  endsInSmallAs,
  isQuotedAt,
  isWord,
  lowerAt,
  nextStop,
  type Range,
  trimmed,
} from '#reader/cues/cue-text'
import type { DraftClaim } from '#reader/reading'
import type { Quotation, Sentence } from '#reader/segment/segmented'

/** What one says: the cue, the words that name who, and the words that are told. */
export interface Told {
  readonly cue: Range
  readonly source: Range
  readonly content: Range
  readonly form: DraftClaim['form']
  readonly standing?: DraftClaim['standing']
  /** Nobody is named: the cue itself stands for whoever says it. */
  readonly hearsay?: boolean
}

const FARTHEST_THAT = 10

/** Everything that a sentence says somebody said: by "according to", by a verb before or behind the words. */
export function findTold(text: CueText, sentence: Sentence): readonly Told[] {
  const told: Told[] = []
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const found = toldAt(text, sentence, at)
    if (found === undefined) continue
    told.push(found)
    at = Math.max(at, found.cue.end - 1)
  }
  return told
}

function toldAt(text: CueText, sentence: Sentence, at: number): Told | undefined {
  if (isQuotedAt(text, at)) return undefined
  return hearsayAt(text, sentence, at) ?? accordingAt(text, sentence, at) ?? byVerb(text, sentence, at)
}

function byVerb(text: CueText, sentence: Sentence, at: number): Told | undefined {
  const found = cueAt(text, at, text.lookups.speech)
  if (found === undefined || text.timed[at] === 1) return undefined
  const cue = { first: at, end: found.end }
  const { standing } = found.cue
  const bids = standing !== undefined && BIDDING.has(standing)
  const told = byClause(text, sentence, cue) ?? (bids ? byInfinitive(text, sentence, cue) : undefined)
  return told === undefined ? undefined : { ...told, cue, ...(standing !== undefined && { standing }) }
}

/** "According to X, ..." and "..., according to X". */
function accordingAt(text: CueText, sentence: Sentence, at: number): Told | undefined {
  const found = cueAt(text, at, text.lookups.according)
  if (found === undefined) return undefined
  const cue = { first: at, end: found.end }
  const source = sourceAfter(text, sentence, cue.end)
  const stop = source.end
  const content = besideSource(text, sentence, { first: at, end: stop })
  if (source.end <= source.first || content.end <= content.first || namesText(text, source)) return undefined
  return { cue, source, content, form: isQuoted(text, content) ? 'direct' : 'indirect' }
}

/** What is told stands behind a source that opens the sentence, and before one that closes it. */
function besideSource(text: CueText, sentence: Sentence, { first, end }: Range): Range {
  const opens = first - sentence.first <= 2
  return trimmed(text, opens ? { first: end, end: sentence.end } : { first: sentence.first, end: first })
}

/** "By unconfirmed reports, ..." and "it is reported that ...". */
function hearsayAt(text: CueText, sentence: Sentence, at: number): Told | undefined {
  const found = cueAt(text, at, text.lookups.hearsay)
  if (found === undefined) return undefined
  const cue = { first: at, end: found.end }
  const that = thatAfter(text, sentence, cue.end)
  const beside = besideSource(text, sentence, cue)
  const content = that < 0 || that > cue.end + 2 ? beside : trimmed(text, { first: that + 1, end: sentence.end })
  return content.end - content.first < 2 ? undefined : { cue, source: cue, content, form: 'indirect', hearsay: true }
}

const TEXT_NOUN_AMONG = 3

/** "According to the agreement": a text that binds is no speaker. */
function namesText(text: CueText, { first, end }: Range): boolean {
  for (let at = first; at < Math.min(end, first + TEXT_NOUN_AMONG); at += 1)
    if (text.pack.texts.some((cue) => isWord(lowerAt(text, at), cue))) return true
  return false
}

type Found = Omit<Told, 'cue' | 'standing'>

/** "X said that ...", "said X that ...". */
function byThat(text: CueText, sentence: Sentence, cue: Range): Found | undefined {
  const that = thatAfter(text, sentence, cue.end)
  if (that < 0) return undefined
  const content = trimmed(text, { first: that + 1, end: endOfTold(text, that + 1, sentence.end) })
  if (content.end <= content.first) return undefined
  const before = sourceBefore(text, sentence, cue.first)
  const source = before.end > before.first ? before : { first: cue.end, end: that }
  return { source, content, form: isQuoted(text, content) ? 'direct' : 'indirect' }
}

/** "... that the bridge stays shut and asked both to open it": a second verb of saying ends what the first tells. */
function endOfTold(text: CueText, from: number, end: number): number {
  for (let at = from; at < end - 1; at += 1) {
    const joins = text.pack.and.has(lowerAt(text, at)) && !isQuotedAt(text, at)
    if (joins && cueAt(text, at + 1, text.lookups.speech) !== undefined) return at
  }
  return end
}

function byClause(text: CueText, sentence: Sentence, cue: Range): Found | undefined {
  return byThat(text, sentence, cue) ?? byQuotation(text, sentence, cue) ?? inverted(text, sentence, cue)
}

const BIDDING: ReadonlySet<string> = new Set(['promised', 'demanded'])

/** "demanded of the mission to remove its post": the infinitive behind the verb, or behind whom it is asked of. */
function byInfinitive(text: CueText, sentence: Sentence, cue: Range): Found | undefined {
  const stop = nextStop(text, cue.end, Math.min(sentence.end, cue.end + FARTHEST_INFINITIVE))
  for (let at = cue.end; at < stop; at += 1) {
    const noun = text.pack.articles.has(lowerAt(text, at - 1)) || text.timed[at] === 1
    if (noun || !endsInSmallAs(text, at, text.pack.infinitiveEndings)) continue
    const content = trimmed(text, { first: at, end: sentence.end })
    return { source: sourceBefore(text, sentence, cue.first), content, form: 'indirect' }
  }
  return undefined
}

const FARTHEST_INFINITIVE = 8

function thatAfter(text: CueText, sentence: Sentence, from: number): number {
  for (let at = from; at < Math.min(sentence.end, from + FARTHEST_THAT); at += 1) {
    if (text.pack.that.has(lowerAt(text, at))) return at
    // "rejected the charge and held that": what follows is told by the second verb.
    if (isQuotedAt(text, at) || (at > from && cueAt(text, at, text.lookups.speech) !== undefined)) return -1
  }
  return -1
}

/** Quoted words before the verb ("...", said X) or behind it (X said: "..."). */
function byQuotation(text: CueText, sentence: Sentence, cue: Range): Found | undefined {
  const before = quotationNear(text, cue.first - 1, -1)
  if (before !== undefined && before.first >= sentence.first - 1) {
    const source = sourceAfter(text, sentence, cue.end)
    return { source, content: { first: before.first, end: before.end }, form: 'direct' }
  }
  const behind = quotationNear(text, cue.end, 1)
  if (behind === undefined || behind.first >= sentence.end || !isOpened(text, behind.first - 2)) return undefined
  const content = { first: behind.first, end: behind.end }
  return { source: sourceBefore(text, sentence, cue.first), content, form: 'direct' }
}

const FARTHEST_QUOTATION = 5

function quotationNear({ quotationAt, segmented }: CueText, from: number, step: 1 | -1): Quotation | undefined {
  for (let steps = 0, at = from; steps < FARTHEST_QUOTATION; steps += 1, at += step) {
    const index = quotationAt[at] ?? -1
    if (index >= 0) return segmented.quotations[index]
  }
  return undefined
}

/** A quotation of what is said stands behind a colon, a comma or the verb; the name of a body in marks behind a noun. */
function isOpened({ segmented }: CueText, before: number): boolean {
  const lower = segmented.tokens[before]?.lower
  return lower === ':' || lower === ','
}

/** "The troops entered the town, said the ministry." */
function inverted(text: CueText, sentence: Sentence, cue: Range): Found | undefined {
  const before = text.segmented.tokens[cue.first - 1]
  if (before?.kind !== 'mark' || !INVERTING.has(before.lower) || closesName(text, sentence, cue.first - 1))
    return undefined
  const content = trimmed(text, { first: sentence.first, end: cue.first })
  const source = sourceAfter(text, sentence, cue.end)
  if (source.end <= source.first || content.end - content.first < 3) return undefined
  return { source, content, form: 'indirect' }
}

/** "The spokesman of the Front, Jan Berg, rejected it": the comma closes a name, and nothing told. */
function closesName(text: CueText, sentence: Sentence, comma: number): boolean {
  let at = comma - 1
  while (at > sentence.first && text.segmented.tokens[at]?.capital === true) at -= 1
  return at < comma - 1 && lowerAt(text, at) === ','
}

const INVERTING: ReadonlySet<string> = new Set([',', '-', '\u2013', '\u2014'])

/** The words before a verb that name who speaks: from the start of the clause, an adjunct at its head left out. */
function sourceBefore(text: CueText, sentence: Sentence, verb: number): Range {
  let first = sentence.first
  for (let at = verb - 1; at > sentence.first; at -= 1) {
    const clause = text.pack.and.has(lowerAt(text, at)) && text.segmented.tokens[at - 1]?.lower === ','
    if (clause || isQuotedAt(text, at) || lowerAt(text, at) === ';') {
      first = at + 1
      break
    }
  }
  if (text.pack.adjuncts.has(lowerAt(text, first)) || text.timed[first] === 1) {
    const stop = nextStop(text, first, verb)
    if (stop < verb) first = stop + 1
  }
  return trimmed(text, { first, end: firstCue(text, first + 1, verb) })
}

/** "The commission regretted that ... and asked": who speaks stands before the first verb of saying. */
function firstCue(text: CueText, from: number, verb: number): number {
  for (let at = from; at < verb; at += 1)
    if (cueAt(text, at, text.lookups.speech) !== undefined)
      return text.pack.that.has(lowerAt(text, at - 1)) ? at - 1 : at
  return verb
}

/** The words behind a verb that name who speaks: to the next comma, or to the end of a relay ("citing ..."). */
function sourceAfter(text: CueText, sentence: Sentence, from: number): Range {
  const end = overName(text, stopAfter(text, from, sentence.end), sentence.end)
  const relayed = cueAt(text, end + 1, text.lookups.relays) !== undefined
  return { first: from, end: relayed ? stopAfter(text, end + 1, sentence.end) : end }
}

/** "the minister of ports, Jan Berg.": the place behind a name that stands alone behind the comma. */
function overName(text: CueText, comma: number, end: number): number {
  if (lowerAt(text, comma) !== ',') return comma
  const stop = nextStop(text, comma + 1, end)
  const length = stop - comma - 1
  if (length < 2 || length > text.pack.mostNameWords) return comma
  for (let at = comma + 1; at < stop; at += 1) if (text.segmented.tokens[at]?.capital !== true) return comma
  return stop
}

/** The words before the first verb of saying of a sentence in which nothing is told: who is to speak. */
export function namedBeforeCue(text: CueText, sentence: Sentence): Range | undefined {
  for (let at = sentence.first + 1; at < sentence.end; at += 1) {
    if (isQuotedAt(text, at)) return undefined
    if (cueAt(text, at, text.lookups.speech) !== undefined && text.timed[at] !== 1)
      return sourceBefore(text, sentence, at)
  }
  return undefined
}

/** The next stop, over names in quotation marks: "the agency «Wave»". */
function stopAfter(text: CueText, from: number, end: number): number {
  let at = nextStop(text, from, end)
  for (let names = 0; names < 2 && text.segmented.tokens[at]?.kind === 'quote'; names += 1) {
    let closing = at + 1
    while (closing < at + 5 && text.segmented.tokens[closing]?.kind !== 'quote') closing += 1
    if (closing === at + 5 || closing >= end) break
    at = nextStop(text, closing + 1, end)
  }
  return at
}

function isQuoted(text: CueText, { first, end }: Range): boolean {
  return isQuotedAt(text, first) && isQuotedAt(text, end - 1)
}
