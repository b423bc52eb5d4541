import type { Reason } from '#engine/ledger'

const TOLD = new Set([
  'clause',
  'parties',
  'force',
  'condition',
  'order',
  'window',
  'clock',
  'evidence',
  'breach',
  'chain',
  'label',
])

/**
 * The derivation as one paragraph of plain words: the steps that lead to the label, then why the other labels did not apply.
 * The claims one by one and what was asked about stay in the derivation itself.
 */
export function paragraphOf(reasons: readonly Reason[]): string {
  const steps = reasons.filter(({ step }) => TOLD.has(step) || step.startsWith('amendment:'))
  const others = reasons.filter(({ step }) => step.startsWith('not:'))
  return [
    ...steps.map(({ words }) => sentence(words)),
    ...others.map(({ step, words }) => `It is not ${step.slice('not:'.length).replaceAll('-', ' ')}: ${words}.`),
  ].join(' ')
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`
}
