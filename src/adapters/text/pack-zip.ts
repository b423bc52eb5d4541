import { crc32 } from 'node:zlib'

/** One part of an archive. */
export interface PackedPart {
  readonly name: string
  readonly content: Uint8Array
}

/** An archive of these parts as they are, without compression. Source: PKWARE APPNOTE 6.3, 4.3. */
export function packZip(parts: readonly PackedPart[]): Uint8Array {
  const bodies: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const title = Buffer.from(name, 'latin1')
    const sizes = fields([content.length, 4], [content.length, 4], [title.length, 2], [0, 2])
    const shared = Buffer.concat([fields([20, 2], [0, 2], [0, 2], [0, 4], [crc32(content), 4]), sizes])
    const body = Buffer.concat([fields([0x04034b50, 4]), shared, title, content])
    const place = fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
    directory.push(Buffer.concat([fields([0x02014b50, 4], [20, 2]), shared, place, title]))
    bodies.push(body)
    offset += body.length
  }
  const list = Buffer.concat(directory)
  const count = parts.length
  const end = fields([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [list.length, 4], [offset, 4], [0, 2])
  return new Uint8Array(Buffer.concat([...bodies, list, end]))
}

function fields(...all: readonly (readonly [number, 2 | 4])[]): Buffer {
  return Buffer.concat(
    all.map(([number, width]) => {
      const bytes = Buffer.alloc(width)
      bytes.writeUIntLE(number, 0, width)
      return bytes
    }),
  )
}
