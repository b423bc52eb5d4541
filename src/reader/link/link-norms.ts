import { actionTypeOf } from '#model/actions/registry'
import type { NormDraft } from '#reader/assemble/draft-norms'
import type { DraftNorm, FieldReason, NamedThing } from '#reader/reading'

const NEAR = 3
const NEAR_ITEMS = 24

/**
 * Norms joined to each other: a norm "on top of" another takes over what it leaves unsaid, a second mention of one duty
 * points to the first, and what holds "if this does not happen" points to what did not happen.
 */
export function linkNorms(
  drafts: readonly NormDraft[],
  sentenceOf: (draft: NormDraft) => number,
): readonly DraftNorm[] {
  const linked: NormDraft[] = []
  for (const draft of drafts) {
    const merged = mergeRelative(linked, draft)
    if (merged !== undefined) {
      linked[linked.length - 1] = merged
      continue
    }
    shareBothWays(linked, draft, sentenceOf)
    linked.push(shareFrom(linked, draft, sentenceOf))
  }
  return followUps(restatements(linked), sentenceOf)
}

function movesControl(norm: DraftNorm): boolean {
  return norm.action !== undefined && actionTypeOf(norm.action)?.movesControl !== undefined
}

/** "surrender X, which is to be transferred to B": one duty, told twice in one sentence. */
function mergeRelative(linked: readonly NormDraft[], draft: NormDraft): NormDraft | undefined {
  const last = linked.at(-1)
  if (last === undefined || !draft.head.relative || draft.head.sentence !== last.head.sentence) return undefined
  if (!movesControl(last.norm) || !movesControl(draft.norm)) return undefined
  if (draft.placeKey !== last.placeKey && draft.placeKey !== undefined) return undefined
  const { counterparty } = draft.norm
  if (counterparty === undefined || last.norm.counterparty !== undefined) return last
  const reason = draft.norm.reasons.filter((each) => each.field === 'counterparty')
  return { ...last, norm: { ...last.norm, counterparty, reasons: [...last.norm.reasons, ...reason] } }
}

function implied(field: string, from: DraftNorm, because: string): FieldReason {
  return { field, how: 'implied', words: `${because}: taken over from \`${short(from.quote)}\``, span: from.span }
}

function short(quote: string): string {
  return quote.length <= 80 ? quote : `${quote.slice(0, 77)}...`
}

function withParty(
  norm: DraftNorm,
  field: 'bearer' | 'counterparty',
  thing: NamedThing,
  reason: FieldReason,
): DraftNorm {
  const reasons = [...norm.reasons.filter((each) => each.field !== field), reason]
  return { ...norm, [field]: thing, reasons }
}

function isComparable(a: NormDraft, b: NormDraft, sentenceOf: (draft: NormDraft) => number): boolean {
  return movesControl(a.norm) && movesControl(b.norm) && Math.abs(sentenceOf(a) - sentenceOf(b)) <= NEAR
}

/** The norm before one that says "more" or "other" gets what only the later one says: who must act. */
function shareBothWays(linked: NormDraft[], draft: NormDraft, sentenceOf: (draft: NormDraft) => number): void {
  if (!draft.additive) return
  for (let at = linked.length - 1; at >= Math.max(0, linked.length - NEAR_ITEMS); at -= 1) {
    const before = linked[at]
    if (before === undefined || !isComparable(before, draft, sentenceOf)) continue
    const { bearer } = draft.norm
    if (before.norm.bearer === undefined && bearer !== undefined) {
      const reason = implied('bearer', draft.norm, 'the next sentence speaks of further ones of the same bearer')
      linked[at] = { ...before, norm: withParty(before.norm, 'bearer', bearer, reason) }
    }
  }
}

/** A norm that says "more" takes the counterparty of the one before; its later lines take what the first has. */
function shareFrom(
  linked: readonly NormDraft[],
  draft: NormDraft,
  sentenceOf: (draft: NormDraft) => number,
): NormDraft {
  if (!draft.additive || draft.norm.counterparty !== undefined) return draft
  for (let at = linked.length - 1; at >= Math.max(0, linked.length - NEAR_ITEMS); at -= 1) {
    const before = linked[at]
    const counterparty = before?.norm.counterparty
    if (before === undefined || counterparty === undefined || !isComparable(before, draft, sentenceOf)) continue
    const reason = implied('counterparty', before.norm, 'it speaks of further ones')
    return { ...draft, norm: withParty(draft.norm, 'counterparty', counterparty, reason) }
  }
  return draft
}

/** A later norm about the same place, with the same kind of action and no other date, restates the first. */
function restatements(drafts: readonly NormDraft[]): readonly NormDraft[] {
  const firstByPlace = new Map<string, NormDraft>()
  return drafts.map((draft) => {
    if (draft.placeKey === undefined || !movesControl(draft.norm)) return draft
    const first = firstByPlace.get(draft.placeKey)
    if (first === undefined) {
      firstByPlace.set(draft.placeKey, draft)
      return draft
    }
    if (!sameDuty(first.norm, draft.norm)) return draft
    return { ...draft, norm: { ...completed(draft.norm, first.norm), restates: first.norm.id } }
  })
}

function sameDuty(first: DraftNorm, again: DraftNorm): boolean {
  const one = first.bearer?.id
  const other = again.bearer?.id
  if (one !== undefined && other !== undefined && one !== other) return false
  const a = first.deadline?.value
  const b = again.deadline?.value
  return a === undefined || b === undefined || a === b
}

function completed(norm: DraftNorm, first: DraftNorm): DraftNorm {
  const because = 'an earlier sentence tells the same duty'
  let whole = norm
  if (norm.bearer === undefined && first.bearer !== undefined)
    whole = withParty(whole, 'bearer', first.bearer, implied('bearer', first, because))
  if (norm.counterparty === undefined && first.counterparty !== undefined) {
    whole = withParty(whole, 'counterparty', first.counterparty, implied('counterparty', first, because))
  }
  return whole
}

/** "if this does not happen", "otherwise": the norm right before in the same text is what was not kept. */
function followUps(drafts: readonly NormDraft[], sentenceOf: (draft: NormDraft) => number): readonly DraftNorm[] {
  const byProvision = firstByProvision(drafts)
  const opening = drafts.findIndex(
    (each) => each.norm.kind === 'obligation' && each.norm.deadline !== undefined && movesControl(each.norm),
  )
  return drafts.map((draft, index) => {
    if (!draft.onBreach) return draft.norm
    const named = referredTo(draft, byProvision)
    const before = named === undefined ? precursor(drafts, index, { sentenceOf, opening }) : named.norm
    if (before === undefined) return draft.norm
    const conditions = draft.norm.conditions.map((condition) => ({ ...condition, breachOf: before.norm.id }))
    const words = `it arises when this is not kept: \`${short(before.norm.quote)}\``
    const reason: FieldReason = { field: 'follows', how: 'implied', words, span: before.norm.span }
    return { ...draft.norm, conditions, follows: before.norm.id, reasons: [...draft.norm.reasons, reason] }
  })
}

/** The first norm of every provision, under its full number and under each number above it. */
function firstByProvision(drafts: readonly NormDraft[]): ReadonlyMap<string, NormDraft> {
  const first = new Map<string, NormDraft>()
  for (const draft of drafts) {
    let path = draft.norm.provision
    while (path !== undefined && path !== '') {
      if (!first.has(path)) first.set(path, draft)
      const cut = Math.max(path.lastIndexOf('('), path.lastIndexOf('.'))
      path = cut > 0 ? path.slice(0, cut) : undefined
    }
  }
  return first
}

const UNIT = 'paragraph|article|clause|section|point|provision'
const REFERENCE = new RegExp(
  String.raw`\b(${UNIT})s?\s{1,3}(\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]\b)((?:\([a-z\d]{1,4}\)){0,3})` +
    String.raw`(?:\s{1,3}of\s{1,3}(${UNIT})\s{1,3}(\d{1,3}|[ivx]{1,6})\b)?`,
  'i',
)

/** The provision that a condition names ("fails to comply with paragraph 1"), and its norm: none where none is found. */
function referredTo(
  draft: NormDraft,
  byProvision: ReadonlyMap<string, NormDraft>,
): { readonly norm: NormDraft | undefined } | undefined {
  for (const condition of draft.norm.conditions) {
    const found = REFERENCE.exec(condition.said)
    if (found === null) continue
    const norm = namesOf(found, draft.norm.provision ?? '')
      .map((name) => byProvision.get(name))
      .find((each) => each !== undefined && each !== draft)
    return { norm }
  }
  return undefined
}

/** The labels that a reference may mean, from within the provision at `own`: the nearest first. */
function namesOf(found: RegExpExecArray, own: string): readonly string[] {
  const [, unit = '', number = '', below = '', outer, outerNumber = ''] = found
  if (outer !== undefined) {
    const whole = `${titled(outer)} ${outerNumber}`
    return [`${whole}(${number})${below}`, `${whole}.${number}${below}`, `${outerNumber}(${number})${below}`]
  }
  const article = own.replace(/\(.{1,9}\)$/, '')
  const beside = [`${article}(${number})${below}`, `${own.replace(/\d{1,3}$/, '')}${number}${below}`]
  const alone = [`${number}${below}`, `${titled(unit)} ${number}${below}`]
  // A decimal number stands under the article that it begins with.
  const decimal = number.includes('.') ? [`Article ${number}${below}`, `Section ${number}${below}`] : []
  return /^(article|section)$/i.test(unit) ? [...alone, ...decimal] : [...beside, ...alone, ...decimal]
}

function titled(unit: string): string {
  return unit.charAt(0).toUpperCase() + unit.slice(1).toLowerCase()
}

function precursor(
  drafts: readonly NormDraft[],
  index: number,
  known: { sentenceOf: (draft: NormDraft) => number; opening: number },
): NormDraft | undefined {
  const draft = drafts[index]
  const before = drafts[index - 1]
  if (draft === undefined || before === undefined) return undefined
  if (isOfAnyBreach(draft, before)) return undefined
  const named = namedActs(draft)
  if (named.length > 0) return lastThatTells(drafts, index, named)
  if (known.sentenceOf(draft) - known.sentenceOf(before) <= 1) return before
  // A report comments on the duty it opened with.
  return known.opening >= 0 && known.opening < index ? drafts[known.opening] : before
}

/** "In the event of a breach" in a provision of its own means the breach of any norm, and not of the one before it. */
function isOfAnyBreach(draft: NormDraft, before: NormDraft): boolean {
  const here = draft.norm.provision?.split(/[.(]/)[0]
  if (here === undefined || here === before.norm.provision?.split(/[.(]/)[0]) return false
  return draft.norm.conditions.some(({ said }) => ANY_BREACH.test(said))
}

const ANY_BREACH = /\b(?:an?|any|every) (?:\w+ )?(?:breach|violation|infringement|default)\b/i

/** "If the truce is not renewed", where nothing takes up what stands before: the words of the acts that the conditions name. */
function namedActs({ norm }: NormDraft): readonly string[] {
  const told = norm.conditions.filter(({ type }) => type === 'if' || type === 'unless')
  return told.some(({ said }) => TAKES_UP.test(said)) ? [] : told.flatMap(({ said }) => stemsOf(said))
}

/** The nearest norm before, of the last few, that tells of the same act: none where none has its words. */
function lastThatTells(drafts: readonly NormDraft[], index: number, stems: readonly string[]): NormDraft | undefined {
  let best: { readonly draft: NormDraft; readonly shared: number } | undefined
  for (let at = index - 1; at >= Math.max(0, index - NEAR_ITEMS); at -= 1) {
    const draft = drafts[at]
    const known = draft === undefined ? [] : stemsOf(draft.norm.quote)
    const shared = stems.filter((stem) => known.includes(stem)).length
    if (draft !== undefined && shared > (best?.shared ?? 0)) best = { draft, shared }
  }
  return best?.draft
}

const TAKES_UP =
  /\b(?:this|that|these|those|so|such|it|they|he|she|either|part(?:y|ies)|sides?|breach\w*|violat\w*|compl(?:y|ies|iance)|deadlines?|terms?)\b/i

function stemsOf(words: string): readonly string[] {
  return (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5))
}
