import type { StatusMark } from '#views/words/status-words'

const GLYPHS: Readonly<Record<StatusMark, string>> = {
  disc: '●',
  'disc-notch': '◕',
  'disc-soft': '◍',
  ring: '○',
  'ring-tick': '◔',
  'ring-dotted': '◌',
  'ring-bar': '⊖',
  'ring-lock': '⊗',
  'triangle-hollow': '△',
  triangle: '▲',
  'half-disc': '◐',
  'two-halves': '◨',
  diamond: '◆',
  'diamond-hollow': '◇',
  square: '■',
  dash: '–',
}

/** The mark of a status as one letter, for terminals and pages without drawings; the word always stands beside it. */
export function glyphOf(mark: StatusMark): string {
  return GLYPHS[mark]
}
