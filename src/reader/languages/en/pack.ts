import { ACTIONS } from '#reader/languages/en/actions'
import { AMENDMENTS, buildGapNouns, GAP_VERBS } from '#reader/languages/en/changes'
import { ABBREVIATIONS, STARTERS } from '#reader/languages/en/closed-classes'
import { buildConditions } from '#reader/languages/en/conditions'
import { buildCuePhrases, buildCues } from '#reader/languages/en/cues'
import { DOMAIN_WORDS } from '#reader/languages/en/domain-words'
import { buildLexicon, wordsOf } from '#reader/languages/en/lexicon'
import { BE_NORMS, HAVE_NORMS, MODALS, VERB_NORMS } from '#reader/languages/en/norms'
import { buildNounCues } from '#reader/languages/en/noun-cues'
import { ENGLISH_PHRASES } from '#reader/languages/en/phrases'
import { COUNTING_WORDS } from '#reader/languages/en/counting-words'
import { COURSE_WORDS } from '#reader/languages/en/course-words'
import { SIGNING_WORDS } from '#reader/languages/en/signing-words'
import { SITE_WORDS } from '#reader/languages/en/site-words'
import { TABLE_WORDS } from '#reader/languages/en/table-words'
import { STANDING_WORDS } from '#reader/languages/en/standing-words'
import { tagTokens } from '#reader/languages/en/tag-tokens'
import { cueWords } from '#reader/languages/cue-pack'
import { indexByWord } from '#reader/languages/index-by-word'
import type { LanguagePack } from '#reader/languages/pack'
import { joinVerbs } from '#reader/languages/verb-lists'
import { joinKnown } from '#reader/languages/word-lists'

const CUES = buildCues()
const LEXICON = buildLexicon()
const CONDITIONS = buildConditions()
const NOUN_CUES = buildNounCues()
const CUE_PHRASES = buildCuePhrases(CUES)
const VERBS_OF_NORMS = new Map(Object.entries(VERB_NORMS))
const ACTIONS_BY_VERB = indexByWord(ACTIONS, (action) => action.verbs.map(firstWord))
const AMENDMENTS_BY_VERB = indexByWord(AMENDMENTS, ({ verb }) => [firstWord(verb)])

const { nounVerbs, witnessVerbs, stayVerbs, holdVerbs, courses } = STANDING_WORDS
const { refuseVerbs, failVerbs, denyVerbs, promiseVerbs, demandVerbs, askVerbs } = DOMAIN_WORDS
const ASKING = [refuseVerbs, failVerbs, denyVerbs, promiseVerbs, demandVerbs, askVerbs]
const TELLING_VERBS: ReadonlySet<string> = new Set([
  ...ACTIONS.flatMap((action) => action.verbs.map(firstWord)),
  ...[...ASKING, nounVerbs, witnessVerbs, stayVerbs, holdVerbs].flatMap((verbs) => [...verbs]),
  ...courses.keys(),
  ...wordsOf('do have go'),
])

/** English, complete: time, norms, claims, parties, places, gaps and amendments. */
export const english: LanguagePack = {
  tag: 'en',
  name: 'English',
  covers: ['segmentation', 'time', 'norms', 'attribution', 'parties', 'places', 'quantities', 'gaps', 'amendments'],
  commonWords: new Set(
    wordsOf('the of and to in that is was for with on by as has are were from be this which have not an it'),
  ),
  lexicon: LEXICON,
  sentenceEnds: {
    abbreviations: new Set(wordsOf(ABBREVIATIONS)),
    starters: new Set(wordsOf(STARTERS)),
    listOpeners: new Set(wordsOf('shall must may to not will should')),
    conditionOpeners: new Set(wordsOf('if unless where when whenever')),
    binders: new Set(wordsOf('shall must may undertake undertakes required obliged entitled authorised authorized')),
    weakBinders: new Set(wordsOf('will should agree agrees has have is are')),
  },
  tagTokens,
  words: DOMAIN_WORDS,
  standing: STANDING_WORDS,
  sites: SITE_WORDS,
  courses: COURSE_WORDS,
  counting: COUNTING_WORDS,
  tables: TABLE_WORDS,
  signing: SIGNING_WORDS,
  citing: {
    relays: cueWords('citing; quoting; referring to; with reference to; attributing it to'),
    according: cueWords('according to'),
    and: new Set(['and']),
    articles: new Set(['the', 'a', 'an']),
  },
  known: joinKnown({
    words: DOMAIN_WORDS,
    conditions: CONDITIONS,
    phrases: ENGLISH_PHRASES,
    lexicon: LEXICON,
    nounCues: NOUN_CUES,
    standing: STANDING_WORDS,
    sites: SITE_WORDS,
  }),
  verbLists: joinVerbs({
    words: DOMAIN_WORDS,
    cues: CUES,
    cuePhrases: CUE_PHRASES,
    verbNorms: VERBS_OF_NORMS,
    actionsByVerb: ACTIONS_BY_VERB,
    amendments: AMENDMENTS_BY_VERB,
  }),
  cues: CUES,
  cuePhrases: CUE_PHRASES,
  nounCues: NOUN_CUES,
  modals: new Map(Object.entries(MODALS)),
  beNorms: new Map(Object.entries(BE_NORMS)),
  haveNorms: new Map(Object.entries(HAVE_NORMS)),
  verbNorms: VERBS_OF_NORMS,
  actions: ACTIONS,
  actionsByVerb: ACTIONS_BY_VERB,
  tellingVerbs: TELLING_VERBS,
  actionsByNoun: indexByWord(ACTIONS, (action) => action.nouns),
  amendments: AMENDMENTS_BY_VERB,
  gapNouns: buildGapNouns(),
  gapVerbs: new Map(Object.entries(GAP_VERBS)),
  conditions: CONDITIONS,
  phrases: ENGLISH_PHRASES,
}

function firstWord(words: string): string {
  return words.split(' ')[0] ?? words
}
