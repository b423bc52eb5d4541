import { draftAgreement, type TextToDraft } from '#app/drafting/draft-agreement'
import { parseAgreementText } from '#app/agreements/parse-texts'
import { toSlug } from '#app/drafting/to-slug'
import { withEventIds } from '#app/drafting/with-event-ids'
import { draftId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import { printAgreementFile } from '#model/codec/agreement-file'

/** An agreement file that a person still has to look through. */
export interface DraftedFile {
  /** The id in the file. */
  readonly agreement: string
  readonly text: string
  readonly norms: number
  readonly provisions: number
  /** Whether the text gives its day of conclusion; else the day of drafting stands for it. */
  readonly isDated: boolean
  /** The numbers of provisions with words that bind, of which nothing was read. */
  readonly open: readonly string[]
  /** What the file has to be mended of before it can be taken in; empty where it can be as it is. */
  readonly fault?: string
}

/**
 * The agreement file that a reading comes to: the beginning of the work of whoever models a text, never its end. It says in
 * its first lines that nobody has reviewed it, and beside each norm that was read with doubt how sure the reader is.
 */
export function draftAgreementFile(input: TextToDraft): DraftedFile {
  const drafted = draftAgreement(input)
  const { instrument } = drafted.agreement
  // Called after its title: files are all called `agreement` or `final`.
  const agreement: Agreement = {
    ...drafted.agreement,
    id: draftId.agreement(toSlug(instrument.title, 'draft')),
    norms: drafted.agreement.norms.map(withEventIds),
  }
  const text = `${HEAD}${drafted.isDated ? '' : UNDATED}${withDoubts(printAgreementFile(agreement), drafted.sureOf)}`
  const parsed = parseAgreementText(text, input.name)
  return {
    agreement: agreement.id,
    text,
    norms: agreement.norms.length,
    provisions: agreement.provisions.length,
    isDated: drafted.isDated,
    open: agreement.provisions.filter(({ coverage }) => coverage.kind === 'open').map(({ number }) => number),
    ...(parsed.ok ? {} : { fault: parsed.error.message }),
  }
}

const HEAD = `# Drafted by rule from the words of the text. Nobody has reviewed it: hold each norm against the words it quotes, mend what is
# wrong, add what is missing, then take these lines out.
`

const UNDATED = `# The text gives no day of conclusion: the day of drafting stands for it. Put the right one in, and who signed.
`

const SURE = 0.75
const NORM_LINE = /^( *)- (?:obligation|prohibition|permission|power|guarantee|constitutive): (\S+)$/gm

function withDoubts(file: string, sureOf: ReadonlyMap<string, number>): string {
  return file.replaceAll(NORM_LINE, (line: string, indent: string, id: string) => {
    const sure = sureOf.get(id) ?? 1
    return sure >= SURE ? line : `${indent}# the reader is ${Math.round(sure * 100)} % sure of this norm\n${line}`
  })
}
