import { messageArea } from '#views/speech/message-area'

/** The page of all sources. */
export const sourcesMessages = messageArea('sources', {
  tab: 'Sources: {title}',
  none: 'No source has spoken yet',
  speak: '{count, plural, one {# source speaks} other {# sources speak}}',
  unjudged:
    '{count, plural, one {# source speaks} other {# sources speak}}; {unjudged, plural, one {one of them} other {# of them}} cannot be judged',
  intro:
    'A to E say how far a source can be relied on; F says that nobody can tell, which is no middle grade. The source and each of its claims are graded apart.',
  filter: 'Filter sources',
  empty: 'The record names no source yet.',
  noMatch: 'No source matches.',
  all: 'Show all sources',
  since: '{grade} since {day}',
  sinceWhy: '{grade} since {day}: {why}',
  claim: '{standing}, {day}',
  further: '{count, plural, one {# further claim} other {# further claims}}',
})
