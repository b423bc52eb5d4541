import type { NormDraft } from '#reader/assemble/draft-norms'
import { type DocumentParts, lowerAt } from '#reader/find/document-parts'

/**
 * "A must leave the mill. That has to happen before May.": the second sentence says of the first duty by when, and is no
 * duty of its own.
 */
export function joinTakenUp(
  doc: DocumentParts,
  drafts: readonly NormDraft[],
  sentenceOf: (draft: NormDraft) => number,
): readonly NormDraft[] {
  const joined: NormDraft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const whole = last === undefined || !takesUp(doc, draft, last, sentenceOf) ? undefined : withDeadline(last, draft)
    if (whole === undefined) joined.push(draft)
    else joined[joined.length - 1] = whole
  }
  return joined
}

function takesUp(
  doc: DocumentParts,
  { head, norm }: NormDraft,
  before: NormDraft,
  sentenceOf: (draft: NormDraft) => number,
): boolean {
  const behind = sentenceOf({ ...before, head }) - sentenceOf(before)
  if (norm.deadline === undefined || before.norm.deadline !== undefined || behind < 1 || behind > 2) return false
  if (head.subject === undefined || !isPronoun(doc, head.subject.core.head)) return false
  return standsFor(doc, head)
}

function isPronoun(doc: DocumentParts, at: number): boolean {
  const { takenUp } = doc.pack.standing
  return takenUp.has(lowerAt(doc, at)) || doc.pack.words.thirdPersons.has(lowerAt(doc, at))
}

/** "happen", "be done", "be completed", "do so". */
function standsFor(doc: DocumentParts, { action, passive }: NormDraft['head']): boolean {
  const { courses, so } = doc.pack.standing
  const course = courses.get(action.lemma)
  if (course === 'came-about' || course === 'over') return true
  return action.lemma === 'do' && (passive || so.has(lowerAt(doc, action.end)))
}

function withDeadline(before: NormDraft, { norm }: NormDraft): NormDraft {
  const { deadline } = norm
  if (deadline === undefined) return before
  const reasons = [
    ...before.norm.reasons.filter((each) => each.field !== 'deadline'),
    { field: 'deadline', how: 'said', words: `the text says \`${norm.quote}\``, span: deadline.span } as const,
  ]
  return { ...before, norm: { ...before.norm, deadline, reasons } }
}
