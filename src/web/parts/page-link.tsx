import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AgreementLink } from '#web/parts/agreement-link.tsx'

/** A link to a page that stands with an agreement and without one: it stays where the reader is. */
export function PageLink({ page, children }: { readonly page: string; readonly children: ReactNode }): ReactNode {
  const params: { readonly agreement?: string } = useParams({ strict: false })
  if (params.agreement === undefined) return <Link to={`/${page}`}>{children}</Link>
  return <AgreementLink page={page}>{children}</AgreementLink>
}
