import type { Course, StandingWords } from '#reader/languages/standing-words'

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function coursesOf(course: Course, verbs: string): readonly (readonly [string, Course])[] {
  return verbs.split(' ').map((verb) => [verb, course] as const)
}

/** How English tells how far an act has come. */
export const STANDING_WORDS: StandingWords = {
  leaving: 'withdraw-force',
  staying: 'keep-force',
  passing: 'secure-passage',
  striking: 'use-force',
  restrictVerbs: set('restrict limit impede hinder obstruct block prevent'),
  accessNouns: set(
    'movement freedom access entry passage admission transit clearance permission permit permits visa visas',
  ),
  freeing: 'exchange-detainees',
  detainVerbs: set('hold detain imprison jail intern incarcerate'),
  still: set('still'),
  stayVerbs: set('be remain stay sit stand wait linger camp'),
  stateVerbs: set('remain stay sit stand lie wait linger belong contain last seem appear'),
  holdVerbs: set('hold occupy man control garrison keep'),
  placedForms: set(
    'dug entrenched deployed stationed based camped encamped posted positioned anchored moored quartered billeted holed barricaded parked present inside there',
  ),
  goneWords: set('gone out away off'),
  emptyWords: set('free empty clear cleared rid devoid'),
  longer: set('longer'),
  courses: new Map([
    ...coursesOf('under-way', 'begin start commence proceed continue resume'),
    ...coursesOf('over', 'complete finish conclude accomplish finalise finalize'),
    ...coursesOf('put-off', 'stop halt suspend delay postpone stall cancel block interrupt freeze'),
    ...coursesOf('came-about', 'take occur happen materialise materialize'),
  ]),
  place: set('place'),
  expectVerbs: set('expect anticipate hope believe think assume suspect fear presume suppose reckon guess doubt'),
  takenUp: set('that this'),
  so: set('so this that it'),
  witnessVerbs: set('see observe count spot notice witness sight encounter detect record register document find'),
  fighters: set(
    'gunmen gunman sniper patrol patrols helicopter helicopters boat boats attackers convoy convoys vehicles buses launchers drones men women cadres recruits armies columns column system systems formation formations armour armor platoon platoons squad squads guns tanks howitzers gunboats gunboat snipers warplanes jets drones officers enemy adversary occupier occupiers',
  ),
  arms: set(
    'tank tanks gun guns howitzer howitzers mortar mortars launcher launchers system systems artillery carrier carriers gunman gunmen sniper snipers gunboat gunboats formation formations armour armor',
  ),
  armoured: set('armoured armored fighting combat military'),
  troopUnits: set('company companies battery batteries detachment detachments'),
  fightSigns: set(
    'shell shells rocket rockets mortar mortars missile missiles bomb bombs strike strikes violation violations explosion explosions blast blasts detonation detonations burst bursts shot shots gunshots gunfire fire shelling projectile projectiles tracer tracers crater craters muzzle-flash flashes launch launches outgoing incoming impact impacts round rounds overflight overflights incident incidents airstrikes strikes clash clashes',
  ),
  noObject: set('no none nobody'),
  confirmVerbs: set('confirm verify certify document'),
  ofSeveral: set('we us'),
  crews: set(
    'team teams crew crews engineers sappers deminers workers volunteers agencies villagers families people residents locals officials returnees refugees farmers owners',
  ),
  blamed: set(
    'consequences attack attacks death deaths violence escalation incident incidents shelling bloodshed crisis losses damage failure collapse breakdown killings',
  ),
  works: set(
    'post posts outpost outposts checkpoint checkpoints roadblock roadblocks barricade barricades watchtower watchtowers',
  ),
  turned: new Map([['turn', set('back away')]]),
  awayWords: set('displaced homeless'),
  returning: 'return-displaced',
  reportVerbs: set('report announce confirm'),
  threatVerbs: set('threaten'),
  phases: set('phase phases stage stages part rest process start end completion round wave'),
  nounVerbs: set('agree accept'),
  soon: set('soon'),
  but: set('but'),
  senseVerbs: set('hear see smell feel'),
  implicative: set('manage begin start commence continue resume proceed help dare bother cease have use'),
  forcing: set('force compel make drive'),
  planVerbs: set('decide plan intend prepare resolve choose mean aim want wish propose arrange move elect'),
  abilityModals: set('could'),
  unableWords: set('unable powerless'),
  deferVerbs: set('postpone delay cancel defer shelve'),
  phrasalDefer: new Map([
    ['put', 'off'],
    ['call', 'off'],
  ]),
  because: set('because'),
  nearly: set('almost nearly barely hardly scarcely'),
  lengths: set('km kilometre kilometres kilometer kilometers m metre metres meter meters mile miles'),
  awaiting: set('when whenever once until till'),
  awaitingNot: set('before until till unless'),
  only: set('only'),
  onlyAfter: set('after upon on if'),
  onlyIn: set('step exchange return parallel tandem response'),
}
