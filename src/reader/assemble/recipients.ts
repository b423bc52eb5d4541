import type { Assembly } from '#reader/assemble/assembly'
import { isNewName, isPartyLike, partyAfter, partyIn } from '#reader/assemble/norm-fields'
import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { NormHead } from '#reader/find/norms/norm-head'
import type { PartyMention } from '#reader/find/party-mention'
import { type NounPhrase, phraseFrom } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isRare } from '#reader/syntax/token-at'
import { RareList } from '#reader/languages/word-lists'

/** Who gets something without a "to": "pays A two million", "gives up the works in favour of A". */
export function recipientOf(assembly: Assembly, head: NormHead): PartyMention | undefined {
  return givenAtOnce(assembly, head) ?? favoured(assembly, head) ?? paidTo(assembly, head)
}

/** "pays a fine to the family of the dead": of what is paid, whoever stands behind "to" is who gets it. */
function paidTo(assembly: Assembly, head: NormHead): PartyMention | undefined {
  const { doc } = assembly
  const { payVerbs } = doc.pack.courses
  if (head.passive || !payVerbs.has(head.action.lemma)) return undefined
  for (let at = head.object.first; at < head.object.end; at += 1) {
    if (!doc.pack.words.toWords.has(lowerAt(doc, at)) || doc.tags[at] !== Tag.preposition) continue
    const phrase = phraseFrom(head.sentence, at + 1)
    if (phrase !== undefined) return partyIn(assembly, phrase, withOwned(assembly, head, phrase))
  }
  return undefined
}

/** "the family of the dead": with whose it is. */
function withOwned({ doc }: Assembly, head: NormHead, phrase: NounPhrase): TokenRange {
  if (!doc.pack.words.ofWords.has(lowerAt(doc, phrase.end))) return phrase
  const owner = phraseFrom(head.sentence, phrase.end + 1)
  return owner === undefined ? phrase : { first: phrase.first, end: owner.end }
}

/** "in favour of A", "for the benefit of A". */
function favoured(assembly: Assembly, head: NormHead): PartyMention | undefined {
  const { ofWords } = assembly.doc.pack.words
  const { first, end } = head.object
  for (let at = first; at < end; at += 1) {
    if (!isRare(assembly.doc, at, RareList.favour) || !ofWords.has(lowerAt(assembly.doc, at + 1))) continue
    return partyAfter(assembly, head.sentence, { first: at, end }, [lowerAt(assembly.doc, at + 1)])
  }
  return undefined
}

/** "pays A two million", "gives A the list", "informs A of": the phrase right behind a verb of giving or telling. */
function givenAtOnce(assembly: Assembly, head: NormHead): PartyMention | undefined {
  const { doc } = assembly
  if (head.passive || head.action.nominal) return undefined
  const phrase = phraseFrom(head.sentence, head.object.first)
  const taker = phrase === undefined ? undefined : objectTaken(assembly, head, phrase)
  if (taker === undefined || isEachOther(assembly, taker)) return undefined
  const mention = partyIn(assembly, taker)
  // "pays the boy's father 200 crowns": whoever stands before the amount.
  if (taker !== phrase && doc.pack.courses.payVerbs.has(head.action.lemma)) return mention
  return mention !== undefined && isTaker(doc, mention, taker) ? mention : undefined
}

function isTaker(doc: DocumentParts, mention: PartyMention, taker: NounPhrase): boolean {
  return isPartyLike(doc, mention, taker) || isNewName(doc, taker, ['to'])
}

/** "inform each other": whoever owes it is owed it too. */
function isEachOther({ doc }: Assembly, { end }: NounPhrase): boolean {
  return doc.pack.courses.otherWords.has(lowerAt(doc, end)) || doc.pack.courses.otherWords.has(lowerAt(doc, end - 1))
}

function objectTaken(assembly: Assembly, head: NormHead, phrase: NounPhrase): NounPhrase | undefined {
  const { words, courses } = assembly.doc.pack
  if (courses.tellVerbs.has(head.action.lemma) || isSupplied(assembly, head, phrase)) return phrase
  return words.givingVerbs.has(head.action.lemma) ? takerIn(assembly, head, phrase) : undefined
}

/** The taker before the amount, where one phrase holds both ("A two million crowns"), or before the next phrase. */
function takerIn({ doc }: Assembly, head: NormHead, phrase: NounPhrase): NounPhrase | undefined {
  for (let at = phrase.first + 1; at < phrase.end; at += 1)
    if (doc.tags[at] === Tag.number) return { first: phrase.first, end: at, head: at - 1 }
  const next = afterInset({ doc, end: head.object.end }, phrase.end)
  return head.sentence.phrases.some((each) => each.first === next) ? phrase : undefined
}

/** "grants the Force, free of charge, the port": the place behind what stands between two commas. */
function afterInset({ doc, end }: { readonly doc: DocumentParts; readonly end: number }, at: number): number {
  if (lowerAt(doc, at) !== ',') return at
  for (let next = at + 2; next < Math.min(end, at + MOST_INSET); next += 1)
    if (lowerAt(doc, next) === ',') return next + 1
  return at
}

const MOST_INSET = 9

/** "provides A with a list", "supplies A with water". */
function isSupplied({ doc }: Assembly, head: NormHead, phrase: NounPhrase): boolean {
  return doc.pack.courses.supplyVerbs.has(head.action.lemma) && doc.pack.words.withWords.has(lowerAt(doc, phrase.end))
}
