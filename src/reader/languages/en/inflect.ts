/** The English spelling of one verb's forms. Source: the regular rules of English orthography. */
export interface VerbForms {
  readonly lemma: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

const VOWELS = 'aeiou'

function endsInConsonantY(stem: string): boolean {
  return stem.endsWith('y') && !VOWELS.includes(stem.charAt(stem.length - 2))
}

function thirdOf(stem: string): string {
  if (endsInConsonantY(stem)) return `${stem.slice(0, -1)}ies`
  const hissing = ['s', 'x', 'z', 'ch', 'sh', 'o'].some((ending) => stem.endsWith(ending))
  return hissing ? `${stem}es` : `${stem}s`
}

function doubled(stem: string, doubles: boolean): string {
  return doubles ? stem + stem.charAt(stem.length - 1) : stem
}

function gerundOf(stem: string, doubles: boolean): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`
  if (stem.endsWith('e') && !stem.endsWith('ee') && stem.length > 2) return `${stem.slice(0, -1)}ing`
  return `${doubled(stem, doubles)}ing`
}

function pastOf(stem: string, doubles: boolean): string {
  if (stem.endsWith('e')) return `${stem}d`
  if (endsInConsonantY(stem)) return `${stem.slice(0, -1)}ied`
  return `${doubled(stem, doubles)}ed`
}

/** Forms of a regular verb, `plan*` meaning that the last letter doubles. */
export function regularForms(word: string): VerbForms {
  const doubles = word.endsWith('*')
  const lemma = doubles ? word.slice(0, -1) : word
  const past = pastOf(lemma, doubles)
  return { lemma, third: thirdOf(lemma), past, participle: past, gerund: gerundOf(lemma, doubles) }
}

/** Forms of an irregular verb from its base, past and participle. */
export function irregularForms(lemma: string, past: string, participle: string): VerbForms {
  const vowel = VOWELS.includes(lemma.charAt(lemma.length - 2))
  const short = [
    'get',
    'set',
    'put',
    'cut',
    'hit',
    'let',
    'run',
    'sit',
    'win',
    'swim',
    'begin',
    'forget',
    'bet',
    'bid',
    'dig',
    'quit',
    'shut',
    'split',
    'spin',
    'rid',
    'forbid',
    'upset',
    'beset',
  ]
  return { lemma, third: thirdOf(lemma), past, participle, gerund: gerundOf(lemma, vowel && short.includes(lemma)) }
}
