import type { LanguagePack } from '#reader/languages/pack'

/**
 * Lists that are asked of every verb of a text, as bits: which of them a verb is in is looked up once, by its
 * dictionary form, and what none of its lists speaks of is never tried.
 */
export const VerbList = {
  /** Signs, seals, puts a name to. */
  signing: 1,
  /** Says or lays down: what it is denied of is left open. */
  specify: 1 << 1,
  have: 1 << 2,
  make: 1 << 3,
  /** Remains, or leaves something so. */
  state: 1 << 4,
  grant: 1 << 5,
  /** "undertake", "agree": what follows binds. */
  norm: 1 << 6,
  /** "require", "bar": the object is bound. */
  objectNorm: 1 << 7,
  /** The first word of "call for" and the like. */
  call: 1 << 8,
  owe: 1 << 9,
  demand: 1 << 10,
  undertaking: 1 << 11,
  /** Watches over, or stands for. */
  watch: 1 << 12,
  provide: 1 << 13,
  actAs: 1 << 14,
  /** An act that agreements speak of. */
  act: 1 << 15,
  /** A state or statement, and no act. */
  standing: 1 << 16,
  amendment: 1 << 17,
  cue: 1 << 18,
  /** The first word of a cue of several words, or a verb that links as "be" does. */
  longCue: 1 << 19,
  /** What a party does: signs, undertakes, withdraws. */
  party: 1 << 20,
  service: 1 << 21,
  /** Refuses, fails, denies, promises, demands or asks: tells by itself how the act stands. */
  telling: 1 << 22,
} as const

type Sources = Pick<LanguagePack, 'words' | 'cues' | 'cuePhrases' | 'verbNorms' | 'actionsByVerb' | 'amendments'>

/** The lists of every verb that any of them has, by its dictionary form. Built once, with the pack. */
export function joinVerbs(sources: Sources): ReadonlyMap<string, number> {
  const joined = new Map<string, number>()
  for (const [list, verbs] of listsOf(sources))
    for (const verb of verbs) joined.set(verb, (joined.get(verb) ?? 0) | list)
  return joined
}

function listsOf(sources: Sources): readonly (readonly [number, Iterable<string>])[] {
  const { words, cues, cuePhrases, verbNorms, actionsByVerb, amendments } = sources
  return [
    [VerbList.signing, [...words.signVerbs, ...words.sealVerbs, ...words.putVerbs]],
    [VerbList.specify, words.specifyVerbs],
    [VerbList.have, ['have', ...words.haveVerbs]],
    [VerbList.make, words.makeVerbs],
    [VerbList.state, [...words.remainVerbs, ...words.leaveVerbs]],
    [VerbList.grant, words.grantVerbs],
    [VerbList.norm, verbNorms.keys()],
    [VerbList.objectNorm, words.objectNorms.keys()],
    [VerbList.call, [...words.callVerbs].map((verb) => verb.split(' ')[0] ?? verb)],
    [VerbList.owe, words.oweVerbs],
    [VerbList.demand, words.demandVerbs],
    [VerbList.undertaking, words.undertakings],
    [VerbList.watch, [...words.watchVerbs, ...words.standVerbs]],
    [VerbList.provide, words.provideVerbs],
    [VerbList.actAs, words.actAsVerbs],
    [VerbList.act, actionsByVerb.keys()],
    [VerbList.standing, words.stateVerbs],
    [VerbList.amendment, amendments.keys()],
    [VerbList.cue, cues.keys()],
    [VerbList.longCue, [...cuePhrases.keys(), ...words.linkingVerbs]],
    [VerbList.party, [...words.signVerbs, ...words.undertakings, ...words.partyVerbs]],
    [VerbList.service, words.serviceVerbs.keys()],
    [VerbList.telling, tellingVerbs(sources)],
  ]
}

function tellingVerbs({ words }: Sources): readonly string[] {
  const { refuseVerbs, failVerbs, denyVerbs, promiseVerbs, demandVerbs, askVerbs } = words
  return [refuseVerbs, failVerbs, denyVerbs, promiseVerbs, demandVerbs, askVerbs].flatMap((verbs) => [...verbs])
}
