import { crc32, deflateRawSync } from 'node:zlib'

/** One part of a packed file; `claimedBytes` lets the directory lie about its size. */
export interface MadePart {
  readonly name: string
  readonly content: string | Uint8Array
  readonly claimedBytes?: number
  readonly encrypted?: boolean
}

/** A ZIP archive as PKWARE's APPNOTE describes it, without anything that a small archive needs not have. */
export function makeZip(parts: readonly MadePart[]): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const content = Buffer.from(part.content)
    const packed = deflateRawSync(content)
    const shared = Buffer.concat([
      numbers([20, 2], [part.encrypted === true ? 1 : 0, 2], [8, 2], [0, 4], [crc32(content), 4]),
      numbers([packed.length, 4], [part.claimedBytes ?? content.length, 4], [name.length, 2], [0, 2]),
    ])
    const body = Buffer.concat([numbers([0x04034b50, 4]), shared, name, packed])
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
    directory.push(Buffer.concat([numbers([0x02014b50, 4], [20, 2]), shared, place, name]))
    bodies.push(body)
    offset += body.length
  }
  const list = Buffer.concat(directory)
  const count = parts.length
  const end = numbers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [list.length, 4], [offset, 4], [0, 2])
  return new Uint8Array(Buffer.concat([...bodies, list, end]))
}

function numbers(...fields: readonly (readonly [number, 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([number, width]) => {
      const bytes = Buffer.alloc(width)
      bytes.writeUIntLE(number, 0, width)
      return bytes
    }),
  )
}
