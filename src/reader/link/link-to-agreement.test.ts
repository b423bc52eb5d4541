import { describe, expect, it } from 'vitest'
import { parseAgreementFile } from '#model/codec/agreement-file'
import { linkToAgreement } from '#reader/link/link-to-agreement'
import { nameIndexOf, readDocument } from '#reader/read-document'
import type { DraftItem } from '#reader/reading'

const LAKE = `
servanda: 1
id: lake
instrument:
  title: Lake Accord
  kind: ceasefire
  zone: UTC
  concluded: 2024-05-01
  signed: { on: 2024-05-01, by: [{ party: ostria }, { party: velia }] }
parties:
  ostria: { name: Ostria, also: [Ostrian], kind: state }
  velia: { name: Velia, also: [Velian], kind: state }
places:
  kesh: { kind: district, names: { en: [Kesh, Keshan] } }
  tarn: { kind: district, names: { en: Tarn } }
provisions:
  '1':
    says: Velia hands over Kesh by 20 May 2024 and Tarn by 1 June 2024.
    norms:
      - { obligation: return-both, bearer: velia, counterparty: ostria, action: hand-over-territory, place: [kesh, tarn] }
      - { obligation: return-kesh, partOf: return-both, bearer: velia, counterparty: ostria, action: hand-over-territory, place: kesh, deadline: by 20 May 2024 }
      - { obligation: return-tarn, partOf: return-both, bearer: velia, counterparty: ostria, action: hand-over-territory, place: tarn, deadline: by 1 June 2024 }
  '2':
    says: The Parties exchange all detained persons.
    norms:
      - { obligation: exchange, bearer: [ostria, velia], mode: each, action: exchange-detainees }
amendments:
  - { id: kesh-later, extends: return-kesh, deadline: by 30 May 2024, form: announced, askedBy: velia, grantedBy: ostria, decided: 2024-05-18, published: 2024-05-18, basis: a briefing }
`

const agreement = lakeAccord()

function lakeAccord(): NonNullable<ReturnType<typeof parseAgreementFile>['agreement']> {
  const parsed = parseAgreementFile(LAKE)
  if (parsed.agreement === undefined) throw new Error(parsed.problems.map(({ message }) => message).join('; '))
  return parsed.agreement
}

const names = nameIndexOf(
  agreement.parties.map(({ id, name, also }) => ({ id, name, kind: 'state', also })),
  {
    places: agreement.places.map(({ id, names: all }) => ({
      id,
      names: all.map(({ name }) => name),
      feature: 'district',
    })),
  },
)

function readItems(text: string): readonly DraftItem[] {
  const reading = readDocument({ text, kind: 'report', published: '2024-05-19', names })
  return linkToAgreement(reading, agreement).items
}

function normOf(text: string, words: string): string | undefined {
  return readItems(text).find((item) => item.kind !== 'place' && item.kind !== 'party' && item.quote.includes(words))
    ?.norm
}

describe('linking to a chosen agreement', () => {
  it('finds the norm by act, place and party', () => {
    expect(normOf('Velia refused to hand over the Kesh district, the minister said.', 'refused')).toBe('return-kesh')
  })

  it('tells parts of one duty apart by their day', () => {
    const text = 'Under the accord, Velia is to hand over the Tarn district by 1 June.'
    expect(normOf(text, 'Tarn district by 1 June')).toBe('return-tarn')
  })

  it('takes the entry of whoever receives a place for a handover of it', () => {
    expect(normOf('Ostrian troops entered the Kesh district on Monday, the army said.', 'entered')).toBe('return-kesh')
  })

  it('knows a place by another of its names', () => {
    expect(normOf('Velian troops refused to leave the Keshan district, he said.', 'refused')).toBe('return-kesh')
  })

  it('follows what the text goes on about, and says that it is less sure', () => {
    const text =
      'Velia has to leave the Kesh district by 20 May. Some armed groups refuse to go, unofficial sources said.'
    const refusal = readItems(text).find((item) => item.kind === 'claim' && item.standing === 'refused')
    expect(refusal?.bearsOn?.[0]).toMatchObject({ norm: 'return-kesh', sure: 0.4 })
    expect(refusal?.bearsOn?.[0]?.because).toContain('goes on about')
  })

  it('gives a gap to the norm that its words say is owed', () => {
    const text = 'The accord does not specify how the detained persons are to be exchanged.'
    expect(readItems(text).find((item) => item.kind === 'gap')?.norm).toBe('exchange')
  })

  it('knows which deadline "the set deadline" means', () => {
    const text =
      'Velia has to hand over the Kesh district. If it is not handed over within the specified timeframe, Ostria may act.'
    const time = readItems(text).find((item) => item.kind === 'time' && item.symbolic === true)
    expect(time).toMatchObject({ meant: { norm: 'return-kesh', deadline: 'by 20 May 2024' } })
  })

  it.each([
    'on the day that was set',
    'by the agreed date',
    'before the deadline',
    'by the date fixed by the mediators',
  ])('knows which day is meant by %s', (words) => {
    const items = readItems(`Velia has to hand over the Kesh district ${words}.`)
    expect(items.find((item) => 'conditions' in item)).toMatchObject({
      deadline: { value: '', meant: { norm: 'return-kesh', deadline: 'by 20 May 2024' } },
    })
  })

  it('leaves "the set deadline" open where the agreement has several and the text names none', () => {
    const time = readItems('One must wait for the set deadline, he said.').find((item) => item.kind === 'time')
    expect(time).not.toHaveProperty('meant')
  })

  it('leaves a length without a start as it is', () => {
    const items = readItems('Velia has to hand over the Kesh district within ten days.')
    const owed = items.find((item) => 'conditions' in item)
    expect(owed).toMatchObject({ norm: 'return-kesh', deadline: { value: 'P10D', anchor: { kind: 'none' } } })
    expect(owed).not.toHaveProperty('deadline.meant')
  })

  it('knows the amendment that a report announces', () => {
    const text = 'The handover of the Kesh district was moved to 30 May at the request of Velia.'
    const amendment = readItems(text).find((item) => item.kind === 'amendment')
    expect(amendment).toMatchObject({ norm: 'return-kesh', announces: { amendment: 'kesh-later' } })
  })

  it('names two norms that fit alike, and lets neither stand out', () => {
    const item = readItems('The dates for the Kesh and the Tarn districts stay, he said.').find(
      (each) => each.kind === 'claim',
    )
    expect(item?.bearsOn?.map(({ norm }) => norm)).toEqual(expect.arrayContaining(['return-kesh', 'return-tarn']))
    expect(item?.norm).toBeUndefined()
  })

  it.each([
    'Heavy rain fell in the mountains on Monday, the weather service said.',
    'The minister refused to comment.',
    'Carvia opened a hospital in Belt on 20 May.',
  ])('links nothing that has nothing in common with a norm: %s', (text) => {
    expect(readItems(text).flatMap((item) => item.bearsOn ?? [])).toEqual([])
  })

  it('changes nothing else of a reading', () => {
    const reading = readDocument({ text: 'Velia left the Kesh district.', kind: 'report', names })
    const bare = linkToAgreement(reading, agreement).items.map((item) => {
      const { bearsOn: _links, norm: _norm, ...rest } = item
      return rest
    })
    expect(bare).toEqual(reading.items)
  })
})
