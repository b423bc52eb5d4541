import { describe, expect, test } from 'vitest'
import { sameMomentDependencies } from '#engine/boundaries'
import { calmNorms, type CalmNorms } from '#engine/calm-norms'
import type { Standings } from '#engine/standing'
import { prepareStandings } from '#engine/standings'
import { prepareWorld } from '#engine/world'
import type { Agreement } from '#model/instrument/agreement'
import type { Norm } from '#model/norms/norm'
import type { RecordEntry } from '#model/record/record'
import {
  agreement,
  due,
  guarantee,
  normId,
  obligation,
  partyId,
  power,
  prohibition,
  zone,
} from '#testing/worlds/build-agreement'
import { about, done, notDone, question, record } from '#testing/worlds/build-record'
import { BEGINNING_OF_TIME, plusMs, type Instant } from '#time/instant'
import { formatWallClock } from '#time/zone'

const byTwentieth = { deadline: due('by 20 November 2020') }
const broken = (id: string) => ({ kind: 'norm', norm: normId(id), is: 'broken' }) as const

function standingsOf(of: Agreement, entries: readonly RecordEntry[] = []): Standings {
  return prepareStandings(prepareWorld(of, record(entries), question('2020-11-25', '2020-12-31')))
}

function calmIn(standings: Standings): CalmNorms {
  const { world } = standings
  const innermostFirst = (id: string, isKnown: (id: string) => boolean): readonly string[] => {
    const seen = new Set([id])
    const visit = (each: string): readonly string[] => {
      const norm = world.normById(each)
      const next = norm === undefined ? [] : sameMomentDependencies({ world }, norm)
      return next.flatMap((other) => {
        if (seen.has(other) || isKnown(other)) return []
        seen.add(other)
        return [...visit(other), other]
      })
    }
    return visit(id)
  }
  return calmNorms(standings, innermostFirst)
}

const isCalm = (of: Agreement, id = 'n'): boolean => calmIn(standingsOf(of)).isCalm(id)

describe('a norm is calm', () => {
  const [n, m] = [obligation('n', byTwentieth), obligation('m', byTwentieth)]

  test('that stands alone, has parts, or follows on another that is calm', () => {
    expect(isCalm(agreement([n]))).toBe(true)
    expect(isCalm(agreement([n, obligation('part', { partOf: normId('n') })]))).toBe(true)
    expect(isCalm(agreement([{ ...n, trigger: broken('m') }, m]))).toBe(true)
    expect(isCalm(agreement([n, guarantee('g', ['n'])]), 'g')).toBe(true)
    expect(isCalm(agreement([prohibition('n')]))).toBe(true)
  })

  test('unless a power may change it, be it by way of what it guarantees', () => {
    expect(isCalm(agreement([n, power('p', { over: [normId('n')] })]))).toBe(false)
    expect(isCalm(agreement([n, power('p', { over: [normId('m')] })]))).toBe(true)
    expect(isCalm(agreement([n, power('p', { over: [] })]))).toBe(false)
    expect(isCalm(agreement([power('n', { over: [normId('m')] })]))).toBe(false)
    const guaranteed = agreement([n, m, guarantee('g', ['m', 'n']), power('p', { over: [normId('n')] })])
    expect([isCalm(guaranteed, 'g'), isCalm(guaranteed, 'm')]).toEqual([false, true])
  })

  test('unless it waits in an order, or renews itself', () => {
    const order = [{ kind: 'with', norm: normId('n'), other: normId('m'), basis: { kind: 'clause' } }] as const
    const ordered = agreement([n, m], { order })
    expect([isCalm(ordered), isCalm(ordered, 'm')]).toEqual([false, true])
    const renewing = due('for 10 days from signature, renewed for 10 days unless notice 2 days before expiry', 'term')
    expect(isCalm(agreement([prohibition('n', { deadline: renewing })]))).toBe(false)
  })

  test('unless it asks about one that is not, or about itself', () => {
    const troubled = agreement([{ ...n, trigger: broken('m') }, m, power('p', { over: [normId('m')] })])
    expect([isCalm(troubled), isCalm(troubled, 'm')]).toEqual([false, false])
    const circle = agreement([
      { ...n, trigger: broken('m') },
      { ...m, trigger: broken('n') },
    ])
    expect([isCalm(circle), isCalm(circle, 'm')]).toEqual([false, false])
    expect(isCalm(agreement([{ ...n, trigger: broken('nobody') }]))).toBe(false)
  })

  test('only if it is there', () => {
    expect(isCalm(agreement([n]), 'nobody')).toBe(false)
    expect(calmIn(standingsOf(agreement([n]))).boundariesOf('nobody')).toEqual([])
  })
})

describe('what others hear of a calm norm', () => {
  const calm = calmIn(standingsOf(agreement([obligation('n', byTwentieth)]), [notDone('d', '2020-11-25')]))
  const heardAt = (v: Instant): Instant | undefined => calm.heardOf('n', v)?.v

  test('is how it stood at the last of its moments', () => {
    const moments = calm.boundariesOf('n')
    expect(moments.length).toBeGreaterThan(2)
    for (const [place, at] of moments.entries()) {
      expect(heardAt(at)).toBe(at)
      expect(heardAt(plusMs(at, -1))).toBe(moments[place - 1] ?? BEGINNING_OF_TIME)
    }
    expect(heardAt(plusMs(moments.at(-1) ?? BEGINNING_OF_TIME, 1_000_000))).toBe(moments.at(-1))
    expect(heardAt(BEGINNING_OF_TIME)).toBe(BEGINNING_OF_TIME)
  })
})

describe('the moments of a norm that follows on the breach of another', () => {
  const followed = (m: Norm, entries: readonly RecordEntry[]): readonly string[] => {
    const primary = { ...m, consequences: [normId('n')] }
    const calm = calmIn(standingsOf(agreement([obligation('n'), primary]), entries))
    return calm.boundariesOf('n').map((at) => formatWallClock(at, zone('Europe/Moscow')))
  }
  const of = about('m')
  const m = obligation('m', byTwentieth)

  test('are those at which that one changes, and no others of its own', () => {
    const stale = notDone('d', '2020-11-12', { about: of })
    expect(followed(m, [])).toEqual(['2020-11-10 00:00', '2020-11-21 00:00'])
    expect(followed(m, [stale])).toEqual(['2020-11-10 00:00', '2020-11-21 00:00'])
    const kept = done('c', '2020-11-12', { about: of })
    expect(followed(m, [kept])).toEqual(['2020-11-10 00:00', '2020-11-12 23:59', '2020-11-21 00:00'])
  })

  test('also where only the number of its breaches changes, or that it is past due', () => {
    const ceasefire = prohibition('m', { bearers: [partyId('a')] })
    const breach = (id: string, on: string): RecordEntry => done(id, on, { standing: 'breached', about: of })
    expect(followed(ceasefire, [breach('b', '2020-11-15'), breach('c', '2020-11-17')])).toEqual([
      '2020-11-10 00:00',
      '2020-11-15 23:59',
      '2020-11-17 23:59',
    ])
    const contested = [done('c', '2020-11-12', { about: of }), notDone('d', '2020-11-25', { about: of })]
    expect(followed(m, contested)).toEqual(['2020-11-10 00:00', '2020-11-12 23:59', '2020-11-21 00:00'])
  })
})
