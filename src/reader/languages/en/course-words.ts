import type { CourseWords } from '#reader/languages/course-words'

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** How English tells what somebody does from what only happens. */
export const COURSE_WORDS: CourseWords = {
  eventVerbs: set('expire lapse last occur happen exceed suffice elapse'),
  courseVerbs: set('begin start commence end stop cease continue resume remain finish proceed'),
  eventNouns: set(
    'acts act attacks attack violence operations operation activities incidents relocation transfer transfers integration deployment pause ceasefire cease-fire truce armistice fighting hostilities repairs repair works work talks negotiations period phase phases stage stages term mandate meeting movements movement shelling fire payments session sessions campaign training registration count counting flight flights shipments deliveries exports imports services traffic trade',
  ),
  readingVerbs: set('interpret construe understand read deem regard consider'),
  breachNouns: set(
    'breach breaches violation violations infringement non-compliance noncompliance non-performance default',
  ),
  describeVerbs: set(
    'hold lead chair head represent sign own control inhabit compose make surround bound call name base locate elect mean follow replace assist support advise back preside',
  ),
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
  neitherWords: set('neither'),
  norWords: set('nor'),
  payVerbs: set('pay remit repay reimburse'),
  tellVerbs: set('inform notify consult alert brief'),
}
