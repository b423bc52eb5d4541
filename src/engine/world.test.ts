import { describe, expect, test } from 'vitest'
import type { Question } from '#engine/ledger'
import { prepareWorld, type NormMaterial, type World } from '#engine/world'
import type { Agreement } from '#model/instrument/agreement'
import type { Reading } from '#model/instrument/reading'
import type { ProvisionId, ReadingId } from '#model/ids'
import type { RecordEntry } from '#model/record/record'
import {
  agreement,
  amendment,
  due,
  normId,
  obligation,
  partyId,
  placeId,
  point,
  prohibition,
} from '#testing/worlds/build-agreement'
import {
  about,
  assessment,
  claim,
  coverage,
  done,
  notDone,
  question,
  record,
  source,
} from '#testing/worlds/build-record'

const ASKED = question('2020-11-25', '2020-12-31')
const byTwentieth = { deadline: due('by 20 November 2020') }

function world(of: Agreement, entries: readonly RecordEntry[] = [], asked: Question = ASKED): World {
  return prepareWorld(of, record(entries), asked)
}

function material(
  of: Agreement,
  entries: readonly RecordEntry[] = [],
  asked: Question = ASKED,
  id = 'n',
): NormMaterial {
  const found = world(of, entries, asked).materialOf(id)
  if (found === undefined) throw new Error(`no norm ${id}`)
  return found
}

describe('what is known of a norm', () => {
  const of = agreement([obligation('n', byTwentieth)])

  test('is what is told of it, by id, and not what is told of others or of an event of that name', () => {
    const told = [
      done('c', '2020-11-18'),
      done('a', '2020-11-18', { about: [...about('n'), ...about('n')] }),
      done('b', '2020-11-18', { about: about('m') }),
      done('e', '2020-11-18', { about: [{ kind: 'event', event: 'n' as never }] }),
    ]
    expect(material(of, told).weighed.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(
      world(of, told)
        .eventWeighed('n')
        .map(({ id }) => id),
    ).toEqual(['e'])
    expect(world(of, told).eventWeighed('nothing')).toEqual([])
  })

  test('is judged by what is said of each claim', () => {
    const told = [done('c', '2020-11-18'), done('d', '2020-11-18'), assessment('x', 'd', { credibility: 5 })]
    expect(material(of, told).weighed.map(({ graded }) => graded.admitted)).toEqual([true, false])
  })

  test('is worked out once', () => {
    const prepared = world(of, [done('c', '2020-11-18')])
    expect(prepared.materialOf('n')).toBe(prepared.materialOf('n'))
    expect(prepared.eventProposition('e')).toBe(prepared.eventProposition('e'))
    expect(prepared.materialOf('nobody')).toBeUndefined()
  })

  test('is said by sources under their names', () => {
    const prepared = world(of, [source('mission', 'A', { name: 'The Mission' }), claim('c')])
    expect(['mission', 's', 'nobody', 'c'].map((id) => prepared.sourceName(id))).toEqual([
      'The Mission',
      'Source s',
      'nobody',
      'c',
    ])
  })
})

describe('a part', () => {
  const part = obligation('n', { partOf: normId('whole') })
  const whole = obligation('whole', byTwentieth)
  const of = agreement([part, whole])

  test('is due with its whole unless it says when', () => {
    expect(material(of).norm.deadline).toEqual(byTwentieth.deadline)
    const own = due('by 15 November 2020')
    expect(material(agreement([{ ...part, deadline: own }, whole])).norm.deadline).toEqual(own)
    expect(material(agreement([part, obligation('whole')])).norm.deadline).toBeUndefined()
  })

  test('is done with its whole, and a denial or a place of the whole says nothing of it', () => {
    const ofWhole = { about: about('whole') }
    const told = [
      done('a', '2020-11-18', ofWhole),
      notDone('b', '2020-11-18', ofWhole),
      done('c', '2020-11-18', { ...ofWhole, places: [placeId('east')] }),
      done('d', '2020-11-18', { ...ofWhole, polarity: false }),
      done('e', '2020-11-18', { about: [...about('whole'), ...about('n')] }),
      done('f', '2020-11-18', { ...ofWhole, standing: 'partly-done' }),
    ]
    expect(material(of, told).weighed.map(({ id }) => id)).toEqual(['a', 'e'])
    const self = agreement([obligation('n', { partOf: normId('n') })])
    expect(material(self, [done('a', '2020-11-18')]).weighed.map(({ id }) => id)).toEqual(['a'])
    expect(world(self).partsOf.size).toBe(0)
    expect([...world(of).partsOf].map(([id, parts]) => [id, parts.map((each) => each.id)])).toEqual([['whole', ['n']]])
  })

  test('is changed with its whole, and its own deadline only by what names it', () => {
    const ids = (one: Agreement): readonly string[] => material(one).changes.map((change) => change.amendment.id)
    const later = { kind: 'new-deadline', deadline: due('by 25 November 2020') } as const
    const amendments = [
      amendment('deadline', ['whole'], later),
      amendment('release', ['whole'], { kind: 'release' }),
      amendment('other', ['m'], { kind: 'release' }),
      amendment('own', ['n'], later),
    ]
    expect(ids({ ...of, amendments })).toEqual(['deadline', 'own', 'release'])
    expect(ids({ ...agreement([{ ...part, ...byTwentieth }, whole]), amendments })).toEqual(['own', 'release'])
    expect(ids({ ...agreement([obligation('n'), whole]), amendments })).toEqual(['own'])
  })
})

describe('the changes of a norm', () => {
  const change = (id: string, published: string, effective?: string) =>
    amendment(
      id,
      ['n'],
      { kind: 'release' },
      {
        publishedAt: point(published),
        ...(effective === undefined ? {} : { effectiveFrom: point(effective) }),
      },
    )
  const of = (...amendments: readonly ReturnType<typeof change>[]): Agreement =>
    agreement([obligation('n', byTwentieth)], { amendments })

  test('come by when they take effect, then by when they became known, then by id', () => {
    const found = material(
      of(
        change('d', '2020-11-12', '2020-11-15'),
        change('c', '2020-11-12', '2020-11-15'),
        change('b', '2020-11-11', '2020-11-15'),
        change('a', '2020-11-14'),
      ),
    )
    expect(found.changes.map(({ amendment: { id } }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('are those that were known', () => {
    const known = material(
      of(change('a', '2020-11-14'), change('b', '2020-11-20')),
      [],
      question('2020-11-25', '2020-11-15'),
    )
    expect(known.changes.map(({ amendment: { id } }) => id)).toEqual(['a'])
  })

  test('are contested by whom they name, or by enough admitted denials', () => {
    const denial = (id: string, more: Partial<ReturnType<typeof claim>> = {}): RecordEntry =>
      notDone(id, '2020-11-20', { about: [{ kind: 'amendment', amendment: 'a' as never }], ...more })
    const contested = (entries: readonly RecordEntry[], originsNeeded = 1): readonly boolean[] =>
      material(
        of(change('a', '2020-11-14')),
        entries,
        question('2020-11-25', '2020-12-31', { originsNeeded }),
      ).changes.map((each) => each.contested)
    expect(contested([])).toEqual([false])
    expect(contested([denial('d')])).toEqual([true])
    expect(contested([denial('d', { credibility: 6 })])).toEqual([false])
    expect(contested([denial('d')], 2)).toEqual([false])
    expect(contested([denial('d'), denial('e')], 2)).toEqual([true])
    expect(contested([done('c', '2020-11-20', { about: [{ kind: 'amendment', amendment: 'a' as never }] })])).toEqual([
      false,
    ])
    const named = { ...change('a', '2020-11-14'), contestedBy: [partyId('a')] }
    expect(material(of(named)).changes[0]?.contested).toBe(true)
  })
})

describe('who watched', () => {
  const [east, west] = [placeId('east'), placeId('west')]
  const watchers = (of: Agreement, ...entries: readonly RecordEntry[]): readonly string[] =>
    material(of, entries).watched.map(({ statement }) => statement)
  const ceasefire = agreement([prohibition('n')])
  const atPlaces = agreement([prohibition('n', { places: [east, west] })])

  test('comes by when it began, then by id', () => {
    expect(
      watchers(
        ceasefire,
        coverage('c', ['n'], '2020-11-12', '2020-11-14'),
        coverage('b', ['n'], '2020-11-12', '2020-11-20'),
        coverage('a', ['n'], '2020-11-13', '2020-11-14'),
        coverage('other', ['m'], '2020-11-12', '2020-11-14'),
      ),
    ).toEqual(['b', 'c', 'a'])
  })

  test('has named the norm, or watched all of its places', () => {
    const at = (id: string, ...places: readonly (typeof east)[]): RecordEntry => ({
      ...coverage(id, [], '2020-11-12', '2020-11-14'),
      places,
    })
    const all = [at('both', west, east), at('one', east), at('none')]
    expect(watchers(atPlaces, ...all)).toEqual(['both'])
    expect(watchers(ceasefire, ...all)).toEqual([])
    const other = { ...coverage('named', ['m'], '2020-11-12', '2020-11-14'), places: [east, west] }
    expect(watchers(atPlaces, other)).toEqual([])
  })

  test('is a source that counts, for what the norm asks', () => {
    const by = (id: string, reliability: 'A' | 'C' | 'D' | 'F', subject?: string): readonly RecordEntry[] => {
      const grade = { reliability, publishedAt: point('2000-01-01'), ...(subject === undefined ? {} : { subject }) }
      const mission = source(id, reliability, { grades: [grade] })
      return [mission, { ...coverage(`by-${id}`, ['n'], '2020-11-12', '2020-11-14'), source: mission.id }]
    }
    const ungraded = { ...coverage('by-nobody', ['n'], '2020-11-12', '2020-11-14'), source: source('nobody').id }
    const entries = [...by('a', 'A'), ...by('c', 'C'), ...by('d', 'D'), ...by('f', 'F'), ungraded]
    expect(watchers(ceasefire, ...entries)).toEqual(['by-a', 'by-c'])
    expect(watchers(ceasefire, ...by('x', 'A', 'other'), ...by('y', 'A', 'open-route'))).toEqual(['by-x'])
  })

  test('watched all of the days that it names', () => {
    const [watched] = material(ceasefire, [coverage('w', ['n'], '2020-11-12', '2020-11-14')]).watched
    expect(watched).toMatchObject({
      interval: { from: Date.UTC(2020, 10, 11, 21), to: Date.UTC(2020, 10, 14, 21) },
      source: 's',
      held: [],
    })
  })
})

describe('a reading that the question switches on', () => {
  const reading: Reading = {
    id: 'r' as ReadingId,
    kind: 'opinion',
    of: ['1' as ProvisionId],
    heldBy: 'somebody',
    norms: [obligation('added'), obligation('n', { object: 'another' })],
    terms: [
      {
        norm: normId('n'),
        deadline: due('by 25 November 2020'),
        bearers: [partyId('b')],
        places: ['east', 'nowhere'].map(placeId),
      },
    ],
  }
  const of = agreement([obligation('n', byTwentieth)], {
    readings: [reading],
    places: ['east', 'west'].map((id) => ({ id: placeId(id), names: [], kind: 'town' })),
  })
  const read = { ...ASKED, overlay: [reading.id] }

  test('adds its norms and changes terms; what a clause says goes before', () => {
    expect(world(of, [], read).norms.map(({ id }) => id)).toEqual(['n', 'added'])
    const { norm, read: term } = material(of, [], read)
    expect([norm.deadline, norm.bearers, norm.places]).toEqual([due('by 25 November 2020'), ['b'], ['east']])
    expect(term).toBe(reading.terms[0])
  })

  test('says nothing where it is not switched on', () => {
    expect(world(of).norms.map(({ id }) => id)).toEqual(['n'])
    const { norm, read: term } = material(of)
    expect([norm.deadline, norm.bearers, norm.places, term]).toEqual([byTwentieth.deadline, ['a'], [], undefined])
    const other = { ...ASKED, overlay: ['other' as ReadingId] }
    expect(world(of, [], other).norms.map(({ id }) => id)).toEqual(['n'])
  })
})
