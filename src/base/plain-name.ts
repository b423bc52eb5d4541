// U+202A to U+202E and U+2066 to U+2069 turn the direction of what follows; the rest are control characters.
// oxlint-disable-next-line no-control-regex -- names from outside hold them
const TURNING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu

/**
 * A name from outside with what could make it read as another one shown as `�`: control characters, and those that turn the
 * direction of writing (Unicode Standard Annex 9, explicit directional formatting), with which `exe.jpg` is written so that
 * one sees `gpj.exe`. Marks that names of right-to-left scripts need (U+200C to U+200F) stay.
 */
export function toPlainName(name: string): string {
  return name.replace(TURNING, '\ufffd')
}

/** Whether a name has an override (U+202D, U+202E), which turns the order of its letters whatever they are. */
export function turnsLetters(name: string): boolean {
  return /[\u202d\u202e]/u.test(name)
}
