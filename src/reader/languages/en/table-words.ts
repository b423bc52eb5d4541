import type { TableWords } from '#reader/languages/table-words'

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** The heads of English timetables. */
export const TABLE_WORDS: TableWords = {
  act: set(
    'action actions activity activities measure measures task tasks obligation obligations commitment commitments duty what',
  ),
  step: set('step steps phase phases stage stages item event events'),
  doer: set('responsible responsibility party parties who whom actor actors implementer implementing lead body'),
  time: set('deadline deadlines date dates day days time times when timeline timeframe timing due by period'),
}
