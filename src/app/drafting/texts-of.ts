import type { InstrumentText } from '#model/instrument/instrument'

const LANGUAGES: ReadonlyMap<string, string> = new Map(
  (
    'english en,french fr,spanish es,portuguese pt,russian ru,arabic ar,chinese zh,german de,italian it,turkish tr,armenian hy,' +
    'azerbaijani az,georgian ka,ukrainian uk,serbian sr,croatian hr,bosnian bs,albanian sq,hebrew he,persian fa,dari prs,pashto ps,' +
    'urdu ur,hindi hi,nepali ne,sinhala si,tamil ta,bahasa id,indonesian id,tagalog tl,filipino fil,amharic am,tigrinya ti,somali so,' +
    'swahili sw,kinyarwanda rw,kirundi rn,kazakh kk,kyrgyz ky,uzbek uz,tajik tg,burmese my,khmer km,tetum tet,dutch nl,norwegian no'
  )
    .split(',')
    .map((pair) => {
      const [name = '', tag = ''] = pair.split(' ')
      return [name, tag] as const
    }),
)

// "Done in English and Portuguese", "in the Arabic and English languages", "the English and French texts".
const DONE_IN =
  /\b(?:[Dd]one|DONE|[Ss]igned|[Cc]oncluded|drawn up|[Mm]ade|[Ww]ritten|texts?|copies|originals?|versions?)\b[^.;]{0,80}\b(?:in|the) ((?:the )?\p{Lu}\p{Ll}+(?:(?:, | and |, and )(?:the |in )?\p{Lu}\p{Ll}+)*)[^.;]*/gu
const TEXTS =
  /\b[Tt]he (\p{Lu}\p{Ll}+(?:(?:, | and |, and )(?:the )?\p{Lu}\p{Ll}+)*) (?:texts?|versions?|languages?)\b[^.;]*/gu
const AUTHENTIC =
  /\b(?:authentic|authoritative|prevails?|shall prevail|binding|original language|only text|equally valid)\b/i

/**
 * The texts of an instrument as its provision on languages tells of them: one a language, authentic where it says so. None
 * where the text names no languages.
 */
export function textsOf(text: string): readonly InstrumentText[] {
  const end = text.slice(-LONGEST_END)
  const found = [...end.matchAll(DONE_IN), ...end.matchAll(TEXTS)]
  const isAuthentic = AUTHENTIC.test(end)
  const words = found.flatMap((match) => (match[1] ?? '').split(/,? and |, /).map(bare))
  // Beside a language that is known, another capital name is one too.
  const knowsOne = words.some((word) => LANGUAGES.has(word))
  return [...new Set(words)].flatMap((word): readonly InstrumentText[] => {
    const language = LANGUAGES.get(word) ?? (knowsOne ? word : undefined)
    if (language === undefined) return []
    const publisher = `${word.slice(0, 1).toUpperCase()}${word.slice(1)} text`
    return [textIn(language, publisher, isAuthentic)]
  })
}

function textIn(language: string, publisher: string, isAuthentic: boolean): InstrumentText {
  return {
    id: language,
    publisher,
    language,
    standing: isAuthentic ? 'authentic' : 'unsaid',
    differences: [],
  }
}

const LONGEST_END = 3_000

function bare(word: string): string {
  return word.replace(/^(?:the|in) /, '').toLowerCase()
}
