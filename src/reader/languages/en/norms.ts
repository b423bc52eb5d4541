import type { NormForce, NormPhrase } from '#reader/languages/pack'

type Strength = NonNullable<NormPhrase['strength']>

function phrase(force: NormForce, negated: NormForce, follows: NormPhrase['follows'], strength?: Strength): NormPhrase {
  return { force, negated, follows, ...(strength && { strength }) }
}

/** Modal verbs. "will" binds in an instrument and predicts in a report: the assembler decides. */
export const MODALS: Readonly<Record<string, NormPhrase>> = {
  shall: phrase('obligation', 'prohibition', 'any'),
  must: phrase('obligation', 'prohibition', 'any'),
  "mustn't": phrase('prohibition', 'prohibition', 'any'),
  "shan't": phrase('prohibition', 'prohibition', 'any'),
  may: phrase('permission', 'prohibition', 'any'),
  can: phrase('permission', 'prohibition', 'any'),
  cannot: phrase('prohibition', 'prohibition', 'any'),
  "can't": phrase('prohibition', 'prohibition', 'any'),
  should: phrase('recommendation', 'recommendation', 'any', 'recommendation'),
  "shouldn't": phrase('recommendation', 'recommendation', 'any', 'recommendation'),
  ought: phrase('recommendation', 'recommendation', 'to', 'recommendation'),
  "needn't": phrase('none', 'none', 'any'),
}

/** What "be" with the word and its complement makes of a sentence: "is required to". */
export const BE_NORMS: Readonly<Record<string, NormPhrase>> = {
  required: phrase('obligation', 'none', 'to'),
  obliged: phrase('obligation', 'none', 'to'),
  obligated: phrase('obligation', 'none', 'to'),
  bound: phrase('obligation', 'none', 'to'),
  compelled: phrase('obligation', 'none', 'to'),
  supposed: phrase('obligation', 'prohibition', 'to'),
  due: phrase('obligation', 'none', 'to'),
  scheduled: phrase('obligation', 'none', 'to'),
  slated: phrase('obligation', 'none', 'to'),
  instructed: phrase('obligation', 'none', 'to'),
  ordered: phrase('obligation', 'none', 'to'),
  told: phrase('obligation', 'none', 'to'),
  mandated: phrase('obligation', 'none', 'to'),
  tasked: phrase('obligation', 'none', 'any'),
  charged: phrase('obligation', 'none', 'any'),
  committed: phrase('obligation', 'none', 'to', 'undertaking'),
  liable: phrase('none', 'none', 'any'),
  responsible: phrase('obligation', 'none', 'for'),
  accountable: phrase('obligation', 'none', 'for'),
  prohibited: phrase('prohibition', 'permission', 'from'),
  forbidden: phrase('prohibition', 'permission', 'any'),
  banned: phrase('prohibition', 'permission', 'from'),
  barred: phrase('prohibition', 'permission', 'from'),
  precluded: phrase('prohibition', 'permission', 'from'),
  entitled: phrase('power', 'prohibition', 'to'),
  empowered: phrase('power', 'prohibition', 'to'),
  authorised: phrase('power', 'prohibition', 'to'),
  authorized: phrase('power', 'prohibition', 'to'),
  permitted: phrase('permission', 'prohibition', 'to'),
  allowed: phrase('permission', 'prohibition', 'to'),
  eligible: phrase('permission', 'prohibition', 'to'),
  free: phrase('permission', 'prohibition', 'to'),
}

/** What "have" with the noun makes of a sentence: "has the right to". */
export const HAVE_NORMS: Readonly<Record<string, NormPhrase>> = {
  right: phrase('power', 'prohibition', 'to'),
  rights: phrase('power', 'prohibition', 'to'),
  power: phrase('power', 'prohibition', 'to'),
  powers: phrase('power', 'prohibition', 'to'),
  authority: phrase('power', 'prohibition', 'to'),
  option: phrase('power', 'none', 'to'),
  freedom: phrase('permission', 'prohibition', 'to'),
  duty: phrase('obligation', 'none', 'to'),
  obligation: phrase('obligation', 'none', 'to'),
  responsibility: phrase('obligation', 'none', 'to'),
}

/** Verbs that bind with what follows them: "undertakes to", "has to". */
export const VERB_NORMS: Readonly<Record<string, NormPhrase>> = {
  undertake: phrase('obligation', 'prohibition', 'to', 'undertaking'),
  commit: phrase('obligation', 'none', 'to', 'undertaking'),
  pledge: phrase('obligation', 'none', 'to', 'undertaking'),
  agree: phrase('obligation', 'none', 'to', 'undertaking'),
  have: phrase('obligation', 'none', 'to'),
  need: phrase('obligation', 'none', 'to'),
  endeavour: phrase('obligation', 'none', 'to', 'best-effort'),
  endeavor: phrase('obligation', 'none', 'to', 'best-effort'),
  strive: phrase('obligation', 'none', 'to', 'best-effort'),
}
