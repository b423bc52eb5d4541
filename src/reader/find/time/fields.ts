/** What the words of a match say, by field. */
export type Fields = Readonly<Record<string, number>>

/** Categories that say the same thing, by the field they fill; a category without an entry fills one of its own name. */
const FIELD_OF_CATEGORY: Readonly<Record<string, string>> = {
  day: 'unit',
  weekend: 'unit',
  'year-unit': 'unit',
  'month-unit': 'unit',
  'week-unit': 'unit',
  'sec-unit': 'unit',
  'short-unit': 'unit',
  'long-units': 'units',
  'plural-quarter': 'units',
  'decade-word': 'decade',
  'short-decade': 'decade',
  'warm-cold': 'season',
  weekdays: 'weekday',
  couple: 'vague',
  'unit-adjective': 'unit',
  'hours-length': 'num',
  'days-length': 'num',
  'weeks-length': 'num',
  'months-length': 'num',
  'years-length': 'num',
  'tomorrow-word': 'dayword',
  fin: 'unit',
  'a-letter': 'ampm',
  'p-letter': 'ampm',
  'set-adverb': 'set-unit',
  'rel-word': 'rel',
  last: 'rel',
  past: 'rel',
  next: 'rel',
  coming: 'rel',
  previous: 'rel',
  following: 'rel',
  before: 'rel',
  after: 'rel',
}

/** The field that a category fills. */
export function fieldOf(category: string): string {
  return FIELD_OF_CATEGORY[category] ?? category
}

/** The unit that the words name, singular or plural, as an index of `UNITS`. */
export function unitOf(fields: Fields): number | undefined {
  return fields['unit'] ?? fields['units']
}

/** -1 before Christ, else 1. */
export function eraOf(fields: Fields): 1 | -1 {
  return (fields['era'] ?? 1) < 0 ? -1 : 1
}
