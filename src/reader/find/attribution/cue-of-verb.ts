import { type DocumentParts, lowerAt, standsAt } from '#reader/find/document-parts'
import type { CueVerb } from '#reader/find/attribution/quoted-content'
import type { VerbGroup } from '#reader/syntax/phrases'
import { VerbList } from '#reader/languages/verb-lists'
import { WordClass } from '#reader/languages/word-class'
import { Tag } from '#reader/syntax/tag'
import { isOfClass } from '#reader/syntax/token-at'

/** The cue that a verb is, with the words behind it that make one of it: "went on", "made it clear", "is confident". */
export function cueOfVerb(doc: DocumentParts, verb: VerbGroup): CueVerb | undefined {
  if (!verb.passive && (verb.lists & (VerbList.cue | VerbList.longCue)) === 0) return undefined
  // "<tweet id=...>" is markup that was left in the text.
  if (lowerAt(doc, verb.first - 1) === '<') return undefined
  return longCue(doc, verb) ?? stateCue(doc, verb) ?? plainCue(doc, verb)
}

/** The cue that a verb is by itself. */
export function plainCue(doc: DocumentParts, verb: VerbGroup): CueVerb | undefined {
  const cue = verb.copula ? undefined : doc.pack.cues.get(verb.lemma)
  if (cue === undefined) return undefined
  return { verb: saidByMeans(doc, verb) ? { ...verb, form: 'finite', past: true } : verb, cue }
}

/** "he said by telephone": "by" leads to a means and makes no passive of it. */
function saidByMeans(doc: DocumentParts, verb: VerbGroup): boolean {
  const { byWords, means } = doc.pack.words
  if (verb.form !== 'participle' || !byWords.has(lowerAt(doc, verb.end))) return false
  return means.has(lowerAt(doc, verb.end + 1)) || means.has(lowerAt(doc, verb.end + 2))
}

/** "was convinced that": a participle that tells a state of mind. */
function stateCue(doc: DocumentParts, verb: VerbGroup): CueVerb | undefined {
  if (!verb.passive) return undefined
  const lemma = `be ${lowerAt(doc, verb.head)}`
  const cue = doc.pack.cues.get(lemma)
  return cue === undefined ? undefined : { verb: { ...verb, lemma, passive: false }, cue }
}

/** "is *still more* vocal": also where the word could be of another class. */
function saysHow(doc: DocumentParts, at: number): boolean {
  return doc.tags[at] === Tag.adverb || isOfClass(doc, at, WordClass.adverb)
}

function longCue(doc: DocumentParts, verb: VerbGroup): CueVerb | undefined {
  // "remains convinced" is a state as "is convinced" is one.
  const lemma = doc.pack.words.linkingVerbs.has(verb.lemma) ? 'be' : verb.lemma
  const phrases = doc.pack.cuePhrases.get(lemma)
  if (phrases === undefined) return undefined
  let at = verb.end
  while (lemma === 'be' && at < verb.end + 3 && saysHow(doc, at)) at += 1
  for (const words of phrases) {
    if (!standsAt(doc, at, words)) continue
    const whole = `${lemma} ${words.join(' ')}`
    const cue = doc.pack.cues.get(whole)
    if (cue !== undefined) return { verb: { ...verb, lemma: whole, end: at + words.length, copula: false }, cue }
  }
  return undefined
}
