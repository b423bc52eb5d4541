import { itemId } from '#reader/assemble/item-id'
import { speakersOf } from '#reader/cues/cue-speaker'
import { type CueText, cueAt, endsInSmallAs, isWord, lowerAt, partOf, type Range, timesIn } from '#reader/cues/cue-text'
import type { Told } from '#reader/cues/find-told'
import type { ClaimSubject, DraftClaim, DraftDeadline, FieldReason, Hedge, Speaker } from '#reader/reading'
import type { TimeExpression } from '#reader/find/time-expression'

/** What drafting a claim needs beside the text: the hash of the document, and who spoke last. */
export interface ToldContext {
  readonly hash: string
  readonly last: Speaker | undefined
  /** The people named so far, by the last word of their names. */
  readonly people: ReadonlyMap<string, Speaker>
}

/** One claim from what somebody is said to have said. */
export function draftTold(text: CueText, told: Told, context: ToldContext): DraftClaim {
  const part = partOf(text, told.content)
  const { last, people } = context
  const said = told.hearsay === true ? [nobody(text, told.cue)] : speakersOf(text, told.source)
  const own = said.map((speaker) => inFull(speaker, people))
  const resolved = own.length === 0 && last !== undefined
  const speakers = resolved ? [{ ...last, resolved: true }] : own
  const standing = told.standing ?? standingOf(text, told.content)
  const hedge = hedgeOf(text, told, speakers)
  return {
    id: itemId('cl', context.hash, part.span, String(told.cue.first)),
    kind: 'claim',
    ...part,
    sure: speakers.length > 0 && !resolved ? 0.65 : 0.5,
    speakers,
    form: told.form,
    ...(hedge !== undefined && { hedge }),
    standing,
    about: aboutOf(text, told.content),
    cue: partOf(text, told.cue).quote,
    reasons: reasonsOf(text, told, resolved),
  }
}

/** "According to Berg": the person named in full before. */
function inFull(speaker: Speaker, people: ReadonlyMap<string, Speaker>): Speaker {
  const known = people.get(speaker.name)
  return known === undefined ? speaker : { ...known, span: speaker.span, resolved: true }
}

/** Whoever says it, by the words that tell that somebody does. */
function nobody(text: CueText, cue: Range): Speaker {
  const { quote: name, span } = partOf(text, cue)
  return { name, named: false, span }
}

function reasonsOf(text: CueText, told: Told, resolved: boolean): readonly FieldReason[] {
  const { quote, span } = partOf(text, told.cue)
  const said: FieldReason = { field: 'speakers', how: 'said', words: `\`${quote}\` tells that somebody speaks`, span }
  return resolved
    ? [{ field: 'speakers', how: 'implied', words: 'nobody is named here: whoever spoke last goes on', span }]
    : [said]
}

function standingOf(text: CueText, content: Range): DraftClaim['standing'] {
  for (let at = content.first; at < content.end; at += 1) {
    const found = cueAt(text, at, text.lookups.standings)
    if (found !== undefined) return found.cue.standing
  }
  const verb = verbIn(text, content, text.pack.futureEndings)
  if (verb >= 0) return 'predicted'
  const past = pastVerbIn(text, content)
  if (past < 0) return 'in-force'
  return isDenied(text, past) ? 'not-done' : 'done'
}

/** The first word of a stretch that ends as such a verb does, or -1. */
function verbIn(text: CueText, { first, end }: Range, endings: readonly string[]): number {
  for (let at = first; at < end; at += 1) if (endsInSmallAs(text, at, endings)) return at
  return -1
}

/** The first past verb: nouns that end as one does are left out ("наблюдатели", "todavía"). */
function pastVerbIn(text: CueText, { first, end }: Range): number {
  const { pastEndings, notPast } = text.pack
  for (let at = first; at < end; at += 1)
    if (endsInSmallAs(text, at, pastEndings) && !notPast.some((ending) => lowerAt(text, at).endsWith(ending))) return at
  return -1
}

/** "no se retiraron": a word of denial before the verb, over the small words between. */
function isDenied(text: CueText, verb: number): boolean {
  let at = verb - 1
  while (text.pack.clitics.has(lowerAt(text, at))) at -= 1
  return text.pack.negations.has(lowerAt(text, at))
}

/** A word that holds what is told at a distance, in the words or their source; else a source that names nobody. */
function hedgeOf(text: CueText, { source, content, cue }: Told, speakers: readonly Speaker[]): Hedge | undefined {
  for (const range of [{ first: cue.first, end: cue.end + 3 }, source, content]) {
    for (let at = range.first; at < range.end; at += 1) {
      const found = cueAt(text, at, text.lookups.hedges)
      if (found === undefined) continue
      const { quote: said, span } = partOf(text, { first: at, end: found.end })
      return { kind: found.cue.kind, said, span }
    }
  }
  const unnamed = speakers.find((speaker) => !speaker.named)
  return unnamed === undefined ? undefined : { kind: 'unverified', said: unnamed.name, span: unnamed.span }
}

function aboutOf(text: CueText, content: Range): ClaimSubject {
  const [time] = timesIn(text, content)
  const action = actIn(text, content)
  const { quote: actionSaid } = partOf(text, content)
  return {
    ...(action !== undefined && { action }),
    actionSaid,
    ...(time !== undefined && { time: toDeadline(text, time) }),
  }
}

/** The kind of act that a stretch tells of: its verb or noun, with one of the words that must stand by it. */
export function actIn(text: CueText, { first, end }: Range): string | undefined {
  for (const { action, words, by } of text.pack.acts) {
    for (let at = first; at < end; at += 1) {
      if (!words.some((cue) => isWord(lowerAt(text, at), cue))) continue
      if (by.length === 0 || standsNear(text, { first, end }, at, by)) return action
    }
  }
  return undefined
}

const FARTHEST_OBJECT = 8

/** What is handed over stands behind the verb; in the passive before it. */
function standsNear(text: CueText, { first, end }: Range, verb: number, cues: readonly string[]): boolean {
  for (let at = Math.max(first, verb - FARTHEST_OBJECT); at < Math.min(end, verb + FARTHEST_OBJECT); at += 1)
    if (at !== verb && cues.some((cue) => isWord(lowerAt(text, at), cue))) return true
  return false
}

/** A time as a deadline of an item. */
export function toDeadline(text: CueText, time: TimeExpression): DraftDeadline {
  return {
    value: time.value,
    edge: time.edge ?? 'open',
    ...(time.bound !== undefined && { bound: time.bound }),
    anchor: time.anchor,
    said: text.segmented.text.slice(time.span.from, time.span.to),
    span: time.span,
    ...(time.zone !== undefined && { zone: time.zone }),
    ...(time.days !== undefined && { days: time.days }),
  }
}
