import type { DocumentId } from '#model/ids'

/**
 * On what a norm rests. Opinions are an overlay, off by default and never mixed with what the text says.
 * `reported` means that a report says the text says so.
 */
export type Basis =
  | { readonly kind: 'clause'; readonly quote?: string }
  | { readonly kind: 'later-instrument'; readonly title: string; readonly quote?: string }
  | { readonly kind: 'reported'; readonly document?: DocumentId; readonly quote?: string }
  | { readonly kind: 'opinion'; readonly speaker: string; readonly document?: DocumentId; readonly quote?: string }
