// Words of the objects of actions: what is withdrawn, handed over, opened or set up.
export const FORCES =
  'troops troop forces force army armies soldiers soldier units unit military contingent contingents militia militias fighters fighter combatants peacekeepers personnel servicemen men cadres company companies platoon platoons columns launchers gunboats battalions battalion brigade brigades artillery weapons weaponry equipment armour armor tanks tank guns howitzers vehicles missiles positions mercenaries volunteers guards police garrison garrisons presence marines gun howitzer mortar mortars launcher battery batteries paratroopers commandos gunboat warships'.split(
    ' ',
  )
/** Who can leave beside forces. */
export const MOVERS =
  'marine guard rebels rebel gunmen attackers snipers policemen convoy convoys patrol patrols'.split(' ')
export const LAND =
  'country soil capital premises district districts region regions territory territories area areas village villages city cities town towns province provinces land lands zone zones sector sectors county counties port airport base bases airfield island islands strip settlement settlements hill heights peninsula municipality part parts post posts crossing crossings outpost outposts bridge control fort forts fortress valley plain basin pasture pastures salient enclave heights harbour harbor station building dam mill'.split(
    ' ',
  )
export const PEOPLE_HELD =
  'prisoners prisoner detainees detainee hostages hostage captives captive bodies body remains pows internees abductees servicemen persons'.split(
    ' ',
  )
/** People who can be let go, though no word says that they are held. */
export const HELD_PEOPLE =
  'men women people boys girls minors children wounded staff crew crews sailors fishermen workers nationals citizens shepherds farmers drivers villagers students civilians soldiers officers officials comrades pilgrims aid-workers journalists engineers'.split(
    ' ',
  )
/** Who can be killed, wounded or looked after. */
export const LIVING =
  'soldier serviceman fighter combatant militant rebel guard officer policeman peacekeeper civilian person man woman child boy girl worker driver farmer villager resident fisherman sailor journalist medic nurse patient patients intruder militants rebels residents civilian people drivers gunman gunmen insurgent insurgents trooper troopers'.split(
    ' ',
  )
/** What is put up to keep a place, and taken down by who leaves it. */
export const WORKS =
  'post posts outpost outposts tower towers watchtower watchtowers fortification fortifications position positions trench trenches bunker bunkers installation installations camp camps'.split(
    ' ',
  )
/** What bars a way. */
export const BARRIERS =
  'roadblock roadblocks barricade barricades checkpoint checkpoints barrier barriers blockade obstacle obstacles berm berms'.split(
    ' ',
  )
export const DISPLACED = 'refugees refugee displaced persons idps returnees inhabitants residents families'.split(' ')
export const ROUTES =
  'road roads corridor corridors crossing crossings border borders route routes railway railways highway highways link links bridge bridges port ports airport communications checkpoint checkpoints'.split(
    ' ',
  )
export const BODIES =
  'commission commissions committee committees council councils centre center mission mechanism secretariat body court tribunal authority office government panel cell team fund board group'.split(
    ' ',
  )
export const AGREED =
  'agreement agreements implementation compliance requirements requirement provisions terms ceasefire observance obligations treaty accord truce fulfilment fulfillment commitments'.split(
    ' ',
  )
/** Those who fight in groups of their own and can lay down their arms. */
export const ARMED_GROUPS =
  'group groups militia militias rebels guerrillas insurgents fighters combatants unit units battalion battalions brigade brigades paramilitaries irregulars volunteers guard guards front movement'.split(
    ' ',
  )
export const TRUCES = 'ceasefire cease-fire truce armistice silence'.split(' ')
/** What strikes, and who strikes with it. */
export const ARMED_ACTS =
  'attack attacks shelling shell shells gunfire gunmen gunman fire strike strikes airstrike airstrikes drone drones mortar mortars rocket rockets missile missiles sniper snipers artillery bombardment bomb bombs grenade grenades clash clashes fighting raid raids ambush shots rounds howitzers tank tanks guns assault mine-thrower shrapnel'.split(
    ' ',
  )
export const MILITARY_TARGETS =
  'weapons ammunition arms munitions depot depots position positions outpost outposts base bases barracks column columns convoy convoys headquarters trench trenches'.split(
    ' ',
  )
/** What is met without talks. */
export const MET_OTHERWISE =
  'reporters journalists correspondents press media deadline deadlines conditions condition target targets demand demands need needs cost costs resistance requirements requirement'.split(
    ' ',
  )
/** Where people report to, and tell nothing. */
export const REPORTED_TO = 'cantonment cantonments camp camps barracks duty base bases sites work'.split(' ')
