import { isOfNone, saysNone } from '#reader/assemble/of-none'
import type { Found, Told } from '#reader/assemble/standing-phrases'
import { type DocumentParts, lowerAt, nameOfToken } from '#reader/find/document-parts'
import { RareList, WordList } from '#reader/languages/word-lists'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import { saysThere, whoIsThere } from '#reader/syntax/who-is-there'
import { type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isListed, isRare, tagOf } from '#reader/syntax/token-at'

/** "Fighters are still in the mill", "still hold the pier": who was to leave has not, however it is put. */
export function stillThere(told: Told): Found | undefined {
  const { doc, verb } = told
  if (verb === undefined || verb.negated || verb.modal !== undefined || !hasStill(doc, verb)) return undefined
  if (verb.passive && doc.pack.standing.detainVerbs.has(verb.lemma)) return stillHeld(told, verb)
  if (!(isSomewhere(told, verb) || doc.pack.standing.holdVerbs.has(verb.lemma))) return undefined
  const subject = forcesOf(told, verb)
  if (subject === undefined) return undefined
  return { standing: 'not-done', because: '`still` says that they have not left', action: doc.pack.standing.leaving }
}

/** "There are tanks in the school", "no soldier of ours is in the mill": where forces are, or are not, without a word of change. */
export function areThere(told: Told): Found | undefined {
  const { doc, sentence, verb } = told
  const subject = verb === undefined ? undefined : forcesAt(told, verb)
  if (verb === undefined || subject === undefined) return undefined
  const action = doc.pack.standing.staying
  return verb.negated || isNobodyThere(doc, sentence, subject)
    ? { standing: 'not-done', because: 'the words say that none are there', action }
    : { standing: 'in-force', because: 'the words say where they are', action }
}

/** Forces by their own word, at a place; a party by its name can be "in talks" and "in the alliance". */
function forcesAt(told: Told, verb: VerbGroup): Subject | undefined {
  const { doc, sentence } = told
  if (verb.modal !== undefined || verb.passive || !doc.pack.standing.stayVerbs.has(verb.lemma)) return undefined
  const subject = whoIsThere(doc, sentence, verb)
  if (subject === undefined || subject.relative || !tellsForces(doc, subject)) return undefined
  const behind = Math.max(verb.end, subject.end)
  return isAtSite(doc, sentence, behind) || remainsSo(doc, verb) ? subject : undefined
}

function tellsForces(doc: DocumentParts, subject: Subject): boolean {
  const posts = doc.pack.standing.works.has(lowerAt(doc, subject.core.head))
  return posts || isForceWord(doc, subject.core.head) || holdsForceOf(doc, subject) || isLastUnit(doc, subject)
}

/** A preposition before the word or name of a place: "in the yard", not "in talks". */
function isAtSite(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  if (doc.pack.standing.placedForms.has(lowerAt(doc, at))) return true
  if (!isPlaced(doc, at)) return false
  const place = phraseFrom(sentence, at + 1)
  if (place === undefined) return false
  const { sites, standing } = doc.pack
  const lower = lowerAt(doc, place.head)
  const site = isListed(doc, place.head, WordList.placeNouns) || sites.nouns.has(lower) || standing.place.has(lower)
  return site || doc.tags[place.head] === Tag.proper
}

/** "Three of their patrols remain": a verb that says by itself that somebody is where they were. */
function remainsSo(doc: DocumentParts, verb: VerbGroup): boolean {
  if (verb.copula || !doc.pack.words.remainVerbs.has(verb.lemma)) return false
  return doc.tokens[verb.end]?.kind !== 'word' || doc.timeAt[verb.end] !== -1
}

/** "No soldier", "not one soldier", "there were no troops". */
function isNobodyThere(doc: DocumentParts, { first }: ParsedSentence, subject: Subject): boolean {
  const before = subject.first > first && doc.tags[subject.first - 1] === Tag.negation
  return before || saysNone(doc, subject.first)
}

/** "41,000 people remain displaced": they have not returned. */
export function stillAway({ doc, verb }: Told): Found | undefined {
  if (verb === undefined || verb.negated || verb.modal !== undefined) return undefined
  const { awayWords, returning, stayVerbs } = doc.pack.standing
  if (!stayVerbs.has(verb.lemma) || (verb.copula && !hasStill(doc, verb))) return undefined
  const away = awayWords.has(lowerAt(doc, verb.end)) || awayWords.has(lowerAt(doc, verb.end + 1))
  if (!away) return undefined
  return { standing: 'not-done', because: 'the words say that they have not returned', action: returning }
}

/** "Twelve prisoners are still held": who was to be freed has not been. */
function stillHeld({ doc, sentence }: Told, verb: VerbGroup): Found | undefined {
  const head = findSubject(doc, sentence, verb)?.core.head ?? -1
  if (isListed(doc, head, WordList.placeNouns)) return undefined
  return {
    standing: 'not-done',
    because: '`still` says that they have not been freed',
    action: doc.pack.standing.freeing,
  }
}

/** Whether a word beside "be" can say that somebody is still there or gone; asked before anything is looked into. */
export function namesPresence(doc: DocumentParts, verb: VerbGroup): boolean {
  if (hasStill(doc, verb) || saysThere(doc, verb) || isPlaced(doc, verb.end)) return true
  for (let at = verb.end; at < verb.end + 4; at += 1) if (isState(doc, at)) return true
  return false
}

/** "are no longer in the mill", "were gone by noon", "is free of fighters": who was to leave has left. */
export function goneFrom(told: Told): Found | undefined {
  const { doc, verb } = told
  if (verb === undefined || verb.modal !== undefined) return undefined
  const state = goneState(told, verb)
  if (state < 0) return undefined
  const because = `\`${lowerAt(doc, state)}\` says that they have left`
  return verb.negated || isOfNone(doc, told.sentence, verb)
    ? { standing: 'not-done', because: 'the words are negated', action: doc.pack.standing.leaving }
    : { standing: 'done', because, action: doc.pack.standing.leaving }
}

/** The kind of act that is told by where somebody will or may be: "will be out by Friday". */
export function leavingTold(told: Told): string | undefined {
  const { doc, verb } = told
  return verb?.modal !== undefined && goneState(told, verb) >= 0 ? doc.pack.standing.leaving : undefined
}

/** Where the words say that somebody is gone, with "be" or by "have gone"; -1 where they do not. */
function goneState(told: Told, verb: VerbGroup): number {
  const { doc } = told
  if (!verb.copula && !verb.passive && !(verb.perfect && endsClause(doc, verb.end))) return -1
  const state = verb.copula ? stateAt(doc, verb) : verb.head
  return isGone(told, verb, state) ? state : -1
}

/** Nothing follows but where from: "have gone from the mill", not "have gone to the mill". */
function endsClause(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return !ON.has(tag) || doc.pack.words.fromWords.has(lowerAt(doc, at))
}

const ON: ReadonlySet<number> = new Set([Tag.preposition, Tag.noun, Tag.proper, Tag.determiner, Tag.to, Tag.gerund])

function isGone(told: Told, verb: VerbGroup, state: number): boolean {
  const { doc } = told
  const { goneWords, emptyWords, longer } = doc.pack.standing
  const lower = lowerAt(doc, state)
  if (emptyWords.has(lower)) return doc.pack.words.ofWords.has(lowerAt(doc, state + 1)) && holdsForces(doc, state + 2)
  const noLonger = longer.has(lower) && isPlaced(doc, state + 1)
  return (goneWords.has(lower) || noLonger) && forcesOf(told, verb) !== undefined
}

/** "Remained on the hill", "was quiet": a state that goes on or went on is no act done. */
export function staysSo({ doc, verb }: Told): Found | undefined {
  if (verb === undefined || verb.negated || verb.modal !== undefined || !verb.past) return undefined
  const stays = verb.copula || doc.pack.standing.stateVerbs.has(verb.lemma)
  return stays ? { standing: 'in-force', because: 'the words tell a state and no act' } : undefined
}

/** "Saw no tanks", "did not observe any movement": nothing was seen, which is not that nothing was there. */
export function sawNothing({ doc, verb }: Told): Found | undefined {
  if (verb === undefined || verb.modal !== undefined || verb.passive) return undefined
  if (!doc.pack.standing.witnessVerbs.has(verb.lemma)) return undefined
  const nothing = verb.negated || isListed(doc, verb.end, WordList.noWords)
  return nothing && (verb.past || verb.perfect)
    ? { standing: 'no-knowledge', because: 'nothing was seen, which is not that nothing happened' }
    : undefined
}

/** The word behind "be" and its adverbs: "were all gone", "is no longer". */
function stateAt(doc: DocumentParts, verb: VerbGroup): number {
  let at = verb.end
  while (at < verb.end + 3 && !isState(doc, at) && isBetween(tagOf(doc, at))) at += 1
  return at
}

function isState(doc: DocumentParts, at: number): boolean {
  const { goneWords, emptyWords, longer } = doc.pack.standing
  const lower = lowerAt(doc, at)
  return goneWords.has(lower) || emptyWords.has(lower) || longer.has(lower)
}

function isBetween(tag: number): boolean {
  return tag === Tag.adverb || tag === Tag.determiner || tag === Tag.negation || tag === Tag.pronoun
}

function holdsForces(doc: DocumentParts, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) if (isListed(doc, at, WordList.forces)) return true
  return false
}

/** The word stands before the verb, inside its group or right behind it. */
function hasStill(doc: DocumentParts, verb: VerbGroup): boolean {
  for (let at = verb.first - 1; at <= verb.end; at += 1) if (isRare(doc, at, RareList.still)) return true
  return false
}

/** A verb of being somewhere with where: "are in the mill", "are dug in", "sit on the hill". */
function isSomewhere({ doc, sentence }: Told, verb: VerbGroup): boolean {
  const { stayVerbs, placedForms, still } = doc.pack.standing
  if (verb.passive) return placedForms.has(lowerAt(doc, verb.head))
  if (!stayVerbs.has(verb.lemma)) return false
  const there = whoIsThere(doc, sentence, verb)
  if (there !== undefined && there.first > verb.first)
    return isPlaced(doc, there.end) || placedForms.has(lowerAt(doc, there.end))
  const at = still.has(lowerAt(doc, verb.end)) ? verb.end + 1 : verb.end
  return isPlaced(doc, at) || placedForms.has(lowerAt(doc, at))
}

/** A preposition that leads to no time and no cause, or a word such as "there". */
function isPlaced(doc: DocumentParts, at: number): boolean {
  if (doc.pack.standing.placedForms.has(lowerAt(doc, at))) return true
  return doc.tags[at] === Tag.preposition && !doc.pack.words.ofWords.has(lowerAt(doc, at)) && doc.timeAt[at + 1] === -1
}

/** The subject, where it is forces, a party by its name, or a pronoun that can take them up. */
function forcesOf({ doc, sentence }: Told, verb: VerbGroup): Subject | undefined {
  const subject = whoIsThere(doc, sentence, verb)
  if (subject === undefined) return undefined
  const { head } = subject.core
  if (tellsForces(doc, subject)) return subject
  if (doc.tags[head] === Tag.pronoun) return takesUpForces(doc, sentence, head) ? subject : undefined
  return namesParty(doc, head) ? subject : undefined
}

function namesParty(doc: DocumentParts, at: number): boolean {
  const named = nameOfToken(doc, at)?.entry
  return named?.party !== undefined && named.via !== 'adjective'
}

/** "They"; "it" behind a sentence about forces. */
function takesUpForces(doc: DocumentParts, sentence: ParsedSentence, head: number): boolean {
  const kind = doc.pack.words.thirdPersons.get(lowerAt(doc, head))
  return kind === 'several' || (kind === 'thing' && followsForces(doc, sentence))
}

/** "The last company would go. It is still there": the sentence before opens with forces. */
function followsForces(doc: DocumentParts, sentence: ParsedSentence): boolean {
  const before = doc.parsed[(doc.sentenceAt[sentence.first] ?? 0) - 1]
  return (
    before?.phrases.slice(0, MOST_OPENING).some((each) => isForceWord(doc, each.head) || isUnit(doc, each.head)) ===
    true
  )
}

const MOST_OPENING = 3

/** "The last company", "two companies". */
function isLastUnit(doc: DocumentParts, { core: { head, first } }: Subject): boolean {
  return isUnit(doc, head) && head - first > 1 && tagOf(doc, head - 1) !== Tag.noun
}

/** A word that is a body of troops in this company only: "company". */
function isUnit(doc: DocumentParts, at: number): boolean {
  return doc.pack.standing.troopUnits.has(lowerAt(doc, at))
}

function isForceWord(doc: DocumentParts, at: number): boolean {
  return isListed(doc, at, WordList.forces) || doc.pack.standing.fighters.has(lowerAt(doc, at))
}

/** "a quarter of its troops", "the last of the guns". */
function holdsForceOf(doc: DocumentParts, { core, end }: Subject): boolean {
  if (!doc.pack.words.ofWords.has(lowerAt(doc, core.end))) return false
  for (let at = core.end + 1; at < end && at < core.end + 6; at += 1) if (isForceWord(doc, at)) return true
  return false
}
