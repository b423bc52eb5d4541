import type { GapKind } from '#model/norms/gap'
import type { NormId, ProvisionId } from '#model/ids'
import type { AgreementIndex } from '#views/agreement-index'
import { agreementWordMessages } from '#views/words/agreement-messages'
import { provisionSign } from '#views/words/names'

/** Something the text leaves open, in words, with who noticed it. */
export interface GapRow {
  readonly id: string
  readonly kind: GapKind
  readonly kindWords: string
  readonly words: string
  readonly provision?: ProvisionId
  readonly sign: string
  readonly norms: readonly NormId[]
  /** The source that noticed it; absent where whoever modelled the text did. */
  readonly noticedBy?: string
}

/** What the agreement records as left open, in its own order. */
export function gapsOf(index: AgreementIndex): readonly GapRow[] {
  return index.agreement.gaps.map((gap) => ({
    id: gap.id,
    kind: gap.kind,
    kindWords: index.speech.sayIn(agreementWordMessages).say(`gap.${gap.kind}`),
    words: gap.words,
    ...(gap.provision === undefined ? {} : { provision: gap.provision }),
    sign: gap.provision === undefined ? '' : provisionSign(index, gap.provision),
    norms: gap.norms,
    ...(gap.claimedBy === undefined ? {} : { noticedBy: gap.claimedBy }),
  }))
}
