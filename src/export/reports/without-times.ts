// What a ZIP file says of its parts (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
const END = 0x06_05_4b_50
const END_BYTES = 22
const PART = 0x02_01_4b_50
const PART_BYTES = 46
/** The first day that a ZIP file can name, at midnight: 1 January 1980. */
const FIRST_MOMENT = 0x00_21_00_00

/**
 * The ZIP file with every part dated to the first day that the format knows, so that the same parts give the same bytes
 * whenever and wherever they are packed. Bytes that are no ZIP file with one plain directory come back as they are.
 */
export function withoutTimes(zip: ArrayBuffer): ArrayBuffer {
  const copy = zip.slice(0)
  const view = new DataView(copy)
  const end = copy.byteLength - END_BYTES
  if (end < 0 || view.getUint32(end, true) !== END) return copy
  let at = view.getUint32(end + 16, true)
  while (at + PART_BYTES <= end && view.getUint32(at, true) === PART) {
    view.setUint32(at + 12, FIRST_MOMENT, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_MOMENT, true)
    at += PART_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return copy
}
