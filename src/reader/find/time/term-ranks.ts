/** How large a term of time is: 1 time of day, 2 day, 3 week, 4 month, 5 quarter or season, 6 year, 7 decade, 8 century; 0 none. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const RANKS: Readonly<Record<string, Rank>> = {
  clock: 1,
  noon: 1,
  ampm: 1,
  'a-letter': 1,
  'p-letter': 1,
  military: 1,
  part: 1,
  tonight: 1,
  dom: 2,
  weekday: 2,
  dayword: 2,
  'tomorrow-word': 2,
  isodate: 2,
  slashdate: 2,
  daymonth: 2,
  holiday: 2,
  day: 2,
  weekend: 3,
  fin: 3,
  month: 4,
  quarter: 5,
  'plural-quarter': 5,
  period: 5,
  half: 5,
  season: 5,
  'warm-cold': 5,
  'q-letter': 5,
  'h-letter': 5,
  'fy-word': 6,
  year: 6,
  yy: 6,
  era: 6,
  yearspan: 6,
  decade: 7,
  'decade-word': 7,
  'short-decade': 7,
  'century-unit': 8,
}
/** By unit, in the order of `UNITS`. */
const UNIT_RANKS: readonly Rank[] = [0, 0, 0, 2, 3, 4, 5, 6, 7, 8, 3, 3, 0, 0]
const UNIT_NAMES: ReadonlySet<string> = new Set(['unit', 'units', 'year-unit', 'month-unit', 'week-unit'])

/** The rank of a category with a value. */
export type RankOf = (category: number, value: number) => Rank

/** Looks ranks up by category number. */
export function createRankOf(names: readonly string[]): RankOf {
  const ranks = names.map((name) => RANKS[name] ?? 0)
  const units = names.map((name) => UNIT_NAMES.has(name))
  return (category, value) => (units[category] === true ? (UNIT_RANKS[value] ?? 0) : (ranks[category] ?? 0))
}
