import type { PictureFont } from '#export/pictures/picture-frame'

/** The fonts of this page that the words of a picture need, as bytes; a font that cannot be had is left out. */
export async function picturesFonts(words: string): Promise<readonly PictureFont[]> {
  const needed = facesOfPage().filter(({ weight, range }) => weight >= 400 && isNeeded(words, range))
  const fonts = await Promise.all(needed.map(loadFace))
  return fonts.filter((font) => font !== undefined)
}

interface Face {
  readonly family: string
  readonly weight: number
  readonly range: string
  readonly address: string
}

/** The upright faces of the interface's own font that the style sheets of this page name. */
function facesOfPage(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const told = (name: string): string => rule.style.getPropertyValue(name)
      const family = told('font-family').replaceAll(/["']/g, '')
      const address = /url\("?([^")]+)"?\)/.exec(told('src'))?.[1]
      if (!family.startsWith('Noto Sans') || told('font-style') === 'italic' || address === undefined) return []
      const weight = Number(told('font-weight')) || 400
      return [
        { family, weight, range: told('unicode-range'), address: new URL(address, sheet.href ?? location.href).href },
      ]
    }),
  )
}

/** Whether some letter of the words lies in the range; a face without a range serves every letter. */
function isNeeded(words: string, range: string): boolean {
  if (range === '') return true
  const stretches = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  return [...new Set(words)].some((letter) => {
    const point = letter.codePointAt(0) ?? 0
    return stretches.some(([from, to]) => point >= from && point <= to)
  })
}

async function loadFace({ family, weight, range, address }: Face): Promise<PictureFont | undefined> {
  try {
    const answer = await fetch(address)
    if (!answer.ok) return undefined
    const base64 = toBase64(new Uint8Array(await answer.arrayBuffer()))
    return { family, weight, base64, ...(range === '' ? {} : { range }) }
  } catch {
    return undefined
  }
}

/** Bytes in base 64. */
export function toBase64(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte))
  return btoa(letters.join(''))
}
