import type { NounFrames } from '#reader/languages/pack'

/**
 * English nouns that carry somebody's words, by what may follow them: `flags/prepositions: nouns`. Flags: i an
 * infinitive; s strong enough without an owner or a verb ("support for", where "a plan for" needs "her"); v only behind
 * a verb that means little without them ("make the case for"). All but v take "that".
 */
const NOUN_CUES = `
/: question idea message argument point refrain impression theory thinking slogan motto mantra pitch advice feeling sense suspicion worry concern fear hope answer goal claims statement statements suggestions assertion assertions contention opinion opinions insistence conviction assurance assurances revelation conclusion finding findings
  rumor rumors rumour rumours admission acknowledgment acknowledgement assumption confidence impression argument reasoning hypothesis prophecy sentiment understanding agreement consensus
/of,about: view views comment comments remark remarks opinion opinions belief beliefs assessment thought thoughts feelings prediction predictions announcement mentions estimate estimates expectation
  expectations admission denial denials suspicion suspicions interpretation perception portrayal characterization recollection account
/on: comment comments remark remarks opinion opinions position positions stance stances thoughts statement statements testimony stand attack attacks criticism consensus
b/of: supporter supporters critic critics opponent opponents proponent proponents advocate advocates champion champions backer backers fan fans admirer admirers defender defenders skeptic skeptics sceptic detractor foe
b/for: advocate advocates surrogate surrogates campaigner
b/in: believer believers
s/of: criticism criticisms condemnation denunciation denunciations endorsement endorsements rejection embrace approval disapproval accusation accusations allegation allegations chants chant mockery
  defense defence warning warnings talk fear fears rebuke repudiation acceptance mention
s/for: support call calls praise sympathy respect disdain contempt enthusiasm preference push condolences endorsement endorsements appreciation gratitude demand demands
s/about: question questions concern concerns doubt doubts worry worries complaint complaints skepticism scepticism talk speculation anxiety warning warnings misgivings qualms fears reservations jokes joke
  arguments comments remarks statements statement claims anger pessimism optimism
/with: disagreement disagreements frustration disappointment agreement
/against: attack attacks allegation allegations accusation accusations argument arguments complaint complaints warning warnings
/over: concern concerns outrage anger disagreement disagreements alarm fury
s/at: anger outrage fury
s/to: opposition objection objections aversion resistance
/to: reference references answer response
/in: interest confidence faith disappointment
v/with: issue fault
v/for: case credit
v/against: case vote votes
v/at: aim shot shots fun dig digs swipe swipes jab jabs look
v/to,on: attention emphasis
v/about: speech information word words details
v/of: criticism word
v/about,on,of,to,against: statement statements memo memos letter letters speech speeches article articles op-ed op-eds column columns editorial note notes address message messages tweet tweets post posts email emails video videos ad ads blog essay report reports account testimony update
v/against: lawsuit lawsuits suit petition complaint complaints brief motion
v/on: light clarity doubt doubts details detail specifics report reports views view
v/at,over,about: amusement dismay astonishment surprise shock regret remorse sadness relief delight joy indignation resentment bitterness unease discomfort annoyance irritation displeasure dissatisfaction bewilderment confusion horror disgust frustration exasperation enthusiasm
v/with,in: satisfaction dissatisfaction impatience pride
v/for: sorrow solidarity affection nostalgia compassion empathy backing blame condolences nod endorsement
s/of: depiction descriptions description characterizations critique critiques disavowal dismissal
s/on: thoughts stance critique
s/for: advocate pleas plea pitch pitches
s/to: tribute tributes reply replies retort
s/against: tirade tirades broadside broadsides diatribe
s/about: conversation conversations chatter fearmongering debate message story stories
/over,about,on: debate debates argument
i/: claim promise promises pledge pledges vow vows plan plans decision decisions demand demands call calls proposal proposals desire wish refusal invitation offer threat threats hope hopes belief
  commitment intention intentions intent eagerness willingness reluctance push bid quest desire ambition ambitions advice promise
/to,of: proposal proposals hope hopes desire wish commitment explanation explanations
`

const NO_FRAMES: NounFrames = { infinitive: false, clause: false, person: false, ...noPrepositions() }

function noPrepositions(): Pick<NounFrames, 'strong' | 'owned' | 'light'> {
  return { strong: new Set(), owned: new Set(), light: new Set() }
}

/** The noun cues with their frames; where a noun stands in several lines, they add up. */
export function buildNounCues(): ReadonlyMap<string, NounFrames> {
  const cues = new Map<string, NounFrames>()
  for (const line of NOUN_CUES.split(/\n(?=\S)/)) {
    const [said = '', nouns = ''] = line.split(':')
    const [flags = '', after = ''] = said.split('/')
    const prepositions = after.split(',').filter((each) => each !== '')
    for (const noun of nouns.split(/\s+/)) {
      if (noun === '') continue
      cues.set(noun, joined(cues.get(noun) ?? NO_FRAMES, flags, prepositions))
    }
  }
  return cues
}

function joined(known: NounFrames, flags: string, prepositions: readonly string[]): NounFrames {
  const person = flags.includes('b')
  const light = flags.includes('v')
  const strong = flags.includes('s')
  return {
    infinitive: known.infinitive || flags.includes('i'),
    clause: known.clause || !(light || person),
    strong: strong ? new Set([...known.strong, ...prepositions]) : known.strong,
    owned: light || person ? known.owned : new Set([...known.owned, ...prepositions]),
    person: known.person || person,
    light: new Set([...known.light, ...prepositions]),
  }
}
