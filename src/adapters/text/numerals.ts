/** The number in small letters: a to z, then aa, ab. From 1 on. */
export function letterNumeral(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26))
  return number <= 26 ? last : letterNumeral(Math.floor((number - 1) / 26)) + last
}

/** The number in small Roman numerals, from 1 to 3999. */
export function romanNumeral(number: number): string {
  const largest = numerals.find(([value]) => value <= number)
  return largest === undefined ? '' : largest[1] + romanNumeral(number - largest[0])
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
