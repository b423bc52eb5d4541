import type { SiteWords } from '#reader/languages/site-words'

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** How English tells places that have no name of their own. */
export const SITE_WORDS: SiteWords = {
  nouns: set(
    `stadium roundabout barrier barriers watchtower watchtowers substation kiosk embankment causeway lock locks pier piers jetty jetties dock docks docklands landing quays marina lighthouse airstrip airstrips airfield airfields runway runways terminal hangar hangars
    market markets bazaar bazaars square squares street streets quarter quarters school schools clinic clinics hospital hospitals church churches mosque mosques monastery monasteries temple temples shrine
    factory factories plant plants mill mills sawmill sawmills quarry quarries mine pits pit works station stations depots warehouse warehouses store silo silos refinery dam dams tower towers gate gates wall walls fence
    palace headquarters compound compounds building buildings house houses hotel prison prisons jail farm farms field fields yard yards garden orchard plantation
    barracks garrison bases post posts outposts position positions camps cantonment cantonments trench trenches bunker bunkers roadblock roadblocks checkpoints crossings ferry bridges bridgehead
    cave caves ravine gorge gully pass slope slopes peak summit hilltop hilltops ridge ridges mountains beach cliff cape headland swamp marsh delta bank banks shore lagoon reef waters
    front frontline frontlines frontier frontiers demarcation buffer belt perimeter enclaves suburb suburbs outskirts entrance exit junction intersection roads highways track railway railways tunnel pipeline oilfield oilfields wellhead
    edge side sides foot salient pocket pockets atoll atolls hinterland stronghold strongholds bridgeheads ring ruins
    site sites hamlet hamlets ghetto slum courtyard cemetery campus embassy consulate`,
  ),
  vague: set(
    'foot quarter quarters area areas zone zones region regions territory territories side sides part parts place places line lines state bank banks front site sites point edge field fields works plant house position border borders camp base waters station',
  ),
  prepositions: set(
    'in at on near from off inside outside behind beyond beside below beneath above over across along around round between into onto towards toward opposite through past within to under up down atop',
  ),
  joining: set(
    'in at on near inside outside behind beyond beside below beneath above over across along around between opposite within by off under atop into through',
  ),
  within: set('in at on inside within of'),
  facing: set('overlooking facing adjoining bordering dominating flanking commanding straddling'),
  directions: set(
    'north south east west north-east north-west south-east south-west northeast northwest southeast southwest upstream downstream upriver downriver inland',
  ),
  ways: set(
    'road roads highway highways track railway railways route routes pipeline tunnel path corridor bridge crossing',
  ),
  parts: set('side sides edge foot'),
  particles: set('up over back off out down'),
  motion: set(
    'go come travel fly return move march drive sail head withdraw retreat redeploy flee run walk ride proceed relocate gather assemble retire',
  ),
  verbs: set(
    'hit shell bomb strike attack destroy raid storm leave quit vacate evacuate abandon exit enter open reopen close clear hold occupy control seize take retake capture surrender cede cross visit reach block unblock patrol guard dismantle relinquish demine overrun man garrison',
  ),
}
