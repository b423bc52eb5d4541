/** Why a grade is suggested, in English and ICU syntax, by key. Translations stand with the views. */
export const suggestionTexts = {
  unnamed: 'the speaker is unnamed, so nobody can judge how reliable it is',
  passing: 'the source passes on what another said: its grade is not the grade of that speaker',
  ungraded: 'nobody has graded the source, and no history of it is known',
  graded: 'the source stands at {grade} in the record',
  opinion: 'an opinion: there is nothing to confirm',
  conditional: 'said on a condition: there is nothing to confirm',
  predicted: 'a prediction: there is nothing to confirm',
  'no-knowledge': 'the speaker says that nothing is known to them: there is nothing to confirm',
  opposedLess:
    '{against, plural, one {# independent origin says} other {# independent origins say}} the opposite, and {for, plural, one {# independent origin} other {# independent origins}} beside this one say the same',
  opposed:
    '{against, plural, one {# independent origin says} other {# independent origins say}} the opposite, and {for, plural, one {# independent origin} other {# independent origins}} say the same',
  otherSide: 'the other side confirms it',
  confirmed:
    '{count, plural, one {# independent origin outside the dispute confirms} other {# independent origins outside the dispute confirm}} it independently',
  againstInterest: 'said against the interest of the speaker',
  byParties:
    '{count, plural, one {# independent origin says} other {# independent origins say}} the same, but each speaks for a party',
  nobodyNamed: 'nobody named says it and no other origin confirms it',
  hedged: 'no other origin confirms it, and it is told with {hedge}',
  party: 'a party to the dispute says it, and no other origin confirms it',
  relayed: 'it is relayed, and no other origin confirms it',
  firstHand: 'first-hand, outside the dispute, but no other origin confirms it',
} as const
