import { LANGUAGES } from '#views/speech/languages'
import type { Bundle } from './collect-modules.ts'

/** A page on which a visit begins, in one language, with what arrives before it is shown. */
export interface FirstPage {
  readonly name: string
  readonly bytes: number
}

/** Where visits begin: at the list of agreements, or by a link at what an agreement asks for today. */
const STARTS = [
  { name: 'the first page', module: 'src/web/pages/start/page.tsx' },
  { name: 'an agreement today', module: 'src/web/pages/today/page.tsx' },
]

/** The pages on which visits begin, in every language of the interface; English needs no file of words. */
export function firstPages({ modules, bytesWith }: Pick<Bundle, 'modules' | 'bytesWith'>): readonly FirstPage[] {
  return STARTS.flatMap(({ name, module }) =>
    LANGUAGES.map(({ language }) => ({
      name: `${name} (${language})`,
      bytes: bytesWith([module, ...(language === 'en' ? [] : [firstWordsOf(language, modules)])]),
    })),
  )
}

function firstWordsOf(language: string, modules: readonly string[]): string {
  const pattern = new RegExp(`^src/web/languages/${language}/[a-z]+-first\\.ts$`)
  const found = modules.find((path) => pattern.test(path))
  if (found === undefined) throw new Error(`the bundle has no first words in ${language}`)
  return found
}
