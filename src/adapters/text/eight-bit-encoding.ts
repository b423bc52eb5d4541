/**
 * The eight-bit encoding of bytes that are not UTF-8, where the evidence is clear: `windows-1251` for Russian and its
 * kin, `windows-1252` for western languages; nothing where it is not. Only the first megabyte is looked at.
 */
export function eightBitEncoding(bytes: Uint8Array): 'windows-1251' | 'windows-1252' | undefined {
  const sample = bytes.subarray(0, 1_000_000)
  if (looksCyrillic(sample)) return 'windows-1251'
  return looksWestern(sample) ? 'windows-1252' : undefined
}

/**
 * In windows-1251 letters stand in long rows, small ones far outnumber capitals, and о, е, а, и make up about a third.
 * In KOI8-R the small letters lie where 1251 has capitals, in ISO 8859-5 and cp866 they lie half elsewhere.
 */
function looksCyrillic(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1251').decode(bytes)
  const high = countOf(text, /[\u0080-\uFFFF]/g)
  const letters = countOf(text, /[А-Яа-яЁё]/g)
  const small = countOf(text, /[а-яё]/g)
  const inWords = [...text.matchAll(/[А-ЯЁа-яё][а-яё]{2,30}/g)].reduce((sum, [word]) => sum + word.length, 0)
  if (letters < 20 || letters < high * 0.9) return false
  return small > letters * 0.8 && inWords > letters * 0.6 && countOf(text, /[оеаи]/g) > letters * 0.2
}

/**
 * In windows-1252 letters above ASCII stand alone among ASCII letters. So they do in the encodings of central Europe and
 * Turkey; what tells them apart are the letters that western languages use, and their small words.
 */
function looksWestern(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes)
  const high = countOf(text, /[\u0080-\uFFFF]/g)
  const known = countOf(text, /[áâäàãåæçéèêëíìîïñóòôöõøœúùûüßÁÂÄÀÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØŒÚÛÜ‘’“”„«»–—…€§°·•¿¡\u00A0]/g)
  if (known < high || countOf(text, /[À-ÿ]{3}/g) > high / 20) return false
  const words = countOf(text, /[A-Za-zÀ-ÿ]+/g)
  return words >= 5 && countOf(text, westernWords) > words * 0.08
}

const westernWords =
  /(?<![A-Za-zÀ-ÿ])(the|of|and|to|in|that|le|la|les|des|du|et|est|un|une|der|die|das|und|ist|von|den|el|los|las|del|que|por|con|il|di|che|per|da|do|dos|em|para|het|een|van|och|att|som|og|af|på|är)(?![A-Za-zÀ-ÿ])/gi

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _match of text.matchAll(pattern)) count += 1
  return count
}
