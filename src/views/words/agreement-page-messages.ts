import { messageArea } from '#views/speech/message-area'

/** The page of the text, about its coverage too. */
export const agreementPageMessages = messageArea('agreementPage', {
  tab: 'The text: {title}',
  also: 'Also known as {names}.',
  provisions: 'Provisions',
  noProvisions: 'No provision is written down yet. They stand in the agreement file, under `provisions`.',
  side: 'Versions, changes and readings',
  state: '{state, select, open {not modelled yet} outOfScope {out of scope: {reason}} other {modelled}}',
  differs: '{effect, select, yes {differs in effect} other {differs in words}}',
  coverage: 'Not modelled',
  allModelled: 'Every provision is modelled.',
  texts: 'Published texts',
  noTexts: 'No published text is noted.',
  changes: 'What changed it, as known at this vantage',
  noChanges: 'No change is known.',
  knownSince: 'known since {day}',
  readings: 'Readings that somebody holds',
  held: '{kind} of {who}',
  lay: 'Lay it over the ledger',
})
