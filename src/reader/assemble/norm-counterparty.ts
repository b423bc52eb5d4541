import type { Assembly } from '#reader/assemble/assembly'
import type { NormContext } from '#reader/assemble/draft-norms'
import { isPartyLike, partyAfter, partyIn } from '#reader/assemble/norm-fields'
import { recipientOf } from '#reader/assemble/recipients'
import { lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { NormHead } from '#reader/find/norms/norm-head'
import type { PartyMention } from '#reader/find/party-mention'
import type { ActionWords } from '#reader/languages/pack'
import { phraseFrom } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

/** To whom, or against whom, a norm is. */
export function counterpartyOf(
  { assembly, conditions }: NormContext,
  head: NormHead,
  action: ActionWords | undefined,
): PartyMention | undefined {
  const { words, courses } = assembly.doc.pack
  if (courses.belongVerbs.has(head.action.lemma)) return undefined
  if (isMotion(assembly, head) && action?.recipient === undefined) return undefined
  const gives = words.givingVerbs.has(head.action.lemma)
  const recipients = action?.recipient ?? (gives ? ['to'] : ['to', 'against', 'towards'])
  const led = partyAfter(assembly, head.sentence, beforeOtherDuty(head, conditions), recipients)
  return led ?? recipientOf(assembly, head) ?? demanded(assembly, head)
}

/** "must go to Paris", "withdraw to the river": who moves hands nothing over, but whoever returns a bill to the Council does. */
function isMotion({ doc }: Assembly, { action, object }: NormHead): boolean {
  if (action.nominal || OBJECT_OPENERS.has(tagOf(doc, object.first))) return false
  return doc.pack.sites.motion.has(action.lemma)
}

const OBJECT_OPENERS: ReadonlySet<number> = new Set([Tag.determiner, Tag.possessive, Tag.pronoun])

/** "inform A, which shall submit it to B", "detain him, on condition that he is handed to B": who receives is told before. */
function beforeOtherDuty({ sentence, object, binding }: NormHead, conditions: NormContext['conditions']): TokenRange {
  const next = sentence.verbs.find(
    ({ first, modal }) => modal !== undefined && first > object.first && first !== binding.first,
  )
  const condition = conditions.find(({ first }) => first > object.first)
  const end = Math.min(object.end, next?.first ?? object.end, condition?.first ?? object.end)
  return { first: object.first, end: Math.max(object.first, end) }
}

/** "the right to demand that B ...", "may call on B to": B is the one against whom; "require a search from B". */
function demanded(assembly: Assembly, head: NormHead): PartyMention | undefined {
  const { askVerbs, demandVerbs, powerVerbs } = assembly.doc.pack.words
  const { lemma } = head.action
  if (head.force !== 'power' && head.force !== 'permission') return undefined
  if (![askVerbs, demandVerbs, powerVerbs].some((verbs) => verbs.has(lemma))) return undefined
  // "may call a meeting of the Committee" is against nobody, "may be prolonged by a vote of the members" neither.
  const prepositions = head.passive || isMeeting(assembly, head) ? ['from'] : ['from', 'of']
  return askedAtOnce(assembly, head) ?? partyAfter(assembly, head.sentence, head.object, prepositions)
}

function isMeeting({ doc }: Assembly, { sentence, object }: NormHead): boolean {
  const phrase = phraseFrom(sentence, object.first)
  return phrase !== undefined && doc.pack.courses.eventNouns.has(lowerAt(doc, phrase.head))
}

function askedAtOnce(assembly: Assembly, head: NormHead): PartyMention | undefined {
  const phrase = head.sentence.phrases.find(
    (each) => each.first >= head.object.first && each.first <= head.object.first + 1,
  )
  if (phrase === undefined) return undefined
  const mention = partyIn(assembly, phrase)
  return mention !== undefined && isPartyLike(assembly.doc, mention, phrase) ? mention : undefined
}
