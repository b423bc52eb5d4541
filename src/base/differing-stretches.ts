/** A stretch where two sequences differ: what stands in the one and what in the other, as positions, end excluded. */
export interface DifferingStretch {
  readonly first: { readonly from: number; readonly to: number }
  readonly second: { readonly from: number; readonly to: number }
}

/** Beyond this many comparisons what differs is told as one stretch: a text that long was rewritten. */
const MOST_COMPARISONS = 4_000_000

/**
 * Where two sequences of keys differ, by a longest common subsequence. What both begin and end with costs nothing.
 * Source: Hunt and McIlroy 1976.
 */
export function differingStretches(first: readonly string[], second: readonly string[]): readonly DifferingStretch[] {
  const start = commonStart(first, second)
  const end = commonEnd(first, second, start)
  const [n, m] = [first.length - start - end, second.length - start - end]
  if (n === 0 && m === 0) return []
  if (n === 0 || m === 0 || n * m > MOST_COMPARISONS) return [stretch(start, start + n, start, start + m)]
  return stretchesBetween(first.slice(start, start + n), second.slice(start, start + m), start)
}

function commonStart(first: readonly string[], second: readonly string[]): number {
  let length = 0
  while (length < first.length && length < second.length && first[length] === second[length]) length += 1
  return length
}

function commonEnd(first: readonly string[], second: readonly string[], start: number): number {
  const most = Math.min(first.length, second.length) - start
  let length = 0
  while (length < most && first[first.length - 1 - length] === second[second.length - 1 - length]) length += 1
  return length
}

function stretch(firstFrom: number, firstTo: number, secondFrom: number, secondTo: number): DifferingStretch {
  return { first: { from: firstFrom, to: firstTo }, second: { from: secondFrom, to: secondTo } }
}

function stretchesBetween(
  first: readonly string[],
  second: readonly string[],
  offset: number,
): readonly DifferingStretch[] {
  const width = second.length + 1
  const lengths = commonLengths(first, second, width)
  const found: DifferingStretch[] = []
  let [i, j, openI, openJ] = [0, 0, 0, 0]
  const close = (): void => {
    if (i > openI || j > openJ) found.push(stretch(openI + offset, i + offset, openJ + offset, j + offset))
  }
  while (i < first.length && j < second.length) {
    if (first[i] === second[j]) {
      close()
      i += 1
      j += 1
      openI = i
      openJ = j
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1
    else j += 1
  }
  i = first.length
  j = second.length
  close()
  return found
}

/** The length of the longest common subsequence of what stands from each pair of positions on. */
function commonLengths(first: readonly string[], second: readonly string[], width: number): Uint32Array {
  const lengths = new Uint32Array((first.length + 1) * width)
  for (let i = first.length - 1; i >= 0; i -= 1) {
    for (let j = second.length - 1; j >= 0; j -= 1) {
      const same = first[i] === second[j]
      const here = i * width + j
      lengths[here] = same
        ? (lengths[here + width + 1] ?? 0) + 1
        : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0)
    }
  }
  return lengths
}
