import type { BoundaryShape } from '#export/format'
import type { NormId } from '#model/ids'
import type { ZoneId } from '#time/zone'
import type { AgreementPage } from '#views/agreement-page'
import type { ControlMap } from '#views/control-map'
import type { LedgerTable } from '#views/ledger-table'
import type { NormPage } from '#views/norm-page'
import type { SourceRow } from '#views/source-rows'
import type { Language } from '#views/speech/languages'
import type { Speech } from '#views/speech/speech'
import type { Timeline } from '#views/timeline'

/** Everything that public pages show of one agreement from one vantage: views alone, made from the public's record. */
export interface PublicView {
  readonly id: string
  /** The language of everything here but the words of the agreement and of the reports. */
  readonly speech: Speech
  readonly zone: ZoneId
  /** The evidence policy, in words. */
  readonly policy: string
  /** `You see 20 November 2020 as it was known on 17 November 2020`. */
  readonly vantage: string
  readonly isNow: boolean
  readonly headline: string
  /** What changes next if nothing more becomes known, in one sentence. */
  readonly next?: string
  readonly table: LedgerTable
  readonly text: AgreementPage
  readonly timeline: Timeline
  readonly control: ControlMap
  readonly shapes: ReadonlyMap<string, BoundaryShape>
  readonly sources: readonly SourceRow[]
  readonly norm: (id: NormId) => NormPage | undefined
}

/** The addresses of the pages of one agreement; on a server from its root, in a folder from the page itself. */
export interface PublicLinks {
  readonly style: string
  readonly mark: string
  /** The list of all agreements. */
  readonly home: string
  readonly page: (name: PublicPageName, part?: number) => string
  readonly norm: (id: string) => string
  /** A page in every language in which it is to be had, in one order; none where it is to be had in one alone. */
  readonly languages: (page: PublicPlace) => readonly PageInLanguage[]
  /** Where a form asks for another day; absent where there is nobody to ask. */
  readonly form?: string
  /** What the form sends along, so that the answer comes in the language that was chosen. */
  readonly lang?: Language
  /** Whether the page is shown inside another one. */
  readonly embedded: boolean
}

/** A page as an address means it: the list of all, a page of an agreement, or a norm's. */
export type PublicPlace = 'home' | PublicPageName | { readonly norm: string }

/** Where a page stands in one language. */
export interface PageInLanguage {
  readonly language: Language
  readonly href: string
}

/** The pages of an agreement that have a place of their own. */
export type PublicPageName = 'ledger' | 'text' | 'timeline' | 'map' | 'sources'
