import type { DomainWords } from '#reader/languages/pack'

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}

const PRONOUNS: readonly (readonly [string, 'person' | 'thing' | 'several'])[] = [
  ['he', 'person'],
  ['she', 'person'],
  ['him', 'person'],
  ['his', 'person'],
  ['her', 'person'],
  ['it', 'thing'],
  ['its', 'thing'],
  ['they', 'several'],
  ['their', 'several'],
  ['them', 'several'],
]

/** English words of offices, forces, places, sources and the rest of the field. */
export const DOMAIN_WORDS: DomainWords = {
  offices: set(`president vice-president premier minister prime-minister chancellor secretary secretary-general undersecretary commander commander-in-chief chief head chairman chairwoman chairperson chair
    director spokesman spokeswoman spokesperson speaker ambassador envoy representative governor mayor leader deputy lawmaker senator congressman congresswoman representative legislator parliamentarian mp
    general colonel major captain lieutenant admiral brigadier marshal sergeant officer judge prosecutor attorney lawyer analyst expert adviser advisor aide consultant professor lecturer scholar researcher historian
    economist scientist journalist correspondent editor reporter negotiator mediator commissioner administrator coordinator ombudsman rapporteur observer inspector investigator activist campaigner bishop archbishop
    patriarch imam cleric pope king queen prince emir sultan sheikh author founder co-founder executive ceo manager owner strategist pollster official diplomat veteran politician candidate nominee member fellow engineer doctor physician teacher farmer resident`),
  pastOffice: set('former ex ex-president ex-minister ex-commander late retired then one-time onetime previous erstwhile past'),
  titles: set('mr mrs ms dr prof sir lord lady dame gen col lt maj capt sgt adm sen rep gov rev president minister secretary senator general colonel captain major lieutenant admiral judge professor king queen pope sheikh'),
  forces: set(`troops forces force army soldiers soldier military units unit contingent contingents militia militias fighters fighter guards guard police servicemen brigade brigades battalion battalions navy marines
    artillery paratroopers garrison combatants insurgents rebels separatists gunmen mercenaries personnel border-guards gendarmerie regiment division divisions corps volunteers group groups faction factions side`),
  peacekeepers: set('peacekeepers peacekeeper peacekeeping monitors observers guarantor guarantors monitor observer peace-keeping'),
  governments: set('government governments authorities authority ministry cabinet parliament presidency administration foreign-ministry leadership side delegation embassy regime republic state kingdom federation embassy officials'),
  bodies: set('commission committee council secretariat court tribunal mission agency board mechanism centre center union organisation organization assembly group office movement front party league alliance bureau institute university foundation society association authority company corporation bank fund federation'),
  genericParties: set('party parties side sides signatory signatories state states government governments belligerents combatants governments'),
  placeNouns: set(`region regions district districts province provinces city cities town towns village villages area areas corridor corridors valley valleys river rivers mountain mountains lake sea border borders crossing airport port island islands
    peninsula governorate governorates oblast raion county counties municipality department prefecture territory territories zone zones road highway bridge camp checkpoint line strip heights hills hill ridge pass sector sectors settlement settlements
    suburb suburbs neighbourhood neighborhood commune canton enclave exclave gulf bay coast desert plain basin forest state reservoir capital township parish strait canal base`),
  placePrepositions: set('in at near from to into around across outside inside towards toward through via within along between beyond'),
  sourceNouns: set(`source sources official officials resident residents observer observers analyst analysts witness witnesses eyewitness eyewitnesses report reports local locals people person diplomat diplomats expert experts
    media rumour rumours rumor rumors insider insiders activist activists critic critics villager villagers aide aides spokesperson authorities refugees journalist journalists one some others many several`),
  unverified: set('reportedly allegedly unofficial unconfirmed unverified purportedly supposedly rumoured rumored anonymous unnamed unspecified alleged purported apparently ostensibly'),
  likelihood: set('possibly perhaps probably likely maybe presumably potentially seemingly unlikely may might could conceivably'),
  opinionNouns: set('opinion view mind judgment judgement assessment estimation belief reckoning'),
  instruments: set('agreement agreements statement treaty accord accords ceasefire deal document protocol pact declaration memorandum truce communique communiqué resolution text instrument convention armistice settlement plan roadmap framework'),
  units: set(`km kilometre kilometres kilometer kilometers m metre metres meter meters mile miles hectare hectares people persons soldiers troops servicemen peacekeepers families houses tonnes tons tanks vehicles carriers aircraft
    prisoners detainees hostages bodies villages districts regions dollars euros percent observers monitors fighters weapons rifles missiles civilians refugees stages phases members seats posts checkpoints units homes days-men officers`),
  specifyVerbs: set('specify contain provide set define mention say indicate regulate establish describe detail stipulate include address clarify prescribe spell name identify state determine offer give foresee envisage'),
  provideVerbs: set('provide envisage stipulate foresee require mandate schedule set establish prescribe agree plan specify regulate fix demand call'),
  deadlineNouns: set('deadline deadlines term terms period timeframe time-frame timetable schedule date time limit timeline'),
  otherwise: set('otherwise failing else'),
  additive: set('more other another further additional remaining also second third two-other rest'),
  failVerbs: set('fail neglect omit'),
  refuseVerbs: set('refuse decline reject'),
  knowledgeNouns: set('information knowledge data evidence proof news details idea clue confirmation indication sign record reports word'),
  knowledgeVerbs: set('know confirm verify say comment recall hear'),
  thirdPersons: new Map(PRONOUNS),
  firstPersons: set('i we my our me us myself ourselves mine ours'),
  signVerbs: set('sign conclude initial reach ink'),
}
