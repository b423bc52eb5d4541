import { type Assembly, quotePart, spokenIn } from '#reader/assemble/assembly'
import { itemId } from '#reader/assemble/item-id'
import { type DocumentParts, lowerAt, type TokenRange, wordsOf } from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import type { DraftGap } from '#reader/reading'
import { findSubject } from '#reader/syntax/find-subject'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** What the text says that an agreement leaves open: "does not specify a mechanism", "there is no deadline for". */
export function draftGaps(assembly: Assembly, sentence: ParsedSentence): readonly DraftGap[] {
  const gaps: DraftGap[] = []
  for (const verb of sentence.verbs) {
    const gap =
      unspecified(assembly, sentence, verb) ?? thereIsNo(assembly, sentence, verb) ?? leftOpen(assembly, sentence, verb)
    if (gap !== undefined) gaps.push(gap)
  }
  return gaps
}

/** "the agreement does not specify mechanisms", "without setting a deadline", "no deadline was set". */
function unspecified(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftGap | undefined {
  const { doc } = assembly
  if (!doc.pack.words.specifyVerbs.has(verb.lemma)) return undefined
  const subject = findSubject(doc, sentence, verb)
  if (verb.passive) {
    if (subject === undefined || !(verb.negated || doc.pack.words.noWords.has(lowerAt(doc, subject.first))))
      return undefined
    return gapOf(assembly, sentence, {
      noun: subject.core,
      first: subject.first,
      end: actionEnd(doc, sentence, verb.end),
    })
  }
  const without = doc.pack.words.withoutWords.has(lowerAt(doc, verb.first - 1))
  const noun = nounAfter(sentence, verb.end)
  if (noun === undefined) return undefined
  const negated = verb.negated || without || doc.pack.words.noWords.has(lowerAt(doc, noun.first))
  if (!negated || !(without || isAboutInstrument(assembly, subject?.core))) return undefined
  const first = without ? verb.first - 1 : (subject?.first ?? verb.first)
  const about = doc.pack.words.aboutWords.has(lowerAt(doc, noun.end))
    ? (questionAfter(doc, noun.end + 1) ?? nounAfter(sentence, noun.end + 1))
    : undefined
  return gapOf(assembly, sentence, { noun: about ?? noun, first, end: actionEnd(doc, sentence, verb.end) })
}

function nounAfter(sentence: ParsedSentence, at: number): NounPhrase | undefined {
  return sentence.phrases.find((each) => each.first >= at && each.first <= at + 1)
}

function isAboutInstrument(assembly: Assembly, core: NounPhrase | undefined): boolean {
  if (core === undefined) return false
  const { doc } = assembly
  const { instruments, provisionNouns } = doc.pack.words
  for (let at = core.first; at < core.end; at += 1) {
    const lower = lowerAt(doc, at)
    if (instruments.has(lower) || provisionNouns.has(lower)) return true
  }
  return doc.tags[core.head] === Tag.pronoun && doc.pack.words.thirdPersons.get(lowerAt(doc, core.head)) === 'thing'
}

/** "there is no mechanism for", "it has no deadline", "no guarantor is named". */
function thereIsNo(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftGap | undefined {
  const { doc } = assembly
  const existential = verb.copula && doc.pack.words.thereWords.has(lowerAt(doc, verb.first - 1))
  if (!existential && verb.lemma !== 'have') return undefined
  const noun = nounAfter(sentence, verb.end)
  if (noun === undefined || !(verb.negated || doc.pack.words.noWords.has(lowerAt(doc, noun.first)))) return undefined
  if (doc.pack.gapNouns.get(lowerAt(doc, noun.head)) === undefined) return undefined
  if (!existential && !isAboutInstrument(assembly, findSubject(doc, sentence, verb)?.core)) return undefined
  const first = existential ? verb.first - 1 : clauseFirst(doc, sentence, verb.first)
  return gapOf(assembly, sentence, { noun, first, end: actionEnd(doc, sentence, verb.end) })
}

/** "the text is silent on", "leaves open", "the status remains unclear". */
function leftOpen(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftGap | undefined {
  const { doc } = assembly
  const word = lowerAt(doc, verb.end)
  const state = doc.pack.words.openStates.has(word) && (verb.copula || doc.pack.words.remainVerbs.has(verb.lemma))
  const silent = verb.copula && doc.pack.words.silentWords.has(word)
  const leaves = doc.pack.words.leaveVerbs.has(verb.lemma) && doc.pack.words.openStates.has(word)
  if (!state && !silent && !leaves) return undefined
  const subject = findSubject(doc, sentence, verb)
  const question = state ? questionAfter(doc, verb.end + 1) : undefined
  const noun = question ?? (silent || leaves ? nounAfter(sentence, verb.end + (silent ? 2 : 1)) : subject?.core)
  if (noun === undefined || subject === undefined) return undefined
  const known = doc.pack.gapNouns.has(lowerAt(doc, noun.head)) || silent || leaves
  if (!known || (!state && !isAboutInstrument(assembly, subject.core))) return undefined
  return gapOf(assembly, sentence, {
    noun,
    first: subject.first,
    end: Math.max(verb.end + 1, actionEnd(doc, sentence, verb.end)),
  })
}

/** "it remains unclear who will pay": the question word says what is open. */
function questionAfter(doc: DocumentParts, at: number): NounPhrase | undefined {
  return doc.pack.words.questionWords.has(lowerAt(doc, at)) ? { first: at, end: at + 1, head: at } : undefined
}

function gapOf(
  assembly: Assembly,
  sentence: ParsedSentence,
  found: { noun: NounPhrase; first: number; end: number },
): DraftGap {
  const { doc, hash } = assembly
  const range: TokenRange = { first: Math.max(sentence.first, found.first), end: found.end }
  const part = quotePart(doc, range)
  const about = wordsOf(doc, { first: found.noun.first, end: Math.max(found.noun.end, Math.min(found.end, range.end)) })
  const spoken = spokenIn(assembly, found.noun.head)
  const speaker = spoken?.speakers.at(-1)?.name
  const head = lowerAt(doc, found.noun.head)
  return {
    id: itemId('ga', hash, part.span, 'gap'),
    kind: 'gap',
    ...part,
    sure: 0.8,
    gap: doc.pack.gapNouns.get(head) ?? 'other',
    about,
    basis: speaker === undefined ? { kind: doc.instrument ? 'clause' : 'reported' } : { kind: 'opinion', speaker },
    reasons: [{ field: 'gap', how: 'said', words: `the words say that \`${head}\` is not laid down`, span: part.span }],
  }
}
