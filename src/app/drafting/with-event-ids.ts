import { toSlug } from '#app/drafting/to-slug'
import type { Norm } from '#model/norms/norm'
import type { Anchor, DueExpression } from '#time/due-expression'

/**
 * A drafted norm whose deadline names the event it counts from by an id, as a file must, and no longer by the words of the
 * text: those stand in what was said.
 */
export function withEventIds(norm: Norm): Norm {
  return norm.deadline === undefined ? norm : { ...norm, deadline: named(norm.deadline) }
}

function named(due: DueExpression): DueExpression {
  switch (due.kind) {
    case 'within':
    case 'from-anchor':
    case 'at-anchor':
      return { ...due, of: anchorOf(due.of) }
    case 'counting-back':
      return { ...due, before: anchorOf(due.before) }
    case 'term':
      return { ...due, from: anchorOf(due.from) }
    default:
      return due
  }
}

function anchorOf(anchor: Anchor): Anchor {
  return anchor.kind === 'event' ? { kind: 'event', name: toSlug(anchor.name, 'event') } : anchor
}
