/**
 * The number of a provision as one cites it: `§ 2`, but `Article 2(1)`, `Annex A` where the number says already what it
 * numbers.
 */
export function provisionMark(number: string): string {
  const [, word = ''] = /^(\p{L}{3,})\.?[\s ]/u.exec(number) ?? []
  return word === '' || isRoman(word) ? `§ ${number}` : number
}

function isRoman(word: string): boolean {
  return /^[ivxlcdm]+$/i.test(word)
}
