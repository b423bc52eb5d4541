import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import type { FoundCondition } from '#reader/find/find-conditions'
import type { NormHead } from '#reader/find/norms/norm-head'
import { findSubject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'

const FARTHEST_NOTICE = 8

/**
 * Powers that an instrument gives by what it excepts: "for further terms of five years, unless either Party gives
 * notice six months before the end". Who may give the notice can keep the term from running on.
 */
export function conditionPowers(
  doc: DocumentParts,
  sentence: ParsedSentence,
  conditions: readonly FoundCondition[],
): readonly NormHead[] {
  if (!doc.instrument) return []
  return conditions
    .filter(({ condition }) => condition.type === 'unless')
    .flatMap((condition) => {
      const verb = sentence.verbs.find((each) => each.first > condition.first && each.end <= condition.end)
      const head = verb === undefined ? undefined : powerOf(doc, sentence, { verb, condition })
      return head === undefined ? [] : [head]
    })
}

function powerOf(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, condition }: { readonly verb: VerbGroup; readonly condition: FoundCondition },
): NormHead | undefined {
  if (verb.form !== 'finite' || verb.negated || verb.passive || !givesNotice(doc, verb, condition.end)) return undefined
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || subject.first <= condition.first) return undefined
  return {
    sentence,
    force: 'power',
    binding: { first: verb.first, end: verb.head },
    subject: { first: subject.first, end: subject.end, core: subject.core },
    action: { first: verb.head, end: verb.head + 1, lemma: verb.lemma, nominal: false },
    passive: false,
    object: { first: verb.head + 1, end: Math.max(condition.end, verb.head + 1) },
    clause: { first: subject.first, end: condition.end },
    relative: false,
    byInstrument: false,
  }
}

/** "notifies", "objects"; "gives" and the like only with "notice" or "intention" behind them. */
function givesNotice(doc: DocumentParts, verb: VerbGroup, end: number): boolean {
  const { noticeVerbs, noticeGivers, noticeNouns } = doc.pack.words
  if (noticeVerbs.has(verb.lemma)) return true
  if (!noticeGivers.has(verb.lemma)) return false
  for (let at = verb.end; at < Math.min(end, verb.end + FARTHEST_NOTICE); at += 1)
    if (noticeNouns.has(lowerAt(doc, at))) return true
  return false
}
