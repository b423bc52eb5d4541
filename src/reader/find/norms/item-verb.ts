import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { WordClass } from '#reader/languages/word-class'
import { Tag } from '#reader/syntax/tag'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { tagOf } from '#reader/syntax/token-at'

/** The verb that an item begins with; a word that could be a noun as well ("release prisoners") is one there. */
export function itemVerb(doc: DocumentParts, sentence: ParsedSentence): VerbGroup | undefined {
  const found = sentence.verbs.find((each) => each.form !== 'participle')
  if (found !== undefined && found.first <= sentence.first + 1) return found
  const at = doc.tags[sentence.first] === Tag.adverb ? sentence.first + 1 : sentence.first
  const fronted = behindFront(doc, sentence)
  const bare = baseVerbAt(doc, sentence, at) ?? (fronted === undefined ? undefined : baseVerbAt(doc, sentence, fronted))
  if (bare !== undefined) return bare
  return found !== undefined && found.first <= sentence.first + 4 ? found : undefined
}

/** A word as the bare verb that it can be; none for other words and at the end of a sentence. */
export function baseVerbAt(doc: DocumentParts, sentence: ParsedSentence, at: number): VerbGroup | undefined {
  const entry = doc.lexicon.get(lowerAt(doc, at))
  if (entry === undefined || (entry.classes & WordClass.base) === 0 || at + 1 >= sentence.end) return undefined
  return bareVerb(doc, at, entry.lemma)
}

/** "Immediately upon signing, establish a channel": where the item goes on behind the comma that closes what stands in front. */
export function behindFront(doc: DocumentParts, { first, end }: ParsedSentence): number | undefined {
  const tag = tagOf(doc, first)
  if (tag !== Tag.adverb && tag !== Tag.preposition) return undefined
  for (let at = first + 1; at < end && tagOf(doc, at) !== Tag.modal; at += 1)
    if (lowerAt(doc, at) === ',' && tagOf(doc, at + 1) === Tag.base) return at + 1
  return undefined
}

/** A group of one bare verb. */
export function bareVerb(doc: DocumentParts, at: number, lemma: string): VerbGroup {
  const plain = { negated: false, passive: false, perfect: false, progressive: false, past: false, copula: false }
  const lists = doc.verbLists.get(lemma) ?? 0
  return { first: at, end: at + 1, head: at, lemma, modal: undefined, form: 'infinitive', lists, ...plain }
}
