import type { Dice } from '#testing/copies/dice'

type Words = readonly [string, ...string[]]

const PLACES: Words = [
  'Tarvel',
  'Onmouth',
  'Kesh Valley',
  'Dunavar',
  'Port Amery',
  'Sollen',
  'Mirhad',
  'Upper Brann',
  'Latchin Ford',
  'Esterwick',
]
const BODIES: Words = [
  'the joint commission',
  'the monitoring mission',
  'the defence ministry',
  'the regional council',
  'the border guard',
  'the relief agency',
  'the foreign ministry',
  'the northern command',
]
const PEOPLE: Words = [
  'Ilan Voss',
  'Marit Dekker',
  'Anselm Roy',
  'Teodora Kane',
  'Radek Sorin',
  'Leila Amdur',
  'Goran Pell',
  'Nadia Ferris',
]
const GOODS: Words = [
  'heavy weapons',
  'mine-clearing teams',
  'medical supplies',
  'fuel convoys',
  'observation posts',
  'armoured vehicles',
  'field hospitals',
  'water trucks',
]
const DAYS: Words = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

// A sentence names its places, bodies and amounts by letters: P, B, H (a person), G (goods), D (a day), N (a number), and so on: reports share turns of phrase,
// as reports do, and little more.
const OPENINGS: Words = [
  '{B} said on {D} that {G} had left {P} ahead of the agreed date, {N} of them before dawn.',
  'The withdrawal from {P} has stopped after {N} vehicles were held at a checkpoint, {B} announced on {D}.',
  '{H} arrived in {P} on {D} to open talks about {N} people who are still held by both sides.',
  'A bridge near {P} reopened on {D} after {N} days, and the first {G} crossed it by noon.',
  '{B} accused its neighbours on {D} of moving {G} back toward {P} in breach of the truce.',
  'Observers counted {N} shots in one night along the line between {P} and {P}, the most since the truce began.',
  'The exchange of detainees planned for {D} at {P} was put off because {B} had not handed over its list.',
  '{B} has agreed to wait {N} more days before its units take over the crossing at {P}.',
]

const VERBS: Words = [
  'said',
  'announced',
  'told',
  'insisted',
  'admitted',
  'wrote',
  'repeated',
  'confirmed',
  'hinted',
  'conceded',
]
const TRAITS: Words = [
  'narrow',
  'disputed',
  'early',
  'written',
  'hasty',
  'northern',
  'damaged',
  'joint',
  'unsigned',
  'second',
  'quiet',
  'flooded',
]
const THINGS: Words = [
  'road',
  'list',
  'schedule',
  'checkpoint',
  'inspection',
  'bridge',
  'annex',
  'handover',
  'patrol',
  'map',
  'depot',
  'meeting',
  'school',
  'ridge',
  'permit',
  'pipeline',
]
const DEEDS: Words = [
  'closed',
  'delayed',
  'moved',
  'searched',
  'repaired',
  'questioned',
  'counted',
  'promised',
  'cancelled',
  'guarded',
  'opened',
  'surveyed',
]
const CAUSES: Words = [
  'snow',
  'mines',
  'a lack of fuel',
  'an error in the text',
  'pressure from the capital',
  'fear of snipers',
  'a missing signature',
  'floods',
  'a strike',
  'rumours',
]

const SENTENCES: Words = [
  'Residents of {P} {V} that the {T} {O} had been {E} owing to {C}.',
  '{H} {V} that the other side {E} the {O} and that {G} could wait until {D}.',
  'Two of the {N} {G} were {E} beside the {T} {O}, according to drivers from {P}.',
  'An adviser to {B} {V} the figure was {N} at most, and blamed {C}.',
  'Since {D} {C} left a {T} {O} through {P} for {G} and everybody else.',
  'The {T} {O} leaves open who {E} the {O}, lawyers in {P} {V} last {D}.',
  'In {P} the {T} {O} was {E} by midday and {N} families slept in a {O}.',
  'For {B} a spokeswoman {V} only that {G} near the {O} were {E}.',
  'Images of {D} show {N} tracks by the {T} {O}, east of {P}, where {G} stood.',
  '{H} {V} patience was {T}, yet no {O} would be {E} before {D}.',
  'Mediators {E} a {T} {O} of {N} kilometres, which {H} {V} was too little.',
  'Farmers of {P} must avoid the {O} until {G} are {E}, {B} {V}.',
  'Within {N} days {B} has to see the {T} {O} {E}, however {C} may hinder it.',
  'By telephone the mayor of {P} {V} that a {O} was {E} overnight because of {C}.',
  'On {D} {B} {E} its own {O} and took out the passage on {P} and {G}.',
  'Electricity reached {N} villages once the {T} {O} was {E} on {D}.',
  'Maps of {P} differ by a {T} {O} and a {O}, {H} {V}.',
  '{N} months ago a {T} {O} was {E} in much the same way, {H} {V}.',
  'Nobody outside {B} could tell by {D} whether the {O} was {E}; {C} kept the press from {P}.',
  'If {B} sends {G}, the {T} {O} in {P} will be {E} by {D}.',
  'A convoy with {G} met a {T} {O} and turned back, as {C} had {E} the {O}.',
  'Relatives came to the {O} on {D} with {N} photographs, which {B} {E}.',
  'Diplomats {V} the {O} in {P} was {T} but not {E}.',
  'Whether {G} fall under the {T} {O} is {E} by {B}, not by {H}.',
]

/** A report of some ten sentences in invented places, one event a report; the same dice give the same report. */
export function writeReport(dice: Dice): string {
  const chosen = new Set([dice.pick(OPENINGS)])
  const length = 8 + dice.roll(5)
  while (chosen.size < length) chosen.add(dice.pick(SENTENCES))
  return [...chosen].map((sentence) => startLarge(fill(sentence, dice))).join(' ')
}

function fill(sentence: string, dice: Dice): string {
  return sentence.replaceAll(/\{(\w)\}/g, (_, letter: string) => fillers(dice)[letter] ?? letter)
}

function fillers(dice: Dice): Readonly<Record<string, string>> {
  return {
    P: dice.pick(PLACES),
    B: dice.pick(BODIES),
    H: dice.pick(PEOPLE),
    G: dice.pick(GOODS),
    D: dice.pick(DAYS),
    V: dice.pick(VERBS),
    T: dice.pick(TRAITS),
    O: dice.pick(THINGS),
    E: dice.pick(DEEDS),
    C: dice.pick(CAUSES),
    N: String(3 + dice.roll(95)),
  }
}

function startLarge(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
