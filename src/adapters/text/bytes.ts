/** Whether the bytes begin with these. */
export function startsWithBytes(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** One letter a byte: for looking at names and marks in ASCII. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/** A little-endian whole number of 16 or 32 bits; 0 beyond the end. */
export function littleEndian(bytes: Uint8Array, at: number, width: 2 | 4): number {
  let number = 0
  for (let index = width - 1; index >= 0; index -= 1) number = number * 256 + (bytes[at + index] ?? 0)
  return number
}
