import type { ReactNode } from 'react'
import type { GradedClaimRow } from '#views/source-page'
import { AgreementLink, documentPath } from '#web/parts/agreement-link.tsx'

/** What a claim says, leading to the document that tells it where there is one. */
export function ClaimWords({ row }: { readonly row: Pick<GradedClaimRow, 'says' | 'document'> }): ReactNode {
  const says = <span dir="auto">{row.says}</span>
  if (row.document === undefined) return says
  return (
    <AgreementLink page={documentPath(row.document)} step>
      {says}
    </AgreementLink>
  )
}
