import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { carriedSearch, type Search } from '#web/place/search'

/** What a link to a page of the same agreement needs; the vantage always goes along. */
export interface AgreementLinkProps {
  /** The page's path below the agreement: `ledger`, `norms/return-lake`. */
  readonly page: string
  readonly search?: Search
  readonly hash?: string
  readonly className?: string | undefined
  readonly step?: boolean
  readonly title?: string
  readonly children: ReactNode
}

/** A link within the agreement that keeps the vantage of the address. */
export function AgreementLink(props: AgreementLinkProps): ReactNode {
  const params: { readonly agreement?: string } = useParams({ strict: false })
  const { page, search, hash, className, step, title, children } = props
  return (
    <Link
      to={`/${encodeURIComponent(params.agreement ?? '')}/${page}`}
      search={(before: Search) => ({ ...carriedSearch(before), ...search })}
      {...(hash === undefined ? {} : { hash })}
      {...(className === undefined ? {} : { className })}
      {...(title === undefined ? {} : { title })}
      {...(step === true ? { 'data-step': '' } : {})}
      activeOptions={{ includeSearch: false, includeHash: false, exact: true }}
    >
      {children}
    </Link>
  )
}

/** The path of a norm's page. */
export function normPath(id: string): string {
  return `norms/${encodeURIComponent(id)}`
}

/** The path of a document's page. */
export function documentPath(id: string): string {
  return `documents/${encodeURIComponent(id)}`
}

/** The path of a source's page. */
export function sourcePath(id: string): string {
  return `sources/${encodeURIComponent(id)}`
}
