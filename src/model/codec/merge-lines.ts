import { differingStretches, type DifferingStretch } from '#base/differing-stretches'

/** Positions of lines, end excluded. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The original with what changed from `before` to `after`, where `before` is the original in another layout: lines that
 * did not change keep the layout of the original. Where a changed line has a layout of its own, it takes that of `after`.
 */
export function mergeLines(original: string, before: string, after: string): string {
  const [ours, base, theirs] = [original, before, after].map((text) => text.split('\n'))
  if (ours === undefined || base === undefined || theirs === undefined) throw new Error('our fault: three texts')
  const layout = differingStretches(base, ours)
  const changes = differingStretches(base, theirs)
  const lines: string[] = []
  let last = 0
  for (const region of regionsOf(changes, layout)) {
    lines.push(...ours.slice(counterpart(last, layout), counterpart(region.from, layout)))
    lines.push(...theirs.slice(counterpart(region.from, changes), counterpartAtEnd(region.to, changes)))
    last = region.to
  }
  return [...lines, ...ours.slice(counterpart(last, layout))].join('\n')
}

/** The changed lines of the base, each grown over every stretch of layout that it cuts into. */
function regionsOf(changes: readonly DifferingStretch[], layout: readonly DifferingStretch[]): readonly Range[] {
  const regions: Range[] = []
  for (const { first } of changes) {
    const grown = grownOver(first, layout)
    const last = regions[regions.length - 1]
    if (last !== undefined && grown.from <= last.to)
      regions[regions.length - 1] = { from: last.from, to: Math.max(last.to, grown.to) }
    else regions.push(grown)
  }
  return regions
}

function grownOver(range: Range, layout: readonly DifferingStretch[]): Range {
  const cut = layout.filter(({ first }) => first.from < range.to && range.from < first.to)
  return {
    from: Math.min(range.from, ...cut.map(({ first }) => first.from)),
    to: Math.max(range.to, ...cut.map(({ first }) => first.to)),
  }
}

/** Where a line of the base stands in the other text; the line must not lie inside a stretch. */
function counterpart(at: number, stretches: readonly DifferingStretch[]): number {
  return at + shiftBefore(stretches.filter(({ first }) => first.to <= at && first.from < at))
}

/** As `counterpart`, with what was put in just before the line. */
function counterpartAtEnd(at: number, stretches: readonly DifferingStretch[]): number {
  return at + shiftBefore(stretches.filter(({ first }) => first.to <= at))
}

function shiftBefore(stretches: readonly DifferingStretch[]): number {
  return stretches.reduce((sum, { first, second }) => sum + (second.to - second.from) - (first.to - first.from), 0)
}
