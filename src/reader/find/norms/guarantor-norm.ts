import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { fromVerb } from '#reader/find/norms/frame-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { VerbList } from '#reader/languages/verb-lists'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'

/** "A and B are the guarantors of the accord", "C acts as guarantor". */
export function guarantorNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (verb.negated || !(verb.copula || (verb.lists & VerbList.actAs) !== 0) || verb.past) return undefined
  const phrase = sentence.phrases.find((each) => each.first >= verb.end && each.first <= verb.end + 1)
  if (phrase === undefined) return undefined
  let guarantor = false
  for (let at = phrase.first; at < phrase.end; at += 1)
    guarantor ||= doc.pack.words.guarantorNouns.has(lowerAt(doc, at))
  if (!guarantor) return undefined
  const head = fromVerb(doc, sentence, { governing: verb, action: verb, force: 'guarantee', bindingEnd: phrase.end })
  return head.relative
    ? undefined
    : { ...head, action: { first: phrase.first, end: phrase.end, lemma: 'guarantee', nominal: true }, passive: false }
}
