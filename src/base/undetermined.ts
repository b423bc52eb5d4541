/** The tag of a language that nothing tells (ISO 639-2). */
export const UNDETERMINED = 'und'
