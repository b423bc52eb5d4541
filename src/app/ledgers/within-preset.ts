/** How far ahead is looked where nothing else is asked. */
export const WITHIN_PRESET = 'P14D'
