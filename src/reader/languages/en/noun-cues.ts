/**
 * English nouns that carry somebody's words, with what follows them: the first letter of a preposition (o of, f for,
 * a about or against, t to, w with), i an infinitive, s strong enough without an owner.
 */
const NOUN_CUES = `
claim:i claims: statement: statements: comment:oa comments:oa remark:a remarks:a promise:i promises:i pledge:i pledges:i vow:i vows:i plan:itf plans:itf decision:i decisions:i
demand:fi demands:f call:fis calls:fis proposal:itf proposals:itf suggestion: suggestions: criticism:os criticisms:os support:fs opposition:ts endorsement:os endorsements:os
attack:oa attacks:oa concern:as concerns:as complaint:as complaints:as allegation:os allegations:os accusation:os accusations:os assertion: assertions: contention: argument:fa arguments:fa belief:i beliefs:
opinion:o opinions:o view:o views:o hope:if hopes:if fear:os fears:os desire:if wish:i refusal:is commitment:it request:fi requests:f warning:as warnings:as announcement:o prediction:o predictions:o
admission:o acknowledgment:o denial:o assessment:o description:o defense:o defence:o praise:fs condemnation:os denunciation:os response:t reaction:t explanation:fo position:o stance:o thoughts:o thought:
rejection:o embrace:o acceptance:o approval:o disapproval:os mention:o mentions:o invitation:i offer:i threat:i threats:i question:a questions:as doubt:as doubts:as worry:a worries:as skepticism:as
insistence: conviction: assurance: assurances: revelation: conclusion: estimate: finding: findings: news: rumor: rumors: rumour: rumours: speculation:as suspicion:o suspicions:o feeling: sense:o notion:
intention:i intent:i effort:i efforts:i determination:i eagerness:i willingness:i reluctance:i push:fi bid:fi quest:fi preference:f enthusiasm:f admiration:f respect:f disdain:f contempt:f disagreement:w
`

/** The noun cues with their frames. */
export function buildNounCues(): ReadonlyMap<string, string> {
  const cues = new Map<string, string>()
  for (const entry of NOUN_CUES.split(/\s+/)) {
    const [noun, frames] = entry.split(':')
    if (noun !== undefined && noun !== '' && frames !== undefined) cues.set(noun, frames)
  }
  return cues
}
