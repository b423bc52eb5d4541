const VERB_ENDINGS = ['ing', 'ed', 'es', 's'] as const

/** A rough dictionary form for verbs outside the lexicon. */
export function roughLemma(lower: string): string {
  const ending = VERB_ENDINGS.find((each) => lower.endsWith(each))
  return ending === undefined ? lower : lower.slice(0, -ending.length)
}
