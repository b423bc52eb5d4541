import { messageArea } from '#views/speech/message-area'

/** What changed between two states of knowledge. */
export const comparisonMessages = messageArea('comparison', {
  headline:
    '{changes, plural, =0 {No norm stands otherwise} one {# of {norms, plural, one {# norm} other {# norms}} stands otherwise} other {# of {norms, number} norms stand otherwise}}; {news, plural, =0 {nothing became known} one {one thing became known} other {# things became known}} in between',
  'cause.knowledge': 'through what became known in between',
  'cause.calendar': 'by the calendar alone',
  'group.new': 'New',
  'group.retracted': 'Taken back',
  'group.contradicted': 'Contradicted',
  'group.regraded': 'Graded otherwise',
  'group.amended': 'Amended',
  'group.other': 'Also noted',
  regraded: '{who} graded the information {credibility}: {why}',
  regradedUnexplained: '{who} graded the information {credibility}',
  sourceGraded: '{source} is graded {reliability}: {why}',
  sourceGradedUnexplained: '{source} is graded {reliability}',
  takesBack: '{who} takes it back: {says}',
  watched: '{source} watched from {first} to {last}',
  contradicted: 'now contradicted: {says}; against it: {others}',
  contradictedAnew: 'told in between and contradicted: {says}; against it: {others}',
})
