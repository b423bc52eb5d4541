/** Ids of parties that only the text itself names; they link mentions to each other and are never shown. */
export const LEARNED_PREFIX = '?'
