import { type Assembly, quotePart, type SpokenAttribution } from '#reader/assemble/assembly'
import { bearerTold, isOwnSide, ownBearer } from '#reader/assemble/claim-roles'
import { clausesOf, trimmed } from '#reader/assemble/claim-clauses'
import { subjectOfClaim } from '#reader/assemble/claim-subject'
import { confirmsAct, isAccusing, isClaiming, isHearsay, promisesChange, threatens } from '#reader/assemble/is-claiming'
import { findHedge } from '#reader/assemble/find-hedge'
import { itemId } from '#reader/assemble/item-id'
import { type FoundStanding, standingOf } from '#reader/assemble/standing'
import { isToldWithin } from '#reader/assemble/told-within'
import { type DocumentParts, lowerAt, phrasesIn, spanOf, type TokenRange, wordsOf } from '#reader/find/document-parts'
import type { CueForce } from '#reader/languages/pack'
import type { DraftClaim, FieldReason } from '#reader/reading'
import { isVerbal, Tag } from '#reader/syntax/tag'
import { lemmaAt, tagOf } from '#reader/syntax/token-at'
import type { VerbGroup } from '#reader/syntax/phrases'
import type { Writable } from '#reader/writable'

/** The claims of one attribution: one for each sentence, and each half of a sentence cut by a semicolon. */
export function draftClaims(assembly: Assembly, attribution: SpokenAttribution): readonly DraftClaim[] {
  const { doc } = assembly
  if (!isClaiming(assembly, attribution) || promisesChange(assembly, attribution)) return []
  const pieces = attribution.content
    .flatMap((range) => piecesOf(doc, range))
    .map((piece) => beforeOwnVerb(doc, attribution, piece))
    .flatMap((piece) => clausesOf(doc, piece).slice(0, attribution.form === 'infinitive' ? 1 : undefined))
    .filter((piece) => !asks(doc, attribution, piece))
  const first = pieces[0]
  // "Otherwise, he warned, it would fail": the first word alone tells nothing, but makes the rest conditional.
  const lone = first !== undefined && pieces.length > 1 && !holdsVerb(doc, first)
  const conditional = first !== undefined && startsOtherwise(doc, first)
  const told = withoutRemarks(doc, attribution, pieces.slice(lone ? 1 : 0))
  return told.flatMap((piece, index) => {
    const goesOn = followsFrom(doc, piece) && opensCondition(doc, told[index - 1])
    return claimOf(assembly, attribution, { range: piece, conditional: goesOn || (lone && conditional) }) ?? []
  })
}

/** "noted that A had left, and welcomed it": behind a comma and "and" the next verb of saying is the speaker's own. */
function beforeOwnVerb(doc: DocumentParts, { form }: SpokenAttribution, piece: TokenRange): TokenRange {
  const sentence = doc.parsed[doc.sentenceAt[piece.first] ?? -1]
  if (form === 'direct' || form === 'mixed' || sentence === undefined) return piece
  for (const verb of sentence.verbs) {
    if (verb.first <= piece.first + 2 || verb.end > piece.end) continue
    // "... during which it checked them, and confirmed it": the verb goes on with the clause within.
    if (doc.tags.subarray(piece.first, verb.first).includes(Tag.relative)) return piece
    if (opensOwnVerb(doc, verb)) return trimmed(doc, piece.first, verb.first - 2)
  }
  return piece
}

/** ", and welcomed", ", but denied": a finite verb of saying in one word, without a subject of its own. */
function opensOwnVerb(doc: DocumentParts, { first, end, form, past, lemma }: VerbGroup): boolean {
  const joins = doc.tags[first - 1] === Tag.conjunction && lowerAt(doc, first - 2) === ','
  return joins && form === 'finite' && past && end - first === 1 && doc.pack.cues.has(lemma)
}

/** "A has left, B said, a day ahead of schedule": words without a verb beside others that have one tell nothing alone. */
function withoutRemarks(
  doc: DocumentParts,
  { form }: SpokenAttribution,
  pieces: readonly TokenRange[],
): readonly TokenRange[] {
  if (form !== 'indirect' || pieces.length < 2) return pieces
  const telling = pieces.filter((piece) => holdsVerb(doc, piece))
  return telling.length > 0 ? telling : pieces
}

/** `"Who knows?" she asked. "I do not."`: the question tells nothing, what follows it does. */
function asks(doc: DocumentParts, { form }: SpokenAttribution, piece: TokenRange): boolean {
  return form === 'direct' && (lowerAt(doc, piece.end) === '?' || lowerAt(doc, piece.end - 1) === '?')
}

/** "Suppose they stay. Then ...": what follows holds under what was supposed. */
function followsFrom(doc: DocumentParts, range: TokenRange): boolean {
  return doc.pack.words.thenWords.has(lowerAt(doc, range.first))
}

function opensCondition(doc: DocumentParts, range: TokenRange | undefined): boolean {
  return range !== undefined && phrasesIn(doc, range).some((phrase) => phrase.meaning === 'conditional')
}

/** Sentences and semicolon halves of a stretch, without quotation marks and end marks at their edges. */
function piecesOf(doc: DocumentParts, range: TokenRange): readonly TokenRange[] {
  const pieces: TokenRange[] = []
  let first = range.first
  for (let at = range.first; at <= range.end; at += 1) {
    const newSentence = at > range.first && at < range.end && doc.sentenceAt[at] !== doc.sentenceAt[at - 1]
    if (at !== range.end && !newSentence && lowerAt(doc, at) !== ';') continue
    const piece = trimmed(doc, first, at)
    if (piece.end > piece.first) pieces.push(piece)
    first = newSentence ? at : at + 1
  }
  return pieces
}

function holdsVerb(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) if (isVerbal(tagOf(doc, at))) return true
  return false
}

function claimOf(
  assembly: Assembly,
  attribution: SpokenAttribution,
  piece: { range: TokenRange; conditional: boolean },
): DraftClaim | undefined {
  const { doc } = assembly
  const { range } = piece
  const sentence = doc.parsed[doc.sentenceAt[range.first] ?? 0] ?? {
    first: range.first,
    end: range.end,
    phrases: [],
    verbs: [],
    lists: 0,
  }
  const conditional = piece.conditional || startsOtherwise(doc, range)
  const inner = forceOf(doc, attribution, range)
  const own = isOwnSide(assembly, attribution, { sentence, range })
  const found =
    confirmedStanding(doc, attribution) ??
    standingOf(doc, sentence, range, {
      force: inner,
      conditional,
      own,
      direct: attribution.form === 'direct',
    })
  if (isToldWithin(assembly, attribution, { range, verb: found.verb })) return undefined
  const standing = accusedStanding(doc, attribution, found)
  const source = attribution.source
  const speakers = attribution.speakers
  const part = quotePart(doc, range)
  const subject = { ...bearerTold(assembly, attribution), ...subjectOfClaim(assembly, sentence, range, found) }
  const about = { ...ownBearer(doc, attribution, { sentence, range, verb: found.verb, subject }), ...subject }
  const hedge = findHedge(assembly, range, source) ?? undenied(doc, attribution) ?? doubtful(assembly, attribution)
  const claim: Writable<Omit<DraftClaim, 'standing' | 'about' | 'cue' | 'reasons'>> = {
    id: itemId('cl', assembly.hash, part.span, `${attribution.cue.first}`),
    kind: 'claim',
    quote: part.quote,
    span: part.span,
    sure: sureOf(attribution),
    speakers,
    form: formOf(attribution),
  }
  if (hedge !== undefined) claim.hedge = hedge
  return Object.assign(claim, {
    standing,
    about,
    cue: wordsOf(doc, attribution.cue),
    reasons: reasonsOf(assembly, attribution, found.because),
  })
}

/** "accused A of moving prisoners": who accuses says that it was done; "of holding the mill" tells a state. */
function accusedStanding(
  doc: DocumentParts,
  attribution: SpokenAttribution,
  { standing, verb }: FoundStanding,
): DraftClaim['standing'] {
  if (standing !== 'in-force' || verb?.form !== 'gerund' || !isAccusing(doc, attribution)) return standing
  const { holdVerbs, stayVerbs } = doc.pack.standing
  return holdVerbs.has(verb.lemma) || stayVerbs.has(verb.lemma) ? standing : 'done'
}

function confirmedStanding(doc: DocumentParts, attribution: SpokenAttribution): FoundStanding | undefined {
  const { form, lemma, negated } = attribution
  if (form !== 'direct' && negated && doc.pack.standing.confirmVerbs.has(lemma))
    return { standing: 'no-knowledge', because: 'the words say that nothing is known, not that nothing happened' }
  if (!confirmsAct(doc, attribution)) return undefined
  return { standing: 'done', because: 'the word that introduces the speech says so' }
}

function formOf({ form, speakers }: SpokenAttribution): DraftClaim['form'] {
  if (speakers.length === 0) return 'narration'
  return form === 'direct' || form === 'mixed' ? form : 'indirect'
}

function startsOtherwise(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first; at < range.first + 2; at += 1)
    if (doc.pack.words.otherwise.has(lowerAt(doc, at))) return true
  return false
}

/** "I think": the verb of the speaker inside the quotation rules over "said". */
function innerForce(doc: DocumentParts, attribution: SpokenAttribution, range: TokenRange): CueForce {
  const first =
    doc.tags[range.first] === Tag.adverb || doc.tags[range.first] === Tag.conjunction ? range.first + 1 : range.first
  if (!doc.pack.words.firstPersons.has(lowerAt(doc, first))) return attribution.force
  for (let at = first + 1; at < first + 4; at += 1) {
    const cue = doc.pack.cues.get(lemmaAt(doc, at) ?? '')
    if (cue !== undefined && (cue.force === 'opinion' || cue.force === 'predict')) return cue.force
  }
  return attribution.force
}

/** "Threatened to leave" foretells; "did not deny that they left" tells it, and no more. */
function forceOf(doc: DocumentParts, attribution: SpokenAttribution, range: TokenRange): CueForce {
  if (threatens(doc, attribution)) return 'predict'
  return isUndenied(attribution) ? 'tell' : innerForce(doc, attribution, range)
}

function isUndenied({ force, negated }: SpokenAttribution): boolean {
  return force === 'deny' && negated
}

function undenied(doc: DocumentParts, attribution: SpokenAttribution): DraftClaim['hedge'] {
  if (!isUndenied(attribution)) return undefined
  return { kind: 'non-denial', said: wordsOf(doc, attribution.cue), span: spanOf(doc, attribution.cue) }
}

function doubtful(assembly: Assembly, attribution: SpokenAttribution): DraftClaim['hedge'] {
  const { doc } = assembly
  const { cue } = attribution
  if (isHearsay(doc, attribution)) return { kind: 'unverified', said: wordsOf(doc, cue), span: spanOf(doc, cue) }
  const unnamed = attribution.speakers.at(-1)?.named === false
  if (!unnamed || !doc.pack.words.doubtCues.has(attribution.lemma)) return undefined
  return { kind: 'unverified', said: wordsOf(doc, attribution.cue), span: spanOf(doc, attribution.cue) }
}

function sureOf(attribution: SpokenAttribution): number {
  const byForm = { direct: 0.9, mixed: 0.85, indirect: 0.8, infinitive: 0.6, phrase: 0.5, noun: 0.5 }[attribution.form]
  return attribution.speakers.at(-1)?.named === true ? byForm : Math.round((byForm - 0.05) * 100) / 100
}

function reasonsOf(assembly: Assembly, attribution: SpokenAttribution, standing: string): readonly FieldReason[] {
  const { doc } = assembly
  const speaker = attribution.speakers.at(-1)
  const source = attribution.source
  const reasons: FieldReason[] = []
  if (speaker !== undefined && source !== undefined) {
    const said = wordsOf(doc, source)
    const words =
      speaker.resolved === true
        ? `\`${said}\` takes up ${speaker.name}`
        : `\`${said}\` with \`${wordsOf(doc, attribution.cue)}\``
    reasons.push({
      field: 'speakers',
      how: speaker.resolved === true ? 'implied' : 'said',
      words,
      span: spanOf(doc, source),
    })
    if (!speaker.named) reasons.push({ field: 'speakers', how: 'missing', words: 'the text does not name the source' })
  }
  reasons.push({ field: 'standing', how: 'said', words: standing })
  return reasons
}
