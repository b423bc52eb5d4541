import { startsWithBytes, latin1 } from '#adapters/text/bytes'

/** What the bytes are, by their content: a form that we read, something that we know and do not read, or text. */
export type SniffedType =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'ole' }
  | { readonly kind: 'foreign'; readonly what: string; readonly document: boolean }
  | { readonly kind: 'binary' }
  | { readonly kind: 'utf-16'; readonly encoding: 'utf-16le' | 'utf-16be'; readonly marked: boolean }
  | { readonly kind: 'text' }

/** Names the kind of content. The file's name plays no part: a picture called `report.txt` stays a picture. */
export function sniffMediaType(bytes: Uint8Array): SniffedType {
  if (startsWithBytes(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWithBytes(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return { kind: 'zip' }
  }
  if (startsWithBytes(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'ole' }
  // Some programs write a few bytes before the mark of a PDF.
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return { kind: 'pdf' }
  const foreign = signatures.find(([signature]) => startsWithBytes(bytes, signature))
  if (foreign !== undefined) return { kind: 'foreign', what: foreign[1], document: foreign[2] === 'document' }
  if (latin1(bytes.subarray(4, 8)) === 'ftyp') return { kind: 'foreign', what: 'a film or sound', document: false }
  return sniffText(bytes)
}

type Signature = readonly [readonly number[], string, 'document'?]

const signatures: readonly Signature[] = [
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document', 'document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'a TIFF picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a TIFF picture'],
  [[0x52, 0x49, 0x46, 0x46], 'a picture, sound or film'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 'an xz archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a zstd archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a, 0x90, 0x00], 'a program'],
  [[0x49, 0x44, 0x33], 'a sound'],
  [[0x4f, 0x67, 0x67, 0x53], 'a sound or film'],
  [[0x1a, 0x45, 0xdf, 0xa3], 'a film'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'an SQLite database'],
]

function sniffText(bytes: Uint8Array): SniffedType {
  if (startsWithBytes(bytes, [0xff, 0xfe])) return { kind: 'utf-16', encoding: 'utf-16le', marked: true }
  if (startsWithBytes(bytes, [0xfe, 0xff])) return { kind: 'utf-16', encoding: 'utf-16be', marked: true }
  const { evenZeros, oddZeros, controls } = countControls(bytes)
  if (evenZeros + oddZeros === 0) return controls > bytes.length / 200 ? { kind: 'binary' } : { kind: 'text' }
  // In UTF-16 of most scripts every second byte of spaces, digits and Latin letters is zero, and never the other.
  if (Math.max(evenZeros, oddZeros) < bytes.length / 20 || Math.min(evenZeros, oddZeros) > 0) return { kind: 'binary' }
  return { kind: 'utf-16', encoding: oddZeros > 0 ? 'utf-16le' : 'utf-16be', marked: false }
}

function countControls(bytes: Uint8Array): { evenZeros: number; oddZeros: number; controls: number } {
  const zeros = [0, 0]
  let controls = 0
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
    else if (byte < 32 && !isLayout(byte)) controls += 1
  }
  return { evenZeros: zeros[0] ?? 0, oddZeros: zeros[1] ?? 0, controls }
}

// Tab, line feed, vertical tab, form feed and carriage return.
function isLayout(byte: number): boolean {
  return byte >= 9 && byte <= 13
}
