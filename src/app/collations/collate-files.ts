import { readDocumentFile } from '#app/documents/read-document-file'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { collateTexts } from '#linter/collation/collate-texts'
import { namesOfAgreement } from '#linter/collation/names-of-agreement'
import type { CollatedText, Collation, TextChange } from '#linter/collation/collated-text'
import { identifyLanguage } from '#reader/languages/identify-language'
import type { Agreement } from '#model/instrument/agreement'

/** Two texts beside each other, and one difference between them. */
export type FileCollation = Collation
export type FileChange = TextChange

/** The first text beside each of the others. */
export interface CollatedFiles {
  readonly collations: readonly FileCollation[]
  /** Whether some difference changes what is owed. */
  readonly ofEffect: boolean
}

/** The longest text that is compared. */
const MAX_COLLATED_CHARACTERS = 500_000

/**
 * Texts of one instrument that a person names, the first beside each of the others. Names that the agreement gives to one
 * party or place are no difference.
 */
export async function collateFiles(
  ports: Pick<Ports, 'files' | 'extractor'>,
  paths: readonly string[],
  agreement: Agreement | undefined,
): Promise<Result<CollatedFiles, Problem>> {
  const texts: CollatedText[] = []
  for (const path of paths) {
    const found = await readDocumentFile(ports, path)
    if (!found.ok) return found
    const { name, extracted } = found.value
    if (extracted.text.length > MAX_COLLATED_CHARACTERS) return err(tooLong(name, extracted.text.length))
    texts.push({ id: name, text: extracted.text })
  }
  const [first, ...others] = texts
  if (first === undefined || others.length === 0) return err(TOO_FEW)
  const foreign = otherLanguages(texts)
  if (foreign !== undefined) return err(foreign)
  const names = agreement === undefined ? [] : namesOfAgreement(agreement)
  const collations = others.map((other) => collateTexts(first, other, names))
  const ofEffect = collations.some(({ changes }) => changes.some((change) => change.ofEffect))
  return ok({ collations, ofEffect })
}

const COMPARED: ReadonlySet<string> = new Set(['en', 'ru', 'es'])

/** Texts in two languages are compared only where we know both; in one language the words themselves are enough. */
function otherLanguages(texts: readonly CollatedText[]): Problem | undefined {
  const spoken = texts.map(({ id, text }) => ({ id, tag: tagOf(text) }))
  const other = spoken.find(({ tag }) => !COMPARED.has(tag))
  if (other === undefined || new Set(spoken.map(({ tag }) => tag)).size < 2) return undefined
  const message = `\`${other.id}\` seems to be in \`${other.tag}\`, and texts in two languages are compared in English, Russian and Spanish: give a translation into one of them`
  return { kind: 'invalid-input', code: 'unsupported-language', message }
}

/** The tag of a text's language. Few words can be Russian as well as Ukrainian; only the letters of the one tell. */
function tagOf(text: string): string {
  const [tag = ''] = identifyLanguage(text).tag.split('-')
  return tag === 'uk' && !/[іїєґ]/i.test(text) ? 'ru' : tag
}

const TOO_FEW: Problem = {
  kind: 'usage',
  code: 'usage',
  message: 'name at least two texts: the first is compared with each of the others',
}

function tooLong(name: string, length: number): Problem {
  const message = `\`${name}\` has ${length} characters, and at most ${MAX_COLLATED_CHARACTERS} are compared: compare its parts`
  return { kind: 'too-large', code: 'too-large', message }
}
