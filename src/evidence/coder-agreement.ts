import { cohensKappa } from '#evidence/cohens-kappa'
import { spanAgreement, type SpanAgreement } from '#evidence/span-agreement'
import { isKept, type PlacedDecision } from '#model/review/review-act'

/** How far two coders of one document agree. */
export interface CoderAgreement {
  /** Items that at least one of them decided about. */
  readonly items: number
  /** Of these, how many both gave the same label: the kind they kept it as, or left out. */
  readonly same: number
  /** Beyond chance, over the labels; absent where chance explains everything or there are no items. */
  readonly kappa?: number
  /** Over the words that each kept. */
  readonly spans: SpanAgreement
}

/**
 * The agreement of two coders from their standing decisions. An item that one of them left alone counts as left out, as
 * a rejected or merged one does; a kept claim is labelled with its standing too. It does not depend on who is first.
 * Sources: Cohen 1960 for kappa, Hripcsak and Rothschild 2005 for the spans.
 */
export function coderAgreement(first: readonly PlacedDecision[], second: readonly PlacedDecision[]): CoderAgreement {
  const [one, other] = [labelById(first), labelById(second)]
  const ids = [...new Set([...one.keys(), ...other.keys()])].sort()
  const labels = ids.map((id) => [one.get(id) ?? LEFT_OUT, other.get(id) ?? LEFT_OUT] as const)
  const kappa = cohensKappa(
    labels.map(([label]) => label),
    labels.map(([, label]) => label),
  )
  return {
    items: ids.length,
    same: labels.filter(([a, b]) => a === b).length,
    ...(kappa === undefined ? {} : { kappa }),
    spans: spanAgreement(keptSpans(first), keptSpans(second)),
  }
}

const LEFT_OUT = 'left out'

function labelById(decisions: readonly PlacedDecision[]): ReadonlyMap<string, string> {
  return new Map(decisions.map((decision) => [decision.item.id, labelOf(decision)]))
}

function labelOf({ outcome, item }: PlacedDecision): string {
  if (!isKept(outcome)) return LEFT_OUT
  const standing = item['standing']
  return typeof standing === 'string' ? `${item.kind} ${standing}` : item.kind
}

function keptSpans(decisions: readonly PlacedDecision[]): readonly PlacedDecision['item']['span'][] {
  return decisions.flatMap(({ outcome, item }) => (isKept(outcome) ? [item.span] : []))
}
