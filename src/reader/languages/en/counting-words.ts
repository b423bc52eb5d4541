import type { CountingWords } from '#reader/languages/counting-words'

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** How English counts things. */
export const COUNTING_WORDS: CountingWords = {
  plurals: set('people men women children policemen servicemen firemen gunmen fishermen personnel sheep cattle'),
  uncounted: set(
    'times occasions sides parties states countries powers governments ways nations counts reasons things fronts paragraphs articles principles languages copies deadlines agreements accords resolutions points',
  ),
  moreTime: set('another more further extra additional'),
  furtherWords: set('further remaining another other additional'),
  ofThem: set('them these those'),
  measureWords: set(
    'at least most up to more less fewer than as many few much between and about around over nearly almost some only just roughly approximately no well under exactly',
  ),
}
