import { sorted } from '#base/compare'
import { timeItem } from '#reader/assemble/plain-items'
import { type CueIndex, cueAt, type CueText, lookupsOf, type Range, toCueText } from '#reader/cues/cue-text'
import { draftOwed } from '#reader/cues/draft-owed'
import { draftTold } from '#reader/cues/draft-told'
import { findTold, namedBeforeCue } from '#reader/cues/find-told'
import { speakersOf } from '#reader/cues/cue-speaker'
import { lastNameOf } from '#reader/find/find-people'
import type { NameIndex } from '#reader/find/name-index'
import type { TimeContext } from '#reader/find/time-expression'
import type { CuePack } from '#reader/languages/cue-pack'
import type { DraftClaim, DraftItem, DraftNorm, Speaker } from '#reader/reading'
import type { Segmented, Sentence } from '#reader/segment/segmented'

/** What reading by cue words starts from. */
export interface CueInput {
  readonly segmented: Segmented
  readonly pack: CuePack
  readonly index: NameIndex
  readonly time: TimeContext
  readonly hash: string
}

/** The items of a text in a language that is read by its cue words: times, claims, norms in plain clauses. */
export function readByCues({ segmented, pack, index, time, hash }: CueInput): readonly DraftItem[] {
  const text = toCueText(segmented, pack, { index, time })
  const items: DraftItem[] = text.times.map((each) => timeItem(segmented.text, hash, each))
  const talk: Talk = { last: undefined, people: new Map() }
  for (const sentence of segmented.sentences) {
    const told: { content: Range; speaker: string | undefined }[] = []
    for (const each of text.instrument ? [] : findTold(text, sentence)) {
      const claim: DraftClaim = draftTold(text, each, { hash, ...talk })
      for (const speaker of claim.speakers) remember(talk, speaker)
      told.push({ content: each.content, speaker: claim.speakers.at(-1)?.name })
      items.push(claim)
    }
    if (!text.instrument && told.length === 0) rememberSilent(text, sentence, talk)
    const norms: readonly DraftNorm[] = draftOwed(text, sentence, { hash, told })
    for (const norm of norms) items.push(norm)
  }
  return sorted(items, (a, b) => a.span.from - b.span.from || b.span.to - a.span.to || (a.id < b.id ? -1 : 1))
}

/** Who spoke last, and the people named so far by the last word of their names. */
interface Talk {
  last: Speaker | undefined
  readonly people: Map<string, Speaker>
}

function remember(talk: Talk, speaker: Speaker): void {
  talk.last = speaker
  const word = lastNameOf(speaker.name)
  if (speaker.person === true && word !== speaker.name) talk.people.set(word, speaker)
}

/** "The mayor, Ada Lorne, denied it. «They stay», she said": whoever speaks without words speaks on. */
function rememberSilent(text: CueText, sentence: Sentence, talk: Talk): void {
  const named = namedBeforeCue(text, sentence)
  const speaker = named === undefined ? undefined : speakersOf(text, named).at(-1)
  if (speaker?.person === true) remember(talk, speaker)
}

const FEWEST_OWED = 2

/** Whether the text is an agreement by its own signs: numbered provisions that bind, and hardly anybody who speaks. */
export function isInstrumentByCues(segmented: Segmented, pack: CuePack): boolean {
  const lookups = lookupsOf(pack)
  const count = (cues: CueIndex<{ readonly words: readonly string[] }>): number =>
    segmented.tokens.filter((_token, at) => cueAt({ segmented }, at, cues) !== undefined).length
  const numbered = segmented.blocks.filter(({ marker }) => marker !== undefined && marker !== '-').length
  const owed = count(lookups.owed)
  return numbered > 1 && owed >= FEWEST_OWED && owed > 2 * count(lookups.speech)
}
