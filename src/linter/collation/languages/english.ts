import { formsOf } from '#linter/collation/forms-of'
import type { CollationLanguage } from '#linter/collation/collation-language'
import { parseNumeral } from '#time/parse-numeral'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

const LARGE = new Map([
  ['hundred', 100],
  ['thousand', 1000],
])

const UNITS = /^(?:year|month|week|day|hour|kilomet|met|mile|km|point|member)/

/** English, in British and American spelling. */
export const english: CollationLanguage = {
  tag: 'en',
  script: 'Latin',
  months: MONTHS.map((month) => [month, month.slice(0, 3)]),
  dateLinks: new Set(['of']),
  // "a" and "an" are articles far more often than numerals.
  numeral: (word) => LARGE.get(word) ?? (word.length < 3 ? undefined : parseNumeral(word)),
  thousands: /,(?=\d{3})/g,
  phrases: [
    { words: ['no', 'later', 'than'], sense: 'bound included', role: 'bound' },
    { words: ['not', 'later', 'than'], sense: 'bound included', role: 'bound' },
    { words: ['on', 'or', 'before'], sense: 'bound included', role: 'bound' },
    { words: ['prior', 'to'], sense: 'bound excluded', role: 'bound' },
    { words: ['up', 'to'], sense: 'bound open', role: 'bound' },
    { words: ['is', 'to'], sense: 'modality duty', role: 'modality' },
    { words: ['are', 'to'], sense: 'modality duty', role: 'modality' },
    { words: ['has', 'to'], sense: 'modality duty', role: 'modality' },
    { words: ['have', 'to'], sense: 'modality duty', role: 'modality' },
  ],
  bounds: new Map([
    ['by', 'bound included'],
    ['before', 'bound excluded'],
    ['until', 'bound open'],
    ['till', 'bound open'],
  ]),
  within: new Set(['within']),
  modality: new Map([
    ['shall', 'duty'],
    ['must', 'duty'],
    ['will', 'duty'],
    ['may', 'permission'],
    ['can', 'permission'],
    ['should', 'wish'],
    ['ought', 'wish'],
    ['endeavor', 'wish'],
    ['strive', 'wish'],
    ['guarantee', 'result'],
    ['guarantees', 'result'],
    ['ensure', 'result'],
    ['ensures', 'result'],
    ['support', 'help'],
    ['supports', 'help'],
    ['assist', 'help'],
    ['assists', 'help'],
    ['facilitate', 'help'],
    ['facilitates', 'help'],
    ['promote', 'help'],
    ['promotes', 'help'],
    ['encourage', 'help'],
    ['encourages', 'help'],
  ]),
  units: formsOf(
    'hour hours|day days|week weeks|month months|year years|minute minutes|kilometer kilometers km kilometre kilometres|meter meters m|mile miles|ton tons tonne tonnes|working|business|calendar|clear',
  ),
  qualifiers: new Set(
    'heavy light small armed unarmed military civilian foreign regular irregular local permanent permanently temporary temporarily immediate immediately partial partially full fully complete completely joint jointly voluntary voluntarily exclusive exclusively sole solely first final northern southern eastern western central external internal direct indirect unconditional unconditionally gradual gradually simultaneous simultaneously adult wounded sick able-bodied offensive defensive serious grave public private'.split(
      ' ',
    ),
  ),
  acts: [
    ['withdraw', 'pull', 'vacat', 'leav', 'evacuat', 'redeploy', 'remov'],
    ['hand', 'transfer', 'return', 'deliver', 'giv', 'surrender', 'restor', 'convey'],
    ['releas', 'free', 'liberat'],
    ['exchang', 'swap'],
    ['ceas', 'stop', 'end', 'halt', 'terminat', 'discontinu'],
    ['establish', 'set', 'creat', 'form', 'found', 'constitut'],
    ['monito', 'observ', 'watch', 'supervis', 'overse'],
    ['verif', 'confirm', 'certif', 'attest'],
    ['open', 'reopen', 'unblock'],
    ['start', 'begin', 'commenc', 'launch'],
    ['complet', 'finish', 'conclud'],
    ['remain', 'stay', 'continu', 'keep', 'maintain', 'preserv', 'be'],
    ['inform', 'notif', 'tell', 'report', 'communicat'],
    ['hold', 'conduct', 'organiz', 'carr', 'implement', 'execut', 'perform', 'fulfil'],
    ['meet', 'conven', 'assembl', 'gather'],
    ['provid', 'supply', 'furnish', 'mak'],
    ['abstain', 'refrain'],
    ['enter', 'com', 'tak'],
    ['agree', 'decid', 'determin'],
    ['protect', 'safeguard', 'secur'],
    ['build', 'construct', 'erect'],
    ['deploy', 'station', 'post'],
    ['appoint', 'nominat', 'nam', 'designat'],
    ['respect', 'compl', 'abid', 'adher', 'honor'],
  ],
  negation: new Set(['not', 'no', 'never', 'neither', 'nor', 'without', 'except', 'unless', 'cannot']),
  denials: new Set(['not', 'no', 'never', 'cannot', 'neither', 'nor']),
  conditionals: new Set(['if', 'unless', 'until', 'provided']),
  comparisons: new Set(['less', 'more', 'only', 'fewer', 'exceeding', 'later', 'earlier', 'below']),
  compound: (word) => {
    const [number = '', unit] = word.split('-')
    return unit === undefined || !UNITS.test(unit) ? undefined : parseNumeral(number)
  },
  quantifiers: new Set('all each any some every both either only or and at-least least most'.split(' ')),
  prepositions: new Set(
    'for in on of from to into within between along around beyond near under over through across at with behind'.split(
      ' ',
    ),
  ),
  functionWords: new Set(
    'the a an this that these those its their his her it they which who as be is are was were been being has have had by upon such there'.split(
      ' ',
    ),
  ),
  titles: new Set(
    'party parties side sides agreement statement protocol treaty annex article point government governments republic state states commission committee centre center article security council federation district region province corridor city town northern southern eastern western armed forces force army mission international joint monitoring peacekeeping president prime minister ministry parliament commander zone line united mr movement front alliance coalition union organization assembly liberation people national democratic revolutionary resistance general agreement force day days annexes appendix chapter section paragraph preamble secretary-general high commissioner office framework law constitution'.split(
      ' ',
    ),
  ),
  spelling: (plain) => {
    if (plain.length <= 5) return plain
    return plain
      .replace('our', 'or')
      .replace(/is(e|es|ed|ing|ation)$/, 'iz$1')
      .replace(/(?<=met)re(s?)$/, 'er$1')
  },
}
