import type { DomainWords } from '#reader/languages/domain-words'
import type { NormForce } from '#reader/languages/pack'

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

const RELATIONS: readonly (readonly [string, 'complement' | 'part' | 'along' | 'around' | 'between'])[] = [
  ['rest', 'complement'],
  ['remainder', 'complement'],
  ['remaining', 'complement'],
  ['along', 'along'],
  ['part', 'part'],
  ['parts', 'part'],
  ['outskirts', 'around'],
]

const OBJECT_NORMS: readonly (readonly [string, NormForce])[] = [
  ['require', 'obligation'],
  ['oblige', 'obligation'],
  ['obligate', 'obligation'],
  ['compel', 'obligation'],
  ['bind', 'obligation'],
  ['commit', 'obligation'],
  ['order', 'obligation'],
  ['instruct', 'obligation'],
  ['charge', 'obligation'],
  ['task', 'obligation'],
  ['allow', 'permission'],
  ['permit', 'permission'],
  ['entitle', 'power'],
  ['empower', 'power'],
  ['authorise', 'power'],
  ['authorize', 'power'],
  ['prohibit', 'prohibition'],
  ['forbid', 'prohibition'],
  ['bar', 'prohibition'],
  ['ban', 'prohibition'],
  ['preclude', 'prohibition'],
]

const TRANSFERS: readonly (readonly [string, 'always' | 'things'])[] = [
  ['revert', 'always'],
  ['pass', 'things'],
  ['return', 'things'],
]

const SERVICE_VERBS: readonly (readonly [string, 'office' | 'dated' | 'post' | 'as'])[] = [
  ...'hold occupy'.split(' ').map((verb) => [verb, 'post'] as const),
  ...'head chair command preside govern captain'.split(' ').map((verb) => [verb, 'office'] as const),
  ...'serve work act'.split(' ').map((verb) => [verb, 'as'] as const),
  ...'be lead direct run sit represent advise manage oversee coordinate administer join'
    .split(' ')
    .map((verb) => [verb, 'dated'] as const),
]

const SERVICE_NOUNS: readonly (readonly [string, string])[] = [
  ['head', 'head'],
  ['lead', 'head'],
  ['direct', 'head'],
  ['run', 'head'],
  ['command', 'commander'],
  ['chair', 'chair'],
  ['govern', 'governor'],
  ['advise', 'adviser'],
  ['represent', 'representative'],
  ['negotiate', 'negotiator'],
]

const RANKS: readonly (readonly [string, string])[] = [
  ['gen', 'general'],
  ['general', 'general'],
  ['col', 'colonel'],
  ['colonel', 'colonel'],
  ['lt', 'lieutenant'],
  ['lieutenant', 'lieutenant'],
  ['maj', 'major'],
  ['major', 'major'],
  ['capt', 'captain'],
  ['captain', 'captain'],
  ['sgt', 'sergeant'],
  ['sergeant', 'sergeant'],
  ['adm', 'admiral'],
  ['admiral', 'admiral'],
  ['brig', 'brigadier'],
  ['brigadier', 'brigadier'],
  ['marshal', 'marshal'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
]

const PRONOUN_OF: readonly (readonly [string, 'he' | 'she'])[] = [
  ...'he his him mr sir lord don monsieur king prince sultan sheikh emir pope imam spokesman chairman congressman'
    .split(' ')
    .map((word) => [word, 'he'] as const),
  ...'she her mrs ms lady dame dona mme madame queen princess spokeswoman chairwoman congresswoman'
    .split(' ')
    .map((word) => [word, 'she'] as const),
]

const OFFICE_SYNONYMS: readonly (readonly [string, string])[] = [
  ['chief', 'head'],
  ['leader', 'head'],
  ['director', 'head'],
  ['spokeswoman', 'spokesperson'],
  ['spokesman', 'spokesperson'],
  ['speaker', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['advisor', 'adviser'],
  ['premier', 'prime-minister'],
]

/** English words of offices, forces, places, sources and the rest of the field. */
export const DOMAIN_WORDS: DomainWords = {
  offices:
    set(`undersecretary under-secretary portfolio aide-de-camp president vice-president premier minister prime-minister chancellor secretary secretary-general undersecretary commander commander-in-chief chief head chairman chairwoman chairperson chair
    director spokesman spokeswoman spokesperson speaker ambassador envoy representative governor mayor leader deputy lawmaker senator congressman congresswoman representative legislator parliamentarian mp
    general colonel major captain lieutenant admiral brigadier marshal sergeant officer judge prosecutor attorney lawyer analyst expert adviser advisor aide consultant professor lecturer scholar researcher historian
    economist scientist journalist correspondent editor reporter negotiator mediator agent prefect delegate custodian arbitrator conciliator registrar depositary commissioner administrator coordinator ombudsman rapporteur observer inspector investigator activist campaigner bishop archbishop
    patriarch imam cleric pope king queen prince emir sultan sheikh author founder co-founder executive ceo manager owner strategist pollster official diplomat veteran politician candidate nominee member fellow engineer doctor physician teacher farmer resident`),
  pastOffice: set(
    'former ex formerly once late retired then one-time onetime sometime previous previously erstwhile past veteran until',
  ),
  personNouns: set(
    'official diplomat resident witness eyewitness villager aide insider analyst observer expert source woman man nurse miller local priest farmer',
  ),
  speakingOffices: set(
    'leader spokesman spokeswoman spokesperson chief commander negotiator delegate envoy representative',
  ),
  personEndings: ['er', 'or', 'ist', 'ian', 'man', 'woman', 'ant', 'ent', 'eer', 'ess', 'ee'],
  pastPrefixes: ['ex-'],
  nowWords: set('today now currently nowadays presently meanwhile'),
  serviceVerbs: new Map(SERVICE_VERBS),
  serviceNouns: new Map(SERVICE_NOUNS),
  posts: set('portfolio post office seat rank command ministry position presidency chair'),
  serviceEnds: set('until till between during since before after while when from'),
  ranks: new Map(RANKS),
  pronounOf: new Map(PRONOUN_OF),
  officeSynonyms: new Map(OFFICE_SYNONYMS),
  titles: set(
    'mr mrs ms dr prof sir lord lady dame dona don mme madame monsieur brig cmdr cpl pvt lieut gen col lt maj capt sgt adm sen rep gov rev president minister secretary senator general colonel captain major lieutenant admiral judge professor king queen pope sheikh',
  ),
  forces:
    set(`troops forces force army fleet fleets squadron squadrons warship warships gunboats soldiers soldier military units unit contingent contingents militia militias fighters fighter guards guard police servicemen brigade brigades battalion battalions navy marines
    artillery paratroopers garrison combatants insurgents guerrillas guerrilla rebels separatists gunmen mercenaries personnel border-guards gendarmerie regiment division divisions corps volunteers group groups faction factions side`),
  peacekeepers: set(
    'peacekeepers peacekeeper peacekeeping monitors observers guarantor guarantors monitor observer peace-keeping',
  ),
  governments: set(
    'government governments authorities authority ministry cabinet parliament presidency administration foreign-ministry leadership side delegation embassy regime republic state kingdom federation embassy officials',
  ),
  stateStyles: set(
    'republic state kingdom federation union commonwealth principality sultanate emirate duchy empire confederation government',
  ),
  neutralBodies: set('university institute foundation college academy school hospital centre center'),
  bodies: set(
    'staff directorate headquarters commission committee council secretariat court tribunal mission agency board mechanism centre center union organisation organization assembly group office movement front party league alliance bureau institute university foundation society association authority company corporation fund federation',
  ),
  genericParties: set(
    'opposition movement insurgency party parties side sides signatory signatories state states government governments belligerents combatants governments',
  ),
  placeNouns:
    set(`junction islet islets fort forts pasture pastures depot depots waterworks fortress barracks outpost outposts highlands lowlands harbour harbor wharf quay plateau foothills region regions district districts province provinces city cities town towns village villages area areas corridor corridors valley valleys river rivers mountain mountains lake sea border borders crossing airport port island islands
    peninsula governorate governorates oblast raion county counties municipality department prefecture territory territories zone zones road highway bridge camp checkpoint line strip heights hills hill ridge pass sector sectors settlement settlements
    suburb suburbs neighbourhood neighborhood commune canton enclave exclave gulf bay coast desert plain basin forest state reservoir capital township parish strait canal base`),
  placePrepositions: set(
    'in at near from to into around across outside inside towards toward through via within along between beyond',
  ),
  sourceNouns:
    set(`source sources official officials resident residents observer observers analyst analysts witness witnesses eyewitness eyewitnesses report reports local locals people person diplomat diplomats expert experts
    media rumour rumours rumor rumors insider insiders activist activists critic critics villager villagers aide aides spokesperson authorities refugees journalist journalists one some others many several`),
  unverified: set(
    'reportedly allegedly unofficial unconfirmed unverified purportedly supposedly rumoured rumored anonymous unnamed unspecified alleged purported apparently ostensibly',
  ),
  likelihood: set(
    'possibly perhaps probably likely maybe presumably potentially seemingly unlikely may might could conceivably',
  ),
  opinionNouns: set('opinion view mind judgment judgement assessment estimation belief reckoning'),
  instruments: set(
    'package compact charter arrangement arrangements cessation agreement agreements statement treaty accord accords ceasefire deal document protocol pact declaration memorandum truce communique communiqué resolution text instrument convention armistice settlement plan roadmap framework',
  ),
  units:
    set(`km kilometre kilometres kilometer kilometers m metre metres meter meters mile miles hectare hectares people persons soldiers troops servicemen peacekeepers families houses tonnes tons tanks vehicles carriers aircraft
    prisoners detainees hostages bodies villages districts regions dollars euros percent observers monitors fighters weapons rifles missiles civilians refugees stages phases members seats posts checkpoints units homes days-men officers groups batches instalments installments tranches steps waves men women gunboats ships howitzers guns patrols camps sites battalions companies brigades trucks lorries tonnes mines violations breaches incidents bunkers towns settlements hostage captives`),
  specifyVerbs: set(
    'specify contain provide set define mention say indicate regulate establish describe detail stipulate include address clarify prescribe spell name identify state determine offer give foresee envisage',
  ),
  provideVerbs: set(
    'provide envisage stipulate foresee require mandate schedule set establish prescribe agree plan specify regulate fix demand call',
  ),
  deadlineNouns: set(
    'deadline deadlines term terms period timeframe time-frame timetable schedule date day time limit timeline',
  ),
  otherwise: set('otherwise failing else'),
  additive: set('more other another further additional remaining also second third two-other rest'),
  failVerbs: set('fail neglect omit'),
  refuseVerbs: set('refuse decline reject'),
  knowledgeNouns: set(
    'information knowledge data evidence proof news details idea clue confirmation indication sign record reports word',
  ),
  knowledgeVerbs: set('know confirm verify say comment recall hear'),
  thirdPersons: new Map(PRONOUNS),
  firstPersons: set('i we my our me us myself ourselves mine ours'),
  signVerbs: set('sign conclude initial reach ink'),
  sealVerbs: set('seal clinch accept adopt endorse strike agree'),
  putVerbs: set('put set affix append'),
  accordingWords: set('according per'),
  contrast: set('while but whereas although though and yet'),
  ofWords: set('of'),
  dayNames: set(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later',
  ),
  countPronouns: set('one any none some'),
  openQuestions: set('what whether'),
  heldQuestions: set('whether how why what who'),
  questionWords: set('whether if how why what who where when which'),
  attaching: set('of for from in at with to on'),
  byWords: set('by'),
  makeVerbs: set('make'),
  inWords: set('in near'),
  toWords: set('to'),
  asWords: set('as'),
  clauseOpeners: set('as after before while when since because although though if whereas once until'),
  askVerbs: set('ask urge tell order instruct call appeal request require summon invite'),
  guarantorNouns: set('guarantor guarantors'),
  actAsVerbs: set('act serve'),
  aboutWords: set('about of against'),
  meanwhileWords: set('while whereas'),
  grantVerbs: set('give grant allow leave'),
  dutyStates: set('responsible answerable accountable liable'),
  oweVerbs: set('owe'),
  transferVerbs: new Map(TRANSFERS),
  betweenParties: set('between'),
  partyVerbs: set(
    'withdraw deploy cede surrender ratify disarm mobilise mobilize invade annex retreat demobilise demobilize redeploy shell bombard station',
  ),
  powerVerbs: set(
    'suspend terminate demand request require extend denounce withdraw revoke cancel waive appoint dismiss invoke refer amend renew prolong call order direct decide determine designate veto',
  ),
  citeVerbs: set('cite quote'),
  thatWords: set('that'),
  headConditions: set('should where'),
  bindingWords: set('shall undertake undertakes hereby signatories'),
  speechVerbs: set('said says told reported added announced noted stated claimed according'),
  openEndWords: set(
    'the a an of and or but to in on by for with from that which who is are was were shall will must include including be been has have had not may can would should than into between during through because if when while whose its their his her our per',
  ),
  withoutWords: set('without'),
  provisionNouns: set(
    'pages article articles clause clauses paragraph paragraphs provision provisions section sections point points annex annexes term terms schedule appendix',
  ),
  thereWords: set('there'),
  ownWords: set('own'),
  openStates: set(
    'open unclear unspecified undefined unresolved undetermined unaddressed unregulated unanswered unsettled',
  ),
  remainVerbs: set('remain stay'),
  silentWords: set('silent vague ambiguous'),
  leaveVerbs: set('leave'),
  requestNouns: set('request demand insistence proposal plea'),
  publishedWords: new Set([
    ...set('date published posted updated dated publication issued released aired broadcast filed release bulletin'),
    ...set('communique communiqué newsletter edition'),
    'as of',
  ]),
  ruleOut: set('rule exclude'),
  doubtCues: set('claim allege purport contend speculate suspect rumour rumor'),
  causeWords: set('since because as although though whereas while that when until after before'),
  ifWords: set('if unless given provided assuming supposing otherwise'),
  namingVerbs: set('name identify quote cite disclose mention'),
  thenWords: set('then'),
  suretyVerbs: set('ensure guarantee see safeguard enforce vouch oversee uphold police'),
  suretyWords: set('sure certain stick hold last work stay kept'),
  absenceWords: set('without barring failing absent lacking'),
  media: set(
    'statement email e-mail letter tweet post release memo message speech report article op-ed column video note communique communiqué briefing blog ad ads advertisement statements letters emails tweets message messages lawsuit petition resolution editorial essay',
  ),
  sayToVerbs: set('ring call phone telephone write go come appear return rise pause stop interrupt hasten'),
  accuseVerbs: set('accuse'),
  signatures: set('name names signature signatures seal seals hand hands initials pen'),
  signables: set('decision bargain principles arrangement arrangements compact charter understanding'),
  amongWords: set('among amongst'),
  emptyIfs: set('anything any ever need necessary possible'),
  countingWords: set('both all each themselves'),
  sideNouns: set(
    'government opposition movement insurgency rebels rebel guerrillas guerrilla militia militias insurgents separatists coalition junta regime resistance',
  ),
  sideHeads: set('side delegation camp'),
  forWords: set('for'),
  sideBodies: set(
    'movement front party league alliance commission committee council mission team union coalition delegation group groups secretariat command confederation congress panel',
  ),
  atWords: set('at in near into outside inside'),
  means: set('telephone phone e-mail email letter radio video satellite message text mail fax skype'),
  measures: set('least most'),
  beforeVerbs: set('both all long once first never likely'),
  mannerEndings: ['ly'],
  kickers: set(
    'breaking exclusive update updates latest analysis opinion comment wow bombshell byline watch video photos pictures live look revealed correction factbox timeline explainer summary fact check background date source',
  ),
  particles: set('on out back forward ahead around'),
  aspectVerbs: set('begin start keep stop continue resume avoid'),
  linkingVerbs: set('remain become grow stay seem feel sound appear'),
  raisingVerbs: set('seem appear'),
  replyNouns: set(
    'answer reply response retort rejoinder comment verdict message explanation advice warning words reaction',
  ),
  occasions: set('interview interviews conference call appearance debate filing'),
  inquiries: set(
    'poll polls survey surveys study studies investigation inquiry review audit report analysis paper panel jury court judge census',
  ),
  mediaPrepositions: set('in on at during via through'),
  lightVerbs: set(
    'make have take give issue release raise express offer voice draw show send deliver cast launch mount hold provide share receive get put throw find keep spark pay bring reach write publish lodge register level win attract prompt fuel harbor harbour repeat reiterate renew poke lob lay place see',
  ),
  causeStates: set('responsible accountable'),
  suretyObjects: set(
    'observance implementation compliance fulfilment fulfillment outcome execution enforcement respect success disengagement safety security order peace truce ceasefire agreement accord pact terms commitments obligations guarantee',
  ),
  callVerbs: new Set(['call for', 'demand', 'press for', 'push for']),
  invertedIfs: set('should were had'),
  ownNouns: set(
    'country government side army forces troops party movement people nation team men fighters soldiers state leadership group units authorities delegation ministry command',
  ),
  unaware: set('unaware'),
  knowledgeAdjectives: set('aware informed certain sure familiar able'),
  promiseVerbs: set('promise pledge vow undertake commit agree'),
  denyVerbs: set('deny refute rebut'),
  demandVerbs: set('demand urge insist require request'),
  opinionModals: set("should must shouldn't ought can cannot can't"),
  permitModals: set('may'),
  weakModals: set("may can cannot can't might could"),
  underWords: set('under per pursuant according accordance terms'),
  breachVerbs: set('refuse breach violate ignore miss default renege'),
  timePrepositions: set('by on until till before within after from since in at no'),
  conditionWords: set(
    'if unless provided providing once when whenever upon failing lest until after before as while should given',
  ),
  haveVerbs: set('retain reserve enjoy possess bear hold'),
  noWords: set('no neither none nobody nothing nor'),
  undertakings: set('undertake commit pledge agree'),
  reflexives: set('itself himself herself themselves ourselves'),
  objectNorms: new Map(OBJECT_NORMS),
  fromWords: set('from'),
  withWords: set('with'),
  whenWords: set('when'),
  outWords: set('out all most part rest'),
  departVerbs: set('leave quit vacate evacuate exit enter'),
  givingVerbs: set('pay give hand owe grant send return supply cede lend offer award deliver'),
  favourNouns: set('favour favor benefit'),
  copyNouns: set('copy copies draft wording version translation paragraph'),
  nobodyWords: set('nobody nothing none no-one'),
  whoWords: set('who whom whose'),
  untilWords: set('until till'),
  returnNouns: set('return exchange turn'),
  watchVerbs: set('monitor observe supervise verify oversee certify watch'),
  standVerbs: set('guarantee enforce underwrite'),
  watchers: set('body panel team teams officers inspectors experts envoys'),
  watchedThings: set('count counts process line lines schedule timetable collection inventory'),
  stateVerbs: set(
    'be have do know consider recognise recognize recall note confirm agree wish desire intend mean include contain consist comprise apply remain concern relate refer belong exist constitute depend hope regard acknowledge accept support want like need represent think state enter require form affect stand seem appear result arise follow cover deem understand envisage commit say express',
  ),
  futureModals: set("will 'll won't would"),
  predicateNouns: set(
    'party parties side sides one ones participant participants state states country countries guarantor guarantors actor actors force forces people body organ organisation organization',
  ),
  completeVerbs: set(
    'complete finish carry end conclude begin start take place effect due occur accomplish implement finalise finalize',
  ),
  approximate: set('about around some approximately roughly nearly almost over under'),
  between: set('between from'),
  officePrepositions: set('of for in at to on with'),
  definite: set('the this that these those its their his her both'),
  noticeVerbs: set('notify object denounce'),
  noticeGivers: set('give serve declare send raise announce express make'),
  noticeNouns: set('notice notification intention objection declaration wish'),
  indefinite: set('a an any'),
  partWords: set('third thirds quarter quarters half fifth tenth rest remainder balance others percent'),
  batchNouns: set('groups stages phases batches instalments installments tranches steps parts waves'),
  placeRelations: new Map(RELATIONS),
  accordingTo: ['according', 'to'],
  opinionPrepositions: set('in to'),
}
