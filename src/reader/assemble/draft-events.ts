import { actionTypeOf } from '#model/actions/registry'
import { type Assembly, quotePart, spokenIn } from '#reader/assemble/assembly'
import { subjectOfClaim } from '#reader/assemble/claim-subject'
import { findHedge } from '#reader/assemble/find-hedge'
import { itemId } from '#reader/assemble/item-id'
import { isPartyLike, partyIn, toDeadline } from '#reader/assemble/norm-fields'
import { standingOf } from '#reader/assemble/standing'
import { lowerAt, mentionsIn, spanOf, type TokenRange, wordsOf } from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import type { ClaimSubject, DraftClaim } from '#reader/reading'
import { findSubject } from '#reader/syntax/find-subject'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

/** What the document tells in its own voice: acts done, refused or not done, and who signed what when. */
export function draftEvents(
  assembly: Assembly,
  sentence: ParsedSentence,
  told: { readonly norms: ReadonlySet<number>; readonly cues: ReadonlySet<number> },
): readonly DraftClaim[] {
  const events: DraftClaim[] = []
  for (const verb of sentence.verbs) {
    const signing = signingOf(assembly, sentence, verb)
    if (signing !== undefined) {
      events.push(signing)
      continue
    }
    const toldElsewhere = told.norms.has(verb.head) || told.cues.has(verb.head)
    if (verb.form !== 'finite' || toldElsewhere || spokenIn(assembly, verb.head) !== undefined) continue
    const event = eventOf(assembly, sentence, verb)
    if (event !== undefined) events.push(event)
  }
  return events
}

function eventOf(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftClaim | undefined {
  const { doc } = assembly
  if (verb.copula || (verb.modal !== undefined && !doc.pack.words.futureModals.has(verb.modal))) return undefined
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined) return undefined
  const first = Math.min(subject.first, verb.first)
  const end = Math.max(verb.end, actionEnd(doc, sentence, verb.head + 1))
  const range = { first: Math.max(clauseFirst(doc, sentence, first), subject.relative ? first : 0), end }
  const { verb: main, standing, because } = standingOf(doc, sentence, range, { conditional: false })
  if (main?.head !== verb.head) return undefined
  const about = subjectOfClaim(assembly, sentence, range, verb)
  const worthTelling = TELLING.has(standing) ? hasDoer(assembly, subject.core) : isKnownAct(about, standing)
  return worthTelling ? claim(assembly, range, { about, standing, because }) : undefined
}

/** What is news whatever the act was. */
const TELLING: ReadonlySet<DraftClaim['standing']> = new Set(['refused', 'not-done', 'promised'])

function isKnownAct(about: ClaimSubject, standing: DraftClaim['standing']): boolean {
  if (about.action === undefined || (about.bearer === undefined && about.place === undefined)) return false
  return standing !== 'in-force' && actionTypeOf(about.action) !== undefined
}

/** Whoever refuses, promises or fails must be somebody: a party, an office, or people with a name. */
function hasDoer(assembly: Assembly, core: NounPhrase): boolean {
  const { doc } = assembly
  const mention = partyIn(assembly, core)
  if (mention === undefined || doc.tags[core.head] === Tag.pronoun) return mention?.thing.id !== undefined
  const head = lowerAt(doc, core.head)
  return (
    isPartyLike(doc, mention, core) ||
    doc.pack.words.offices.has(head) ||
    doc.pack.words.sourceNouns.has(head) ||
    doc.tags[core.head] === Tag.proper
  )
}

function claim(
  assembly: Assembly,
  range: TokenRange,
  what: { about: ClaimSubject; standing: DraftClaim['standing']; because: string },
): DraftClaim {
  const part = quotePart(assembly.doc, range)
  const hedge = findHedge(assembly, range)
  return {
    id: itemId('cl', assembly.hash, part.span, 'event'),
    kind: 'claim',
    ...part,
    sure: 0.6,
    speakers: [],
    form: 'narration',
    ...(hedge !== undefined && { hedge }),
    standing: what.standing,
    about: what.about,
    reasons: [
      { field: 'speakers', how: 'implied', words: 'the document says it in its own voice' },
      { field: 'standing', how: 'said', words: what.because },
    ],
  }
}

/** "the agreement signed by A, B and C on 5 May", "which A, B and C signed on 5 May", "A and B signed an agreement". */
function signingOf(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftClaim | undefined {
  const { doc } = assembly
  if (!tellsSigning(doc, verb)) return undefined
  const instrument = instrumentNear(assembly, sentence, verb)
  if (instrument === undefined) return undefined
  const signatories = signatoriesOf(assembly, sentence, verb)
  if (signatories === undefined || signatories.members.length === 0) return undefined
  const range = {
    first: Math.min(instrument.first, signatories.range.first, verb.first),
    end: signingEnd(assembly, sentence, Math.max(verb.end, signatories.range.end, instrument.end)),
  }
  const time = mentionsIn(doc.times, { first: range.first, end: range.end }).find(
    (mention) => mention.time.type !== 'DURATION',
  )
  const about: ClaimSubject = {
    parties: signatories.members,
    actionSaid: wordsOf(doc, { first: verb.head, end: verb.end }),
    ...(time !== undefined && { time: toDeadline(doc, time) }),
  }
  const signed = claim(assembly, range, {
    about,
    standing: 'done',
    because: `\`${wordsOf(doc, verb)}\` tells a signing`,
  })
  const speakers = spokenIn(assembly, verb.head)?.speakers ?? []
  return {
    ...signed,
    id: itemId('cl', assembly.hash, signed.span, 'signing'),
    sure: 0.85,
    speakers,
    form: speakers.length > 0 ? 'indirect' : 'narration',
  }
}

function tellsSigning(doc: Assembly['doc'], verb: VerbGroup): boolean {
  if (!doc.pack.words.signVerbs.has(verb.lemma) || verb.negated || verb.modal !== undefined) return false
  return verb.form === 'finite' || verb.form === 'participle'
}

interface Signatories {
  readonly range: TokenRange
  readonly members: readonly { readonly said: string; readonly id?: string; readonly name?: string }[]
}

function signatoriesOf(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): Signatories | undefined {
  const { doc } = assembly
  const passive = verb.passive || verb.form === 'participle'
  if (passive) {
    const by = sentence.phrases.find(
      (each) => each.first > verb.first && each.first <= verb.end + 8 && lowerAt(doc, each.first - 1) === 'by',
    )
    return by === undefined
      ? undefined
      : membersIn(assembly, { first: by.first, end: listEnd(assembly, sentence, by.end) })
  }
  const subject = findSubject(doc, sentence, verb)
  return subject === undefined ? undefined : membersIn(assembly, { first: subject.first, end: subject.end })
}

function listEnd(assembly: Assembly, sentence: ParsedSentence, end: number): number {
  const { doc } = assembly
  let at = end
  while (at < sentence.end) {
    const joins = lowerAt(doc, at) === ',' || doc.tags[at] === Tag.conjunction
    if (!joins && !isNominal(tagOf(doc, at))) break
    at += 1
  }
  return at
}

function membersIn(assembly: Assembly, range: TokenRange): Signatories {
  const { doc } = assembly
  const members = mentionsIn(doc.names, range).map((name) => ({
    said: wordsOf(doc, name),
    span: spanOf(doc, name),
    ...(name.entry.party !== undefined && { id: name.entry.party.id, name: name.entry.party.name }),
  }))
  if (members.length > 0) return { range, members }
  const phrase = assembly.doc.parsed[doc.sentenceAt[range.first] ?? 0]?.phrases.find(
    (each) => each.first >= range.first && each.end <= range.end,
  )
  const mention = phrase === undefined ? undefined : partyIn(assembly, phrase, range)
  return { range, members: mention === undefined ? [] : [mention.thing] }
}

/** What was signed: the object right after an active verb, else the phrase that the verb hangs on. */
function instrumentNear(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  const { doc } = assembly
  const isInstrument = (at: number): boolean => doc.pack.words.instruments.has(lowerAt(doc, at))
  const after = sentence.phrases.find(
    (each) => each.first >= verb.end && each.first <= verb.end + 3 && isInstrument(each.head),
  )
  if (after !== undefined && !verb.passive && verb.form === 'finite') return after
  const before = sentence.phrases.findLast((each) => each.end <= verb.first && isInstrument(each.head))
  if (before === undefined) return undefined
  if (verb.passive || verb.form === 'participle') return verb.first - before.end <= 6 ? before : undefined
  // "the pact, which A and B signed"
  for (let at = before.end; at < before.end + 3; at += 1) if (doc.tags[at] === Tag.relative) return before
  return undefined
}

/** The day of the signing belongs to the claim when it follows at once. */
function signingEnd(assembly: Assembly, sentence: ParsedSentence, end: number): number {
  const { doc } = assembly
  for (const mention of mentionsIn(doc.times, { first: end, end: Math.min(sentence.end, end + 10) })) {
    if (mention.first - end <= 5 && doc.pack.words.timePrepositions.has(lowerAt(doc, mention.first - 1)))
      return mention.end
  }
  return end
}
