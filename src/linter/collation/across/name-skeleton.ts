/**
 * What is left of a name in any of our scripts: its consonants in one Latin spelling, none of them twice in a row.
 * `Aghdam`, `Агдам` and `Agdam` give `gdm`; endings of cases stand behind and only make it longer.
 */
function nameSkeleton(name: string): string {
  const plain = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  let rest = Array.from(plain, (letter) => CYRILLIC.get(letter) ?? letter)
    .join('')
    .replace(/[^a-z]/g, '')
  for (const [spelling, sound] of SOUNDS) rest = rest.replaceAll(spelling, sound)
  return rest.replace(/[aeiouyw]/g, '').replace(/(.)\1+/g, '$1')
}

// Accents are taken off before, so that `й` has become `и` and `ё` `е`.
const LETTERS =
  'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=u я=a і=i є=e ґ=g ј=j љ=l њ=n џ=dzh ә=a ө=o ү=u қ=k ғ=g'
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  LETTERS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)]),
)

/** Spellings of one sound, made one; in this order. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['dzh', 'j'],
  ['dj', 'j'],
  ['zh', 'j'],
  ['tch', 'C'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['kh', ''],
  ['gh', 'g'],
  ['th', 't'],
  ['ph', 'f'],
  ['h', ''],
  ['c', 'k'],
  ['q', 'k'],
  ['x', 'ks'],
  ['z', 's'],
]

const SHORTEST = 2

/**
 * Whether a word can be the name in another language or case: its skeleton begins with the name's, give or take one
 * letter where the name has many. Short names must agree wholly up to their ending.
 */
export function isNameIn(name: string, word: string): boolean {
  const [skeleton, other] = [nameSkeleton(name), nameSkeleton(word)]
  if (skeleton.length < SHORTEST || other.length < SHORTEST) return skeleton !== '' && skeleton === other
  if (other.startsWith(skeleton) || skeleton.startsWith(other.slice(0, Math.max(LONG, other.length - 2)))) return true
  return skeleton.length >= LONG && differsByOne(skeleton, other.slice(0, skeleton.length + 1))
}

const LONG = 4

/** One letter changed, added or left out, whatever stands behind in the longer. */
function differsByOne(name: string, word: string): boolean {
  let at = 0
  while (at < name.length && name[at] === word[at]) at += 1
  const rest = name.slice(at + 1)
  return (
    word.slice(at + 1).startsWith(rest) ||
    word.slice(at).startsWith(rest) ||
    word.slice(at + 1).startsWith(name.slice(at))
  )
}
