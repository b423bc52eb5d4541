import { describe, expect, test } from 'vitest'
import {
  SIMPLE_REVIEW,
  type PlacedAct,
  type ReviewAct,
  type ReviewedItem,
  type ReviewRules,
} from '#model/review/review-act'
import { countReview, standingDecisions, visibleActs, weighReview } from '#model/review/weigh-review'
import type { Instant } from '#time/instant'

const TWO: ReviewRules = { coders: 2, reviewerDiffers: true }

function item(id: string, from = 0, to = from + 10, more: Readonly<Record<string, unknown>> = {}): ReviewedItem {
  return { id, kind: 'claim', quote: 'x'.repeat(to - from), span: { from, to }, standing: 'done', ...more }
}

function acts(...list: readonly (readonly [string, ReviewAct])[]): readonly PlacedAct[] {
  return list.map(([by, act], at) => ({ ...act, by, number: at + 1, at: at as Instant }))
}

function decide(
  outcome: 'accepted' | 'amended' | 'rejected',
  left: ReviewedItem,
  more: Partial<Extract<ReviewAct, { kind: 'decide' }>> = {},
): ReviewAct {
  return { kind: 'decide', role: 'coder', outcome, item: left, why: 'as read', ...more }
}

const finish: ReviewAct = { kind: 'finish', why: '' }

describe('a review by one coder', () => {
  test('a decision settles its item and the others stay open, in the order of the text', () => {
    const { items } = weighReview(
      [item('b', 20), item('a', 0)],
      acts(['ana', decide('accepted', item('b', 20))]),
      SIMPLE_REVIEW,
    )
    expect(items.map(({ item: { id }, state }) => [id, state])).toEqual([
      ['a', 'open'],
      ['b', 'settled'],
    ])
    expect(countReview(items)).toEqual({ open: 1, coded: 0, differs: 0, settled: 1, kept: 1 })
  })

  test('what was taken back asks to be decided again, and the decision before it counts again', () => {
    const once = acts(
      ['ana', decide('accepted', item('a'))],
      ['ana', decide('rejected', item('a'))],
      ['ana', { kind: 'undo', of: 2, why: 'slip' }],
    )
    expect(weighReview([item('a')], once, SIMPLE_REVIEW).items[0]?.settledBy?.outcome).toBe('accepted')
    const none = [
      ...once,
      ...acts(['ana', finish], ['ana', finish], ['ana', finish], ['ana', { kind: 'undo', of: 1, why: 'slip' }]).slice(
        3,
      ),
    ]
    expect(standingDecisions(none)).toEqual([])
  })

  test('times and places of the text wait for nobody', () => {
    expect(weighReview([item('t', 0, 5, { kind: 'time' })], [], SIMPLE_REVIEW).items).toEqual([])
  })
})

describe('a later reading', () => {
  const amended = { ...item('a', 0, 14), standing: 'refused' }
  const decided = acts(['ana', decide('amended', amended, { was: item('a') })])

  test('that no longer finds an item leaves it as the person left it', () => {
    const { items } = weighReview([], decided, SIMPLE_REVIEW)
    expect(items).toMatchObject([{ item: amended, state: 'settled' }])
  })

  test('that reads the same item otherwise is shown beside what was decided and decides nothing', () => {
    const { items } = weighReview([item('a', 0, 10, { standing: 'denied' })], decided, SIMPLE_REVIEW)
    expect(items).toMatchObject([{ item: amended, nowRead: { standing: 'denied' } }])
  })

  test('that finds it under another id in mostly the same words asks nothing anew', () => {
    const { items } = weighReview([item('new', 1, 12)], decided, SIMPLE_REVIEW)
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ item: amended, nowRead: { id: 'new' } })
  })

  test('that says the same, more or less surely, is no news', () => {
    const { items } = weighReview([item('a', 0, 10, { sure: 0.2 })], decided, SIMPLE_REVIEW)
    expect(items[0]?.nowRead).toBeUndefined()
  })

  test('with another item elsewhere asks about that one', () => {
    const { items } = weighReview([item('far', 100)], decided, SIMPLE_REVIEW)
    expect(items.map(({ state }) => state)).toEqual(['settled', 'open'])
  })
})

describe('a review where coder and reviewer differ', () => {
  const rules: ReviewRules = { coders: 1, reviewerDiffers: true }

  test('waits for somebody else, whatever the coder says', () => {
    const own = acts(
      ['ana', decide('accepted', item('a'))],
      ['ana', decide('accepted', item('a'), { role: 'reviewer' })],
    )
    expect(weighReview([item('a')], own, rules).items[0]?.state).toBe('coded')
    const other = [
      ...own,
      ...acts(['', finish], ['', finish], ['bela', decide('accepted', item('a'), { role: 'reviewer' })]).slice(2),
    ]
    expect(weighReview([item('a')], other, rules).items[0]?.settledBy?.by).toBe('bela')
  })
})

describe('a review by two coders', () => {
  const both = acts(
    ['ana', decide('accepted', item('a'))],
    ['bela', decide('accepted', item('a'))],
    ['ana', decide('accepted', item('b', 30))],
    ['bela', decide('rejected', item('b', 30))],
    ['bela', decide('rejected', item('c', 60))],
    ['ana', finish],
    ['bela', finish],
  )
  const read = [item('a'), item('b', 30), item('c', 60)]

  test('hides each from the other until both are done', () => {
    const before = both.slice(0, 6)
    expect(visibleActs(before, 'bela', TWO).map(({ by }) => by)).toEqual(['bela', 'bela', 'bela'])
    expect(visibleActs(before, 'cora', TWO)).toEqual([])
    expect(visibleActs(both, 'bela', TWO)).toEqual(both)
  })

  test('settles what they agree on, and nothing before both are done', () => {
    expect(weighReview(read, both.slice(0, 5), TWO).items.map(({ state }) => state)).toEqual([
      'coded',
      'coded',
      'coded',
    ])
    expect(weighReview(read, both, TWO).items.map(({ state }) => state)).toEqual(['settled', 'differs', 'settled'])
  })

  test('what they see differently is settled by a third, not by either of them', () => {
    const settledBy = (by: string): readonly PlacedAct[] => [
      ...both,
      {
        ...decide('rejected', item('b', 30), { role: 'reviewer', why: 'a plan, no report' }),
        by,
        number: 8,
        at: 8 as Instant,
      } as PlacedAct,
    ]
    expect(weighReview(read, settledBy('ana'), TWO).items[1]?.state).toBe('differs')
    expect(weighReview(read, settledBy('cora'), TWO).items[1]).toMatchObject({
      state: 'settled',
      settledBy: { by: 'cora' },
    })
  })
})
