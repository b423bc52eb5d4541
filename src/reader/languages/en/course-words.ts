import type { CourseWords } from '#reader/languages/course-words'

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** How English tells what somebody does from what only happens. */
export const COURSE_WORDS: CourseWords = {
  eventVerbs: set('expire lapse last occur happen exceed suffice elapse'),
  courseVerbs: set('begin start commence end stop cease continue resume remain finish proceed'),
  eventNouns: set(
    'acts act attacks attack violence operations operation activities incidents relocation transfer transfers integration deployment pause ceasefire cease-fire truce armistice fighting hostilities repairs repair works work talks negotiations period phase phases stage stages term mandate meeting meetings session sitting sittings movements movement shelling fire payments session sessions campaign training registration count counting flight flights shipments deliveries exports imports services traffic trade',
  ),
  readingVerbs: set('interpret construe understand read deem regard consider'),
  breachNouns: set(
    'breach breaches violation violations infringement non-compliance noncompliance non-performance default',
  ),
  describeVerbs: new Set([
    'set out',
    'set forth',
    'lay down',
    ...set(
      'hold lead chair head represent sign own control inhabit compose make surround bound call name base locate elect mean follow replace assist support advise back preside list describe depict define specify indicate annex attach show',
    ),
  ]),
  whoeverWords: set('whoever whosoever'),
  supplyVerbs: set('provide supply furnish equip present entrust'),
  otherWords: set('other another'),
  whoseWords: set('whose'),
  dutyNouns: set('responsibility duty task job obligation charge'),
  termNouns: set('pause ceasefire cease-fire truce armistice period phase stage term mandate agreement'),
  endVerbs: set('end expire lapse terminate'),
  payableWords: set('payable repayable'),
  nothingWords: set('nothing'),
  eachWords: set('each every'),
  thanWords: set('than'),
  sinceWords: set('since'),
  prepositionVerbs: new Map([
    ['upon', set('call rely act insist depend enter decide impose confer agree base bestow')],
    ['before', set('appear testify lie lay bring come stand plead put place')],
    ['following', set('have')],
  ]),
  onceWords: set('once'),
  belongVerbs: set('belong relate pertain amount'),
  halfVerbs: set('take'),
  objectVerbs: set('refer commit confirm enter'),
  issueNouns: set('question questions issue issues matter matters'),
  measureVerbs: set('reduce limit restrict cut lower raise increase extend'),
  resolveVerbs: new Map([
    ...'demand request direct instruct mandate'.split(' ').map((verb) => [verb, 'obligation'] as const),
    ...'call urge invite encourage recommend'.split(' ').map((verb) => [verb, 'recommendation'] as const),
  ]),
  impersonalStates: set('forbidden prohibited permitted permissible'),
  reachVerbs: set('extend stretch run reach measure span'),
  neitherWords: set('neither'),
  norWords: set('nor'),
  payVerbs: set('pay remit repay reimburse'),
  tellVerbs: set('inform notify consult alert brief'),
}
