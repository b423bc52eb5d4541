/**
 * The number that digits or an English numeral up to ninety-nine stand for (`20`, `twenty`, `twenty-one`, `a`), in lower
 * case; none for other words.
 */
export function parseNumeral(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  const small = SMALL.indexOf(word)
  if (small >= 0) return small
  const [tens = '', ones] = word.split('-')
  const ten = TENS.indexOf(tens)
  if (ten < 0) return undefined
  if (ones === undefined) return (ten + 2) * 10
  const one = SMALL.indexOf(ones)
  return one >= 1 && one <= 9 ? (ten + 2) * 10 + one : undefined
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
