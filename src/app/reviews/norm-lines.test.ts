import { expect, test } from 'vitest'
import { normLines } from '#app/reviews/norm-lines'
import { parseAgreementFile } from '#model/codec/agreement-file'
import type { ReviewedItem } from '#model/review/review-act'
import type { WeighedItem } from '#model/review/weigh-review'
import { BRIDGE_AGREEMENT } from '#testing/bridge-case'
import type { Instant } from '#time/instant'

const { agreement } = parseAgreementFile(BRIDGE_AGREEMENT)

function settled(item: Partial<ReviewedItem>, outcome: 'accepted' | 'rejected' = 'accepted'): WeighedItem {
  const whole = {
    id: 'x',
    kind: 'obligation',
    quote: 'Northland: "reopens"\n the ford',
    span: { from: 0, to: 9 },
    sure: 1,
    ...item,
  }
  const decision = {
    kind: 'decide',
    role: 'coder',
    outcome,
    item: whole,
    why: 'x',
    number: 1,
    by: 'ana',
    at: 0 as Instant,
  } as const
  return { item: whole, state: 'settled', settledBy: decision, decisions: [decision] }
}

const kept = [
  settled({
    bearer: { said: 'Northland' },
    counterparty: { said: 'the villagers' },
    action: 'open-route',
    place: { said: 'Mill Bridge', id: 'mill-bridge' },
    deadline: { value: '2021-04-01', edge: 'included', anchor: { kind: 'none' }, said: 'by 1 April 2021' },
  }),
  settled({ action: 'open-route', place: { said: 'Mill Bridge' } }),
  settled({ kind: 'gap', quote: 'nothing is said of how' }),
  settled({ kind: 'claim' }),
  settled({ kind: 'prohibition' }, 'rejected'),
]

test('kept norms are lines of the agreement file, and what it does not know stands in comments', () => {
  const lines = normLines(kept, agreement)
  expect(lines).toContain('  bearer: north\n')
  expect(lines).toContain('# counterparty: the villagers (no party of the agreement is called so)')
  expect(lines).toContain('# gap: nothing is said of how')
  expect(lines).not.toContain('prohibition')
  const indented = lines.replaceAll(/^/gm, '      ')
  const whole = parseAgreementFile(BRIDGE_AGREEMENT.replace('    gaps:', `${indented.trimEnd()}\n    gaps:`))
  expect(whole.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const ids = whole.agreement?.norms.map(({ id }) => id)
  expect(ids).toContain('open-route-mill-bridge')
  expect(ids).toContain('open-route-mill-bridge-2')
})

test('where nothing was kept there are no lines', () => {
  expect(normLines([settled({}, 'rejected')], agreement)).toBe('')
})
