import type { ItemChange } from '#api/reviews/review-act'
import { toDateProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { toQuotedSpan } from '#base/span'
import type { ReviewedItem } from '#model/review/review-act'
import { parseDue } from '#time/parse-due'
import { parseTimePoint } from '#time/time-point'

/** The item with what a person changed; its quotation always stands in the text letter for letter. */
export function changedItem(item: ReviewedItem, change: ItemChange, text: string): Result<ReviewedItem, Problem> {
  const span = change.span ?? item.span
  if (span.from >= span.to || span.to > text.length) return err(noSuchSpan(span.to, text.length))
  const when = emptied(change.when)
  const time = when === undefined ? undefined : parseTimePoint(when)
  if (time !== undefined && !time.ok) return err(toDateProblem(time.error, 'when'))
  const due = change.deadline === undefined ? undefined : parseDue(change.deadline)
  if (due !== undefined && !due.ok) {
    return err({ kind: 'invalid-input', code: 'not-a-deadline', message: `deadline: ${due.error.message}` })
  }
  const { quote } = toQuotedSpan(text, span)
  const parts = { ...item, ...saidParts(change), span: { from: span.from, to: span.to }, quote }
  return ok(withoutEmpty({ ...parts, ...namedParts(change) }))
}

function saidParts({ kind, says, standing, action }: ItemChange): Partial<ReviewedItem> {
  return { ...given('kind', kind), ...given('says', says), ...given('standing', standing), ...given('action', action) }
}

function namedParts({ bearer, counterparty, norm, when, deadline }: ItemChange): Readonly<Record<string, unknown>> {
  return {
    ...given('norm', norm),
    ...given('when', when),
    ...(bearer === undefined ? {} : { bearer: { said: bearer } }),
    ...(counterparty === undefined ? {} : { counterparty: { said: counterparty } }),
    ...(deadline === undefined
      ? {}
      : { deadline: { value: deadline, edge: 'open', anchor: { kind: 'none' }, said: deadline } }),
  }
}

function given(key: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [key]: value }
}

function emptied(words: string | undefined): string | undefined {
  return words === '' ? undefined : words
}

// A field that somebody empties is gone, and not there with no words.
function withoutEmpty(item: ReviewedItem): ReviewedItem {
  const { id, kind, quote, span, ...rest } = item
  const kept = Object.entries(rest).filter(([, value]) => value !== '' && value !== undefined)
  return { id, kind, quote, span, ...Object.fromEntries(kept) }
}

function noSuchSpan(to: number, length: number): Problem {
  const message = `the text has ${length} units and no words up to ${to}: mark words of the text`
  return { kind: 'usage', code: 'not-a-change', message }
}
