import { messageArea } from '#views/speech/message-area'

/** The words of the page that compares two texts. */
export const collationMessages = messageArea('collation', {
  title: 'Compare two texts',
  intro:
    'Versions of one text, or a text and its translation (English, Russian, Spanish). What changes what is owed is told apart from what is only worded otherwise. Nothing is sent or kept.',
  first: 'The one text',
  second: 'The other text',
  file: 'Open a text file',
  compare: 'Compare',
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
  against: '{kind}: {first} against {second}',
  absent: 'This text has nothing here.',
  alike: 'The texts do not differ.',
  mark: 'difference {id}',
})
