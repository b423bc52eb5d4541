import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#reader/read-document'
import type { DraftClaim, DraftItem, DraftNorm, Reading } from '#reader/reading'

const REPORT = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  'shared',
  'seed',
  'article-2020-11-17.txt',
)

function norms(reading: Reading): readonly DraftNorm[] {
  return reading.items.filter((item): item is DraftNorm => 'conditions' in item)
}

function claims(reading: Reading): readonly DraftClaim[] {
  return reading.items.filter((item): item is DraftClaim => item.kind === 'claim')
}

function quotesFit(text: string, items: readonly DraftItem[]): boolean {
  return items.every((item) => text.slice(item.span.from, item.span.to) === item.quote && item.quote !== '')
}

describe.skipIf(!existsSync(REPORT))('the demonstration report, with nothing configured', () => {
  const text = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : ''
  const reading = readDocument({ text })
  const handovers = norms(reading).filter((norm) => norm.kind === 'obligation' && norm.bearer?.id === 'armenia')

  it('takes the day of publication from the head of the text', () => {
    expect(reading.document.published).toBe('2020-11-17')
    expect(reading.document.kind).toBe('report')
  })

  it('finds the three handovers with bearer, counterparty, place and anchored deadline', () => {
    const found = handovers.map((norm) => [norm.place?.name, norm.deadline?.value, norm.counterparty?.id])
    expect(found).toContainEqual(['Kalbajar', '2020-11-15', 'azerbaijan'])
    expect(found).toContainEqual(['Aghdam', '2020-11-20', 'azerbaijan'])
    expect(found).toContainEqual(['Lachin', '2020-12-01', 'azerbaijan'])
    for (const norm of handovers) expect(norm.deadline?.anchor.reason).not.toBe('')
  })

  it('finds the signing by three parties on its day', () => {
    const signing = claims(reading).find((claim) => claim.about.parties?.length === 3)
    expect(signing?.about.time?.value).toBe('2020-11-10')
    expect(signing?.standing).toBe('done')
  })

  it('keeps the refusal as an unverified claim of unnamed sources', () => {
    const refusal = claims(reading).find((claim) => claim.standing === 'refused')
    expect(refusal?.speakers.map((speaker) => speaker.named)).toEqual([false])
    expect(refusal?.hedge?.kind).toBe('unverified')
  })

  it('gives the named speaker his past office and side, and at least five claims', () => {
    const spoken = claims(reading).filter((claim) => claim.speakers.at(-1)?.named === true)
    expect(spoken.length).toBeGreaterThanOrEqual(5)
    for (const claim of spoken) {
      expect(claim.speakers.at(-1)?.pastOffice).toContain('commander')
      expect(claim.speakers.at(-1)?.side).toBe('azerbaijan')
    }
    const standings = spoken.map((claim) => claim.standing)
    expect(standings).toContain('no-knowledge')
    expect(standings).toContain('conditional')
  })

  it('shows the guarantor, the power and the consequence as opinion', () => {
    const guarantee = norms(reading).find((norm) => norm.kind === 'guarantee')
    expect(guarantee?.guarantor?.id).toBe('russia')
    const power = norms(reading).find((norm) => norm.kind === 'power')
    const consequence = norms(reading).find((norm) => norm.kind === 'consequence')
    for (const norm of [guarantee, power, consequence]) expect(norm?.basis.kind).toBe('opinion')
    expect(consequence?.follows).toBe(power?.id)
    expect(handovers.map((norm) => norm.id)).toContain(power?.follows)
  })

  it('reports the missing mechanism as a gap and the text as broken off', () => {
    expect(reading.items.some((item) => item.kind === 'gap' && item.gap === 'mechanism')).toBe(true)
    expect(reading.document.complete).toBe(false)
    expect(reading.document.incompleteBecause).toContain('lead-in')
  })

  it('quotes letter for letter and gives the same ids again', () => {
    expect(quotesFit(text, reading.items)).toBe(true)
    expect(readDocument({ text }).items.map((item) => item.id)).toEqual(reading.items.map((item) => item.id))
  })
})

describe('reading in general', () => {
  it('gives no items and a reason for a text in a language it does not read', () => {
    const reading = readDocument({ text: 'Հայաստանի Հանրապետությունը պետք է վերադարձնի շրջանը մինչև նոյեմբերի քսանը։' })
    expect(reading.items).toEqual([])
    expect(reading.document.language).toBe('hy')
    expect(reading.document.notes[0]).toContain('does not read')
  })

  it('reads a text in Russian by its cue words, and says what that leaves out', () => {
    const reading = readDocument({
      text: 'Войска должны быть выведены из района до 20 ноября 2020 года, как это было сказано в заявлении.',
    })
    expect(reading.document.language).toBe('ru')
    expect(reading.document.notes[0]).toContain('by its cue words alone')
    expect(reading.items).toMatchObject([
      { kind: 'obligation', subject: 'Войска', action: 'withdraw-force', deadline: { value: '2020-11-20' } },
      { kind: 'time', value: '2020-11-20' },
    ])
    expect(reading.items[0]).not.toHaveProperty('bearer')
  })

  it('reads an empty text as a whole document without items', () => {
    const reading = readDocument({ text: '' })
    expect(reading.items).toEqual([])
    expect(reading.document.complete).toBe(true)
  })

  it('never gives two items one id', () => {
    const reading = readDocument({
      text: 'A and B shall withdraw. A shall withdraw its troops and hand over the village of C to B by 5 May 2020.',
      kind: 'instrument',
    })
    expect(new Set(reading.items.map((item) => item.id)).size).toBe(reading.items.length)
  })

  it('links a party and a place that the caller knows, by any of their names', () => {
    const reading = readDocument({
      text: 'The Veldt Union must hand over Ağdere to Kestrel by 5 May 2020.',
      parties: [{ id: 'veldt', name: 'Veldt Union', kind: 'group' }],
      gazetteer: { places: [{ id: 'p1', names: ['Aghdara', 'Agdere', 'Акдере'], latitude: 40, longitude: 46 }] },
    })
    const norm = norms(reading)[0]
    expect(norm?.bearer?.id).toBe('veldt')
    expect(norm?.place?.id).toBe('p1')
  })
})
