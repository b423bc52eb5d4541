import { inflateRawSync } from 'node:zlib'
import { latin1, littleEndian } from '#adapters/text/bytes'

/** One part of a packed document, as its directory describes it. */
export interface ZipPart {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly encrypted: boolean
  readonly offset: number
}

/** Why a packed document is not opened. */
export type ZipFault = 'not-a-zip' | 'too-many-parts' | 'too-large' | 'encrypted' | 'broken'

/** The parts by the directory at the end of the file; nothing where there is no readable directory. */
export function listZipParts(bytes: Uint8Array, mostParts: number): readonly ZipPart[] | ZipFault {
  const end = endOfDirectory(bytes)
  if (end === undefined) return 'not-a-zip'
  const count = littleEndian(bytes, end + 10, 2)
  if (count > mostParts) return 'too-many-parts'
  const parts: ZipPart[] = []
  let at = littleEndian(bytes, end + 16, 4)
  for (let index = 0; index < count; index += 1) {
    if (littleEndian(bytes, at, 4) !== 0x02014b50) return 'broken'
    const nameBytes = littleEndian(bytes, at + 28, 2)
    parts.push(partAt(bytes, at, nameBytes))
    at += 46 + nameBytes + littleEndian(bytes, at + 30, 2) + littleEndian(bytes, at + 32, 2)
  }
  return parts
}

/**
 * Whether the parts may be unpacked. The sizes in the directory are only said, so every part is unpacked here once with
 * a limit and thrown away: nothing that follows meets more bytes than this found.
 */
export function zipFault(bytes: Uint8Array, parts: readonly ZipPart[], mostBytes: number): ZipFault | undefined {
  if (parts.some(({ encrypted }) => encrypted)) return 'encrypted'
  let room = mostBytes
  for (const part of parts) {
    if (part.unpackedBytes > room) return 'too-large'
    const unpacked = unpackedPart(bytes, part, room)
    if (typeof unpacked === 'string') return unpacked
    room -= unpacked.length
  }
  return undefined
}

/** The bytes of one part, at most `mostBytes`. */
export function unpackedPart(bytes: Uint8Array, part: ZipPart, mostBytes: number): Uint8Array | ZipFault {
  if (littleEndian(bytes, part.offset, 4) !== 0x04034b50) return 'broken'
  const start = part.offset + 30 + littleEndian(bytes, part.offset + 26, 2) + littleEndian(bytes, part.offset + 28, 2)
  const packed = bytes.subarray(start, start + part.packedBytes)
  if (part.method === 0) return packed.length > mostBytes ? 'too-large' : packed
  if (part.method !== 8) return 'broken'
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(mostBytes, 1) })
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'broken'
  }
}

function partAt(bytes: Uint8Array, at: number, nameBytes: number): ZipPart {
  return {
    name: latin1(bytes.subarray(at + 46, at + 46 + nameBytes)),
    encrypted: (littleEndian(bytes, at + 8, 2) & 1) === 1,
    method: littleEndian(bytes, at + 10, 2),
    packedBytes: littleEndian(bytes, at + 20, 4),
    unpackedBytes: littleEndian(bytes, at + 24, 4),
    offset: littleEndian(bytes, at + 42, 4),
  }
}

// The end record lies in the last 22 bytes, or before a comment of at most 65535.
function endOfDirectory(bytes: Uint8Array): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1) {
    if (littleEndian(bytes, at, 4) === 0x06054b50) return at
  }
  return undefined
}
