import { actionTypeOf } from '#model/actions/registry'
import { type Assembly, quotePart, spokenIn } from '#reader/assemble/assembly'
import { subjectOfClaim } from '#reader/assemble/claim-subject'
import { findHedge } from '#reader/assemble/find-hedge'
import { itemId } from '#reader/assemble/item-id'
import { isPartyLike, partyIn, toDeadline } from '#reader/assemble/norm-fields'
import { speakerOf } from '#reader/assemble/speakers'
import { standingOf } from '#reader/assemble/standing'
import { type DocumentParts, lowerAt, mentionsIn, spanOf, type TokenRange, wordsOf } from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import type { ClaimSubject, DraftClaim, FieldReason } from '#reader/reading'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
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
  const subject = mayTell(doc, verb) ? findSubject(doc, sentence, verb) : undefined
  if (subject === undefined) return undefined
  const range = eventRange(doc, sentence, { verb, subject })
  const { verb: main, standing, because } = standingOf(doc, sentence, range, { conditional: false })
  if (main?.head !== verb.head) return undefined
  const about = subjectOfClaim(assembly, sentence, range, verb)
  const worthTelling = TELLING.has(standing) ? hasDoer(assembly, subject.core) : isKnownAct(about, standing)
  if (!worthTelling) return undefined
  const told = claim(assembly, range, { about, standing, because })
  return !verb.passive && SAYING.has(standing) ? spokenBy(assembly, told, subject) : told
}

/** Who denies or demands speaks. */
const SAYING: ReadonlySet<DraftClaim['standing']> = new Set(['denied', 'demanded'])

function mayTell(doc: DocumentParts, verb: VerbGroup): boolean {
  return !verb.copula && (verb.modal === undefined || doc.pack.words.futureModals.has(verb.modal))
}

function eventRange(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, subject }: { readonly verb: VerbGroup; readonly subject: Subject },
): TokenRange {
  const first = Math.min(subject.first, verb.first)
  const end = Math.max(verb.end, actionEnd(doc, sentence, verb.head + 1))
  return { first: Math.max(clauseFirst(doc, sentence, first), subject.relative ? first : 0), end }
}

/** "The movement rejected the accusation": whoever denies or demands speaks, though no words are given. */
function spokenBy(assembly: Assembly, told: DraftClaim, subject: TokenRange): DraftClaim {
  const { doc, people, personMentions } = assembly
  const speaker = speakerOf(doc, subject, { people, personMentions, last: undefined })
  const reason: FieldReason = {
    field: 'speakers',
    how: 'said',
    words: `\`${wordsOf(doc, subject)}\` says so`,
    span: speaker.span,
  }
  const reasons = [reason, ...told.reasons.filter((each) => each.field !== 'speakers')]
  return { ...told, speakers: [speaker], form: 'indirect', reasons }
}

/** What is news whatever the act was. */
const TELLING: ReadonlySet<DraftClaim['standing']> = new Set(['refused', 'not-done', 'promised', 'denied', 'demanded'])

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
  // "a protocol signed under this Agreement": no text signs a text.
  if (subject === undefined || doc.pack.words.instruments.has(lowerAt(doc, subject.core.head))) return undefined
  return membersIn(assembly, { first: subject.first, end: subject.end })
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
