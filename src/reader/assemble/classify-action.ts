import { type DocumentParts, lowerAt, timeOfToken, type TokenRange } from '#reader/find/document-parts'
import type { ActionWords } from '#reader/languages/pack'
import { isNominal, Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

/** An action to be named: its verb or noun, and the words around it that may be its object. */
export interface ActionInput {
  readonly lemma: string
  readonly nominal: boolean
  /** The word after the verb, which may be its particle. */
  readonly after: number
  readonly objects: readonly TokenRange[]
  readonly hasPlace: boolean
  /** Head of the subject, lower case, where the verb is active. */
  readonly subject?: string
}

const MOST_OBJECT_TOKENS = 28

/** The entry of the action lexicon that fits best, or none. */
export function classifyAction(doc: DocumentParts, input: ActionInput): ActionWords | undefined {
  const { actionsByNoun, actionsByVerb } = doc.pack
  const candidates = (input.nominal ? actionsByNoun : actionsByVerb).get(input.lemma)
  if (candidates === undefined) return undefined
  let best: ActionWords | undefined
  let bestScore = 0
  for (const action of candidates) {
    const score = input.nominal ? scoreNoun(doc, action, input) : scoreVerb(doc, action, input)
    if (score <= bestScore) continue
    best = action
    bestScore = score
  }
  return best
}

/** The acts that a noun can name where it stands: "the exchange of fire" is none of prisoners. */
export function actsNamedAt(doc: DocumentParts, at: number): readonly ActionWords[] {
  const acts = doc.pack.actionsByNoun.get(lowerAt(doc, at)) ?? []
  if (!doc.pack.words.ofWords.has(lowerAt(doc, at + 1))) return acts
  const behind = { first: at + 2, end: at + 2 + MOST_BEHIND }
  return acts.filter((act) => act.ofObjects !== true || holdsObject(doc, act, behind))
}

function holdsObject(doc: DocumentParts, { objects }: ActionWords, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) if (objects.has(lowerAt(doc, at))) return true
  return false
}

function scoreVerb(doc: DocumentParts, action: ActionWords, input: ActionInput): number {
  const verb = matchVerb(doc, action, input)
  if (verb === 0 || isOtherwise(doc, action, input.after)) return 0
  if (action.alone === true)
    return isMoved(action, input) && !hasObject(doc, verb > 1 ? input.after + 1 : input.after) ? verb + 4 : 0
  return action.objects.size === 0 ? verb : scoreObject(doc, action, { input, verb })
}

/** "met the deadline": one of the words right behind the verb gives it another meaning. */
function isOtherwise(doc: DocumentParts, { unless }: ActionWords, after: number): boolean {
  if (unless === undefined) return false
  for (let at = after; at < after + MOST_BEHIND; at += 1) if (unless.has(lowerAt(doc, at))) return true
  return false
}

const MOST_BEHIND = 5

function scoreObject(
  doc: DocumentParts,
  action: ActionWords,
  { input, verb }: { readonly input: ActionInput; readonly verb: number },
): number {
  if (action.subjectMoves === true && isMoved(action, input)) return verb + 4
  const object = objectDistance(doc, action, input)
  if (object >= 0) return verb + 3 - object / 100
  if (action.counted === true && countsAlone(doc, input)) return verb + 2
  return action.placeObject === true && input.hasPlace ? verb + 2 : 0
}

/** "freed 52", "87 were freed", "none has been freed". */
function countsAlone(doc: DocumentParts, { after, objects }: ActionInput): boolean {
  return isBareNumber(doc, after) || objects.some(({ first, end }) => end - first === 1 && isCountOrNone(doc, first))
}

function isCountOrNone(doc: DocumentParts, at: number): boolean {
  return isBareNumber(doc, at) || doc.pack.words.countPronouns.has(lowerAt(doc, at))
}

/** "freed 52, all of them wounded": a number with no noun behind it. */
function isBareNumber(doc: DocumentParts, at: number): boolean {
  return tagOf(doc, at) === Tag.number && !isNominal(tagOf(doc, at + 1)) && timeOfToken(doc, at) === undefined
}

function isMoved(action: ActionWords, input: ActionInput): boolean {
  return action.objects.has(input.subject ?? '')
}

/** A thing right behind the verb, that is no time. */
function hasObject(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return (isNominal(tag) || tag === Tag.pronoun) && timeOfToken(doc, at) === undefined
}

function matchVerb(doc: DocumentParts, action: ActionWords, input: ActionInput): number {
  const particle = lowerAt(doc, input.after)
  const farParticle = lowerAt(doc, input.after + 1)
  let best = 0
  for (const verb of action.verbs) {
    if (verb === input.lemma) best = Math.max(best, 1)
    else if (isPhrasal(verb, input.lemma, particle) || isPhrasal(verb, input.lemma, farParticle))
      best = Math.max(best, 1.5)
  }
  return best
}

/** Whether a verb of the lexicon ("hand over") is the given one with the given particle; asked without joining the two. */
function isPhrasal(verb: string, lemma: string, particle: string): boolean {
  const apart = verb.length === lemma.length + 1 + particle.length && verb.charCodeAt(lemma.length) === SPACE
  return apart && verb.startsWith(lemma) && verb.endsWith(particle)
}

const SPACE = 0x20

function scoreNoun(doc: DocumentParts, action: ActionWords, input: ActionInput): number {
  if (!action.nouns.includes(input.lemma)) return 0
  const object = objectDistance(doc, action, input)
  if (object < 0 && action.ofObjects === true && doc.pack.words.ofWords.has(lowerAt(doc, input.after))) return 0
  return object >= 0 ? 4 - object / 100 : action.placeObject === true && input.hasPlace ? 3 : 1
}

/** How far off the first word of the object is that the action asks for, or -1. */
function objectDistance(doc: DocumentParts, action: ActionWords, input: ActionInput): number {
  for (const range of input.objects) {
    const end = Math.min(range.end, range.first + MOST_OBJECT_TOKENS)
    const first = isParticle(doc, range.first) ? range.first + 1 : range.first
    for (let at = first; at < end && !(action.direct === true && leadsOn(doc, at)); at += 1)
      if (action.objects.has(lowerAt(doc, at))) return at - range.first
  }
  return -1
}

/** "take up positions". */
function isParticle(doc: DocumentParts, at: number): boolean {
  return doc.pack.sites.particles.has(lowerAt(doc, at))
}

/** A preposition other than "of". */
function leadsOn(doc: DocumentParts, at: number): boolean {
  return doc.tags[at] === Tag.preposition && !doc.pack.words.ofWords.has(lowerAt(doc, at))
}
