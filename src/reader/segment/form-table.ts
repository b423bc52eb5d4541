/** The written forms of one text, numbered: a word said again is found by its units and costs no string. */
export interface FormTable {
  /** The number of the form that stands in `[from, to)`. */
  readonly formOf: (from: number, to: number) => number
  /** The forms by their numbers, in lower case with straight apostrophes. */
  readonly lowers: readonly string[]
}

const FIRST_SLOTS = 1024
/** Forms made so that they share one hash are numbered anew rather than searched for long. */
const MOST_PROBES = 16

/** A table for the forms of `text`. It grows with their number and takes a bounded number of steps for every word. */
export function createFormTable(text: string): FormTable {
  const lowers: string[] = []
  /** Where each form first stood, its length and its hash. */
  const firsts: number[] = []
  const lengths: number[] = []
  const hashes: number[] = []
  let slots = new Int32Array(FIRST_SLOTS).fill(-1)

  const formOf = (from: number, to: number): number => {
    const length = to - from
    const hash = hashOf(text, from, to)
    const mask = slots.length - 1
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const form = slots[(hash + probe) & mask] ?? -1
      if (form < 0) break
      if (hashes[form] === hash && lengths[form] === length && isSame(text, firsts[form] ?? 0, from, length))
        return form
    }
    const form = lowers.push(lowerOf(text.slice(from, to))) - 1
    firsts.push(from)
    lengths.push(length)
    hashes.push(hash)
    if (lowers.length * 2 > slots.length) slots = placeAll(hashes, slots.length * 2)
    else place(slots, hash, form)
    return form
  }
  return { formOf, lowers }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}

function isSame(text: string, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (text.charCodeAt(one + at) !== text.charCodeAt(other + at)) return false
  return true
}

function placeAll(hashes: readonly number[], size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size).fill(-1)
  for (let form = 0; form < hashes.length; form += 1) place(slots, hashes[form] ?? 0, form)
  return slots
}

/** Puts a form into the first free slot within reach; where none is free, it stays out and will be numbered anew. */
function place(slots: Int32Array, hash: number, form: number): void {
  const mask = slots.length - 1
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const slot = (hash + probe) & mask
    if ((slots[slot] ?? -1) >= 0) continue
    slots[slot] = form
    return
  }
}

const CURLY = /[\u2019\u02bc]/g

function lowerOf(form: string): string {
  const lower = form.toLowerCase()
  return lower.includes('\u2019') || lower.includes('\u02bc') ? lower.replace(CURLY, "'") : lower
}
