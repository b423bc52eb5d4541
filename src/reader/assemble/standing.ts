import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { CueForce } from '#reader/languages/pack'
import type { Standing } from '#reader/reading'
import { findSubject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** Where something told stands, and the verb that says so. */
export interface FoundStanding {
  readonly standing: Standing
  readonly verb?: VerbGroup
  readonly because: string
}

/** How the words `range` stand to what they tell: done, refused, promised, conditional ... */
export function standingOf(
  doc: DocumentParts,
  sentence: ParsedSentence,
  range: TokenRange,
  spoken: { readonly force?: CueForce; readonly conditional: boolean },
): FoundStanding {
  const verb = mainVerb(doc, sentence, range)
  const found =
    noKnowledge(doc, range, verb) ??
    conditional(doc, sentence, range, spoken.conditional) ??
    byVerb(doc, sentence, verb) ??
    byCue(spoken.force) ??
    byTense(doc, verb, spoken.force !== undefined)
  return { ...found, ...(verb !== undefined && { verb }) }
}

/** The verb of the main clause: the first finite one that stands in no condition or relative clause. */
export function mainVerb(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange): VerbGroup | undefined {
  const inside = sentence.verbs.filter((verb) => verb.first >= range.first && verb.end <= range.end)
  const finite = inside.filter((verb) => verb.form === 'finite')
  const main = finite.find((verb) => !isSubordinate(doc, sentence, range, verb))
  return main ?? finite[0] ?? inside[0]
}

function isSubordinate(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange, verb: VerbGroup): boolean {
  const subject = findSubject(doc, sentence, verb)
  if (subject?.relative === true) return true
  const start = subject === undefined ? verb.first : subject.first
  const opener = start - 1
  if (opener < range.first) return false
  const lower = lowerAt(doc, opener)
  return doc.pack.words.conditionWords.has(lower) || doc.pack.words.causeWords.has(lower)
}

type Found = Omit<FoundStanding, 'verb'>

function noKnowledge(doc: DocumentParts, range: TokenRange, verb: VerbGroup | undefined): Found | undefined {
  const { knowledgeNouns, knowledgeVerbs, noWords, knowledgeAdjectives } = doc.pack.words
  const because = 'the words say that nothing is known, not that nothing happened'
  if (verb?.negated === true && knowledgeVerbs.has(verb.lemma)) return { standing: 'no-knowledge', because }
  const start = verb?.first ?? range.first
  for (let at = start; at < Math.min(range.end, start + 8); at += 1) {
    const lower = lowerAt(doc, at)
    if (verb?.negated === true && (knowledgeAdjectives.has(lower) || (knowledgeNouns.has(lower) && verb.end <= at)))
      return { standing: 'no-knowledge', because }
    if (noWords.has(lower) && knowledgeNouns.has(lowerAt(doc, at + 1))) return { standing: 'no-knowledge', because }
    if (noWords.has(lower) && doc.tags[at + 1] === Tag.adjective && knowledgeNouns.has(lowerAt(doc, at + 2)))
      return { standing: 'no-knowledge', because }
    if (doc.pack.words.unaware.has(lower)) return { standing: 'no-knowledge', because }
  }
  return undefined
}

function conditional(
  doc: DocumentParts,
  sentence: ParsedSentence,
  range: TokenRange,
  known: boolean,
): Found | undefined {
  const because = 'it is said to hold only under a condition'
  if (known) return { standing: 'conditional', because }
  for (let at = range.first; at < Math.min(range.end, range.first + 3); at += 1) {
    if (doc.pack.words.ifWords.has(lowerAt(doc, at))) return { standing: 'conditional', because }
  }
  const late = sentence.verbs.length > 0 && hasLateIf(doc, range)
  return late ? { standing: 'conditional', because } : undefined
}

function hasLateIf(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first + 1; at < range.end; at += 1) {
    if (
      doc.pack.words.ifWords.has(lowerAt(doc, at)) &&
      doc.tags[at] === Tag.subordinator &&
      !doc.pack.cues.has(doc.lexicon.get(lowerAt(doc, at - 1))?.lemma ?? '')
    )
      return true
  }
  return false
}

function byVerb(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup | undefined): Found | undefined {
  if (verb === undefined) return undefined
  const { refuseVerbs, failVerbs, promiseVerbs, denyVerbs, demandVerbs } = doc.pack.words
  const next = nextInfinitive(sentence, verb)
  if (refuseVerbs.has(verb.lemma) && !verb.negated)
    return { standing: 'refused', because: `the verb is \`${verb.lemma}\`` }
  if (failVerbs.has(verb.lemma) && next !== undefined && !verb.negated)
    return { standing: 'not-done', because: `the verb is \`${verb.lemma}\`` }
  if (verb.lemma === 'have' && hasYet(doc, verb))
    return { standing: 'not-done', because: '"has yet to" says that it is not done' }
  if (verb.passive && next !== undefined && doc.pack.words.askVerbs.has(verb.lemma))
    return { standing: 'demanded', because: `they were told to: \`${verb.lemma}\`` }
  if (denyVerbs.has(verb.lemma)) return { standing: 'denied', because: `the verb is \`${verb.lemma}\`` }
  if (promiseVerbs.has(verb.lemma) && (next !== undefined || verb.passive))
    return { standing: 'promised', because: `the verb is \`${verb.lemma}\`` }
  if (demandVerbs.has(verb.lemma) && verb.form !== 'infinitive')
    return { standing: 'demanded', because: `the verb is \`${verb.lemma}\`` }
  return undefined
}

function hasYet(doc: DocumentParts, verb: VerbGroup): boolean {
  return lowerAt(doc, verb.end) === 'yet' || lowerAt(doc, verb.end - 1) === 'yet'
}

function nextInfinitive(sentence: ParsedSentence, verb: VerbGroup): VerbGroup | undefined {
  return sentence.verbs.find(
    (each) => each.first >= verb.end && each.first <= verb.end + 1 && each.form === 'infinitive',
  )
}

const CUE_STANDING: Partial<Readonly<Record<CueForce, Standing>>> = {
  deny: 'denied',
  promise: 'promised',
  demand: 'demanded',
  predict: 'predicted',
  refuse: 'refused',
  opinion: 'opinion',
}

function byCue(force: CueForce | undefined): Found | undefined {
  const standing = force === undefined ? undefined : CUE_STANDING[force]
  return standing === undefined ? undefined : { standing, because: 'the word that introduces the speech says so' }
}

function byTense(doc: DocumentParts, verb: VerbGroup | undefined, spoken: boolean): Found {
  if (verb === undefined) return { standing: 'in-force', because: 'no verb says otherwise' }
  const { futureModals, opinionModals, likelihood } = doc.pack.words
  if (verb.modal !== undefined && futureModals.has(verb.modal))
    return { standing: 'predicted', because: `\`${verb.modal}\` speaks of what is to come` }
  if (verb.modal !== undefined && (opinionModals.has(verb.modal) || likelihood.has(verb.modal)))
    return { standing: 'opinion', because: `\`${verb.modal}\` judges, it does not tell` }
  if (verb.negated) return { standing: 'not-done', because: 'the verb is negated' }
  if (verb.past || verb.perfect) return { standing: 'done', because: 'the verb tells a past act' }
  if (spoken && (verb.copula || verb.modal !== undefined))
    return { standing: 'opinion', because: 'the speaker judges what something is' }
  return { standing: 'in-force', because: 'the verb tells the present' }
}
