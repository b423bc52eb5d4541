import type { RuleSource } from '#reader/find/time/time-pack'

/** Shorthands of the English rules. */
export const englishTimeMacros: Readonly<Record<string, string>> = {
  // Quantities that belong to the span ("nearly forty years", "more than four hours", "up to 180 days").
  approx: 'approx | no? (more|less) than | at least | up to',
  n: 'num | a | vague | a vague | a? couple of? | a num | a good vague',
  u: 'unit | units',
  day: 'month (dom|ord) | the? ord of? month | dom of? month',
  ampm: 'ampm | (a-letter|p-letter) stop? m-letter stop?',
  zone: 'zone | local time | name time',
  rel: 'last | past | next | coming | previous | following | latest | first | final',
}

/** English rules of time. Of two matches of one length the earlier rule wins. Extents follow TimeBank's guidelines. */
export const englishTimeRules: readonly RuleSource[] = [
  // Whole and partial dates.
  { pattern: '(weekday comma? the?)? $day (comma? year)?', kind: 'date' },
  { pattern: '$day apostrophe yy', kind: 'date' },
  { pattern: 'month (comma|of)? year', kind: 'date' },
  { pattern: '$day? month? comma? (num|year) era', kind: 'date' },
  { pattern: 'month comma? (num|year) era', kind: 'date' },
  { pattern: 'era (num|year)', kind: 'date', guard: 'capital' },
  { pattern: 'month apostrophe yy', kind: 'date' },
  { pattern: 'month', kind: 'date', guard: 'bare-month' },
  { pattern: 'weekday', kind: 'date', guard: 'capital' },
  { pattern: 'isodate', kind: 'date' },
  { pattern: 'slashdate', kind: 'date' },
  { pattern: 'year', kind: 'date', guard: 'bare-year' },
  { pattern: 'the year-unit year', kind: 'date' },
  { pattern: 'fiscal year', kind: 'date' },
  { pattern: 'season comma? year', kind: 'date' },
  { pattern: 'the season', kind: 'date', guard: 'season' },
  { pattern: 'season', kind: 'date', onlyPrevious: 'in-season', guard: 'season' },
  { pattern: '(the|these)? mid? hyphen? decade', kind: 'date' },
  { pattern: 'the mid? hyphen? decade-word', kind: 'date' },
  { pattern: 'the? ord hyphen? century-unit era?', kind: 'date' },
  { pattern: 'holiday (day|eve-word)?', kind: 'date', guard: 'capital' },
  { pattern: 'the ord', kind: 'date', onlyPrevious: 'date-preposition', guard: 'bare-day' },

  // Two dates that share a part.
  { pattern: '(dom|ord) (and|or|to|hyphen|through) (dom|ord) of? month (comma? year)?', kind: 'pair' },
  { pattern: 'month (dom|ord) (and|or|to|hyphen|through) (dom|ord) (comma? year)?', kind: 'pair' },
  { pattern: 'year hyphen (year|yy)', kind: 'pair' },
  { pattern: 'yearspan', kind: 'date' },
  { pattern: 'month (hyphen|to|through|and|or) month comma? year', kind: 'pair' },
  { pattern: '(num|year) (hyphen|and|or|to) (num|year) era', kind: 'pair' },

  // Quarters, halves and reporting periods.
  { pattern: '(the|its)? fiscal? hyphen? ord hyphen? quarter', kind: 'date' },
  { pattern: 'the? year fiscal? ord hyphen? quarter', kind: 'date' },
  { pattern: 'q-letter num (comma? year)?', kind: 'date', guard: 'glued' },
  { pattern: 'the? ord half', kind: 'date', onlyNext: 'of year fiscal' },
  { pattern: 'the? ord num plural-quarter', kind: 'date', onlyNext: 'of' },
  { pattern: 'the quarter', kind: 'period' },
  { pattern: '(the|its)? (latest|current|same|corresponding) fiscal? (period|quarter)', kind: 'period' },
  { pattern: '(this|last|next) fiscal? quarter', kind: 'deictic' },
  { pattern: 'the year (period|quarter)', kind: 'period' },
  { pattern: 'the? year-unit hyphen? (ago|earlier) (ord hyphen? quarter|period|quarter)', kind: 'period' },
  { pattern: 'year-unit hyphen (ago|earlier)', kind: 'period' },

  // Deictic: counted from the publication, or from the last date in a narrative.
  { pattern: 'dayword', kind: 'deictic' },
  { pattern: 'tonight', kind: 'deictic' },
  { pattern: '(this|last|next|past|coming) (unit|weekday|month|season|part|weekend)', kind: 'deictic' },
  { pattern: 'the? (coming|current) (unit|weekend)', kind: 'deictic' },
  { pattern: 'the (past|last|next) (unit|weekend)', kind: 'deictic' },
  { pattern: '(the|this|last|next) (current|past|last|next)? fiscal year-unit', kind: 'deictic' },
  { pattern: 'the (weekend|month-unit|week-unit)', kind: 'deictic', guard: 'lone' },
  { pattern: 'the full? year-unit', kind: 'deictic', guard: 'lone' },
  { pattern: 'year-unit (possessive-mark possessive-s)? hyphen? end-word', kind: 'deictic', notNext: 'of' },
  { pattern: 'the (next|past|last) year-unit or so', kind: 'deictic' },

  // Counted from the reference or from the last date mentioned.
  { pattern: '(about|only|$approx)? $n full? $u ago', kind: 'shift' },
  { pattern: '(about|$approx)? (num|a) and a half $u ago', kind: 'shift', sets: { half: 1 } },
  { pattern: '(about|$approx)? a unit and a half ago', kind: 'shift', sets: { half: 1 } },
  { pattern: 'units ago', kind: 'shift' },
  { pattern: '(about|$approx)? $n $u from (now|dayword)', kind: 'shift' },
  { pattern: '(only|about|$approx)? $n $u (earlier|later|hence)', kind: 'shift' },
  { pattern: 'units (earlier|later)', kind: 'shift' },
  { pattern: '(that|this|the) same (unit|season|part|month|weekend)', kind: 'anaphor' },
  { pattern: 'that (unit|season|part|weekend)', kind: 'anaphor' },
  { pattern: 'the (previous|following|next) (day|part|weekday|weekend)', kind: 'anaphor' },
  { pattern: 'the (previous|following) (unit|season|month)', kind: 'anaphor' },
  { pattern: 'the (next) (unit|season|month)', kind: 'anaphor', mode: 'narrative' },
  { pattern: 'the day (before|after)', kind: 'anaphor', guard: 'no-noun' },
  { pattern: 'the year-unit before', kind: 'anaphor', guard: 'no-noun' },
  { pattern: 'the year-unit', kind: 'anaphor', mode: 'narrative', guard: 'lone' },

  // Durations.
  { pattern: '$approx? $n (more|hyphen)? full? workday? $u (or so)?', kind: 'duration' },
  { pattern: '$approx? (num|a) and a half $u', kind: 'duration', sets: { half: 1 } },
  { pattern: '$approx? (num|a) unit and a half', kind: 'duration', sets: { half: 1 } },
  { pattern: 'half a unit', kind: 'duration', sets: { halfOnly: 1 } },
  { pattern: '$approx? num (to|or|hyphen) num hyphen? $u', kind: 'duration' },
  { pattern: 'num hyphen $u hyphen (long-word|old)', kind: 'duration' },
  { pattern: 'num short-unit', kind: 'duration', guard: 'glued' },
  { pattern: 'a? num hyphen? $u hyphen? period', kind: 'duration' },
  { pattern: 'num hyphen $u periods', kind: 'duration' },
  { pattern: '(the|its|these)? $rel $n (more|fiscal|full|workday)? $u (or so)?', kind: 'duration' },
  { pattern: '(the|its)? $rel num (to|or) num $u', kind: 'duration', sets: { range: 1 } },
  { pattern: 'the ord num $u', kind: 'duration' },
  { pattern: 'the num units', kind: 'duration' },
  { pattern: 'the? (recent|past|coming|next|last) (units)', kind: 'duration' },
  { pattern: 'the (final|early)? units', kind: 'duration' },
  { pattern: 'units', kind: 'duration' },
  { pattern: 'units hyphen (long-word|old)', kind: 'duration' },
  { pattern: 'unit hyphen long-word', kind: 'duration' },
  { pattern: 'num hyphen? $u hyphen? old', kind: 'age' },
  { pattern: 'd-letter plus num', kind: 'duration', sets: { unit: 3 } },
  { pattern: 'day num', kind: 'duration', guard: 'capital' },
  { pattern: 'a while', kind: 'duration', sets: { vague: 0, unit: 13 } },
  { pattern: 'some time', kind: 'duration', sets: { vague: 0, unit: 5 }, onlyPrevious: 'for-word' },

  // What recurs.
  { pattern: '(every|each) (other|num)? (unit|units|weekday|month|season|part|weekend)', kind: 'set' },
  { pattern: 'set-unit', kind: 'set' },
  { pattern: 'set-adverb', kind: 'set', guard: 'no-noun' },
  { pattern: 'a unit', kind: 'set', guard: 'rate' },
  { pattern: 'per unit', kind: 'set' },
  { pattern: 'weekdays', kind: 'set', guard: 'capital' },

  // Words for past, present and future.
  { pattern: 'right? present-ref', kind: 'ref', value: 'PRESENT_REF' },
  { pattern: 'current', kind: 'ref', value: 'PRESENT_REF' },
  { pattern: 'more? past-ref', kind: 'ref', value: 'PAST_REF' },
  { pattern: 'recent', kind: 'ref', value: 'PAST_REF' },
  { pattern: 'former', kind: 'ref', value: 'PAST_REF', mode: 'narrative' },
  { pattern: 'the past', kind: 'ref', value: 'PAST_REF', guard: 'no-noun' },
  { pattern: '(the near?)? future', kind: 'ref', value: 'FUTURE_REF' },
  { pattern: 'a later date', kind: 'ref', value: 'FUTURE_REF' },
  { pattern: 'these days', kind: 'ref', value: 'PRESENT_REF' },
  { pattern: 'this moment', kind: 'ref', value: 'PRESENT_REF' },
  { pattern: 'the time being', kind: 'ref', value: 'PRESENT_REF' },

  // Times of day.
  { pattern: '(clock|num) $ampm $zone?', kind: 'clock' },
  { pattern: 'clock (hours|$zone)?', kind: 'clock' },
  { pattern: 'military (hours|$zone)', kind: 'clock' },
  { pattern: 'num o-letter apostrophe clock-word', kind: 'clock' },
  { pattern: '(clock|num) in the part', kind: 'clock' },
  { pattern: 'noon $zone?', kind: 'clock' },
  { pattern: 'the? part', kind: 'part', guard: 'part' },
  { pattern: 'mid hyphen? part', kind: 'part' },

  // What stands before a date and belongs to its span.
  { pattern: 'the? edge-noun of', kind: 'prefix' },
  { pattern: 'the? latter part-word of', kind: 'prefix' },
  { pattern: 'the? early', kind: 'prefix' },
  { pattern: 'early (in|on)', kind: 'prefix' },
  { pattern: 'mid hyphen?', kind: 'prefix' },
  { pattern: 'cmp-mod (in|on)?', kind: 'prefix' },
  { pattern: 'about', kind: 'prefix' },

  // Terms without a calendar date.
  { pattern: 'the? set-term (other-word)? term-noun', kind: 'symbolic' },
  { pattern: 'the? edge-noun of the (transition-word|other-word) (term-noun|mandate)', kind: 'symbolic' },
]
