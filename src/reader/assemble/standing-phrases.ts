import { saysNobody } from '#reader/find/norms/norm-subject'
import { type DocumentParts, lowerAt, phrasesIn, type TokenRange, wordsOf } from '#reader/find/document-parts'
import type { CueForce } from '#reader/languages/pack'
import type { PhraseMeaning } from '#reader/languages/phrase-book'
import type { Standing } from '#reader/reading'
import { findSubject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** How something told stands and the words that say so. */
export interface Found {
  readonly standing: Standing
  readonly because: string
  /** The kind of act that the words tell of, where they tell it without its verb. */
  readonly action?: string
}

/** What is known of the speech that words stand in. */
export interface Spoken {
  readonly force?: CueForce
  readonly conditional: boolean
  /** The subject is the speaker or the speaker's own side: what "will" be done is promised. */
  readonly own?: boolean
  /** The very words of the speaker. */
  readonly direct?: boolean
}

/** Words that tell something, with their main verb and the speech they stand in. */
export interface Told {
  readonly doc: DocumentParts
  readonly sentence: ParsedSentence
  readonly range: TokenRange
  readonly verb: VerbGroup | undefined
  readonly spoken: Spoken
  readonly isSpoken: boolean
}

/** The first turn of phrase of a meaning in a stretch of words. */
export function phraseIn(doc: DocumentParts, range: TokenRange, meaning: PhraseMeaning): TokenRange | undefined {
  return phrasesIn(doc, range).find((phrase) => phrase.meaning === meaning)
}

/** "never refused", "nobody has violated": what would be a breach is denied. */
export function deniedBreach({ doc, sentence, verb, isSpoken }: Told): Found | undefined {
  const { refuseVerbs, breachVerbs } = doc.pack.words
  if (!isSpoken || verb === undefined || verb.modal !== undefined) return undefined
  if (!refuseVerbs.has(verb.lemma) && !breachVerbs.has(verb.lemma)) return undefined
  const negated = verb.negated || saysNobody(doc, findSubject(doc, sentence, verb))
  return negated ? { standing: 'denied', because: `\`${verb.lemma}\` is denied` } : undefined
}

/** "rejected the accusation": what was said of somebody is denied, nothing is refused. */
export function deniedCharge({ doc, range, verb }: Told): Found | undefined {
  const denial = phraseIn(doc, range, 'denied')
  if (denial === undefined || verb === undefined || denial.first !== verb.head) return undefined
  return { standing: 'denied', because: `the words are \`${wordsOf(doc, denial)}\`` }
}

const PHRASE_STANDINGS: readonly (PhraseMeaning & Standing)[] = [
  'denied',
  'refused',
  'promised',
  'demanded',
  'predicted',
]

/** "going nowhere", "gave his word": a turn of phrase tells what no single verb does. */
export function byPhrase({ doc, range, verb, isSpoken }: Told): Found | undefined {
  const found = phrasesIn(doc, range)
  if (found.length === 0) return undefined
  const phrases = found.filter(
    (phrase) => verb === undefined || !(isBeside(doc, verb, phrase) || isTold(doc, verb, phrase)),
  )
  const standing = PHRASE_STANDINGS.find((each) => phrases.some((phrase) => phrase.meaning === each))
  if (standing === undefined || (!isSpoken && !TOLD_TOO.has(standing))) return undefined
  const said = phrases.find((phrase) => phrase.meaning === standing)
  return { standing, because: `the words are \`${said === undefined ? '' : wordsOf(doc, said)}\`` }
}

/** "He had warned his capital that they would not leave": what is told within is not how the telling stands. */
function isTold(doc: DocumentParts, verb: VerbGroup, phrase: TokenRange): boolean {
  if (doc.pack.cues.get(verb.lemma)?.force !== 'tell' || phrase.first <= verb.end) return false
  for (let at = verb.end; at < phrase.first; at += 1) if (isThatClause(doc, at)) return true
  return false
}

function isThatClause(doc: DocumentParts, at: number): boolean {
  return doc.tags[at] === Tag.subordinator && doc.pack.words.thatWords.has(lowerAt(doc, at))
}

/** "A had left, which B called untrue": a turn of phrase in a relative clause behind a comma says nothing of what is told. */
function isBeside(doc: DocumentParts, verb: VerbGroup, phrase: TokenRange): boolean {
  for (let at = verb.end + 1; at <= phrase.first; at += 1)
    if (doc.tags[at] === Tag.relative && lowerAt(doc, at - 1) === ',') return true
  return false
}

/** Standings that a turn of phrase gives to what the document tells in its own voice too. */
const TOLD_TOO: ReadonlySet<Standing> = new Set(['denied', 'refused', 'promised', 'demanded'])

/** "We will be out by Friday", "his country would honour it": who speaks for the side that acts promises. */
export function ownPromise({ doc, verb, spoken }: Told): Found | undefined {
  if (spoken.own !== true || verb?.modal === undefined || verb.negated) return undefined
  // "I would wait" in direct speech supposes; "his country would leave" reports a promise.
  if (!doc.pack.words.futureModals.has(verb.modal) || (spoken.direct === true && verb.modal === 'would'))
    return undefined
  return { standing: 'promised', because: `\`${verb.modal}\` speaks of what the speaker's own side is to do` }
}
