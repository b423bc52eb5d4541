import { messageArea } from '#views/speech/message-area'

/** The page that compares two texts. */
export const collationMessages = messageArea('collation', {
  title: 'Compare two texts',
  intro:
    'Versions of one text, or a text and its translation (English, Russian, Spanish). What changes what is owed is told apart from what is only worded otherwise. Nothing is sent or kept.',
  first: 'The one text',
  second: 'The other text',
  file: 'Open a text file',
  compare: 'Compare',
  names: 'Names that mean one thing',
  noNames: 'none known',
  namesSays: 'Names that an agreement gives to one party or place are no difference.',
  example: 'See it compare two invented versions',
  empty: 'The two texts appear here side by side, with every difference marked in both.',
  result:
    '{ofEffect, plural, =0 {Nothing differs in effect} one {# difference of effect} other {# differences of effect}}, {ofWording, plural, =0 {nothing in wording} one {# of wording} other {# of wording}}',
  byForms: 'Compared by what their words come to, since the texts are in two languages ({languages}).',
  only: 'Only provisions that differ',
  provision: 'Provision',
  ofEffect: 'of effect',
  ofWording: 'wording',
  nothing: 'nothing',
  against:
    '{kind, select, date {day} bound {edge of a day} number {number} unit {unit} anchor {event that starts a clock} act {act} name {name} modality {duty or leave} negation {denial} quantifier {all or some} preposition {preposition} added {added} leftOut {left out} moved {moved} other {wording}}: {first} against {second}',
  matters:
    '{kind, select, date {another day is owed} bound {the named day is in time by one text and too late, or open, by the other} number {another quantity is owed} unit {the same number of something else is owed} anchor {the clock starts with another event} act {another act is asked for} name {another party or place is meant, or one more} modality {the one text makes a duty of what the other permits or wishes} negation {the one text denies what the other says} quantifier {it holds for all or for some, for both or for either} preposition {a preposition says where, for whom or against whom: wars have restarted over one} added {the one text says more} leftOut {the one text says less} moved {the same words stand elsewhere in the other text} other {other words for the same}}',
  absent: 'This text has nothing here.',
  alike: 'The texts do not differ.',
  mark: 'difference {id}',
})
