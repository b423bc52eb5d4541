/** Why two voices are taken for one origin, in words that let a person agree or not. */
export interface OriginLink {
  readonly kind: 'same-words' | 'shared-quotation' | 'translation' | 'stated-relay'
  /** Ids of voices; `a` is the earlier. */
  readonly a: string
  readonly b: string
  readonly why: string
}
