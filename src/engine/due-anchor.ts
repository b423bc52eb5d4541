import type { Anchor, DueExpression } from '#time/due-expression'

/** What the expression counts from, or none. */
export function anchorOf(due: DueExpression): Anchor | undefined {
  switch (due.kind) {
    case 'within':
    case 'from-anchor':
    case 'at-anchor':
      return due.of
    case 'counting-back':
      return due.before
    case 'term':
      return due.from
    default:
      return undefined
  }
}
