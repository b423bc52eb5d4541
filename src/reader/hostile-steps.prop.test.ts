import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '#reader/read-document'
import { type StepCounter, startStepCounter } from '#testing/documents/count-reading-steps'

// Steps of the whole reading are counted, not timed. A pass that goes over the text once for every sentence,
// name or quotation makes the sum grow with the square of the length.

let counter: StepCounter

beforeAll(() => {
  counter = startStepCounter()
})

afterAll(() => counter.close())

const stepsOf = (text: string, kind: 'instrument' | 'report', language = 'en'): Promise<number> =>
  counter.count({ text, kind, language })

/**
 * Four times the text may take four times the steps, and a little more: a sentence without an end is cut after 320
 * tokens, and the last piece of a text is seldom as long as the others. Growth with the square would take sixteen.
 */
const MOST_GROWTH = 4.4
const ALLOWANCE = 3000

const UNITS = [
  'a',
  'A',
  '(',
  '()',
  '[',
  '"',
  '\u201c',
  "' a ",
  '\ud800',
  '\udc00 ',
  '\u202eabc \u05d0\u05d1 \u202d',
  '\u0627\u0644 ',
  '\n',
  '. ',
  ', ',
  '1. ',
  '(a) x\n',
  '(a) x; ',
  'a:\n',
  'Article 1\n',
  '15 November 2020\n',
  'by 15 November 2020, ',
  'within ten days ',
  'said that he ',
  '"a," he said, ',
  'according to ',
  'BAKU, Nov 17 (Reuters) - ',
  'Armenia and ',
  'Armenia, ',
  'Armenia shall withdraw ',
  'if Armenia shall leave, ',
  'unless ',
  'the government of ',
  'Velia signed. ',
  'Aghdam district, ',
  '5 km ',
  'John Smith, the minister, ',
  'it ',
  'refused to ',
  'The Parties shall: ',
  'Action | Parties | Date\n',
  '| Parties\t',
  'The text says nothing about ',
]

/** As often as it takes for more words and marks than one sentence may have. */
function timesOf(unit: string): number {
  return Math.ceil(LONGEST_SENTENCE / Math.max(1, unit.match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu)?.length ?? 1)) + 10
}

const LONGEST_SENTENCE = 320

/** Words of law are read most closely in an instrument, all others in a report. */
function kindsOf(unit: string): readonly ('report' | 'instrument')[] {
  return /shall|Parties|Article|\(/.test(unit) ? ['instrument', 'report'] : ['report']
}

describe('steps of the whole reading', () => {
  it.each(UNITS)('grow with the length of the text and no faster: %j over and over', async (unit) => {
    for (const kind of kindsOf(unit)) {
      const short = await stepsOf(unit.repeat(timesOf(unit)), kind)
      expect(await stepsOf(unit.repeat(4 * timesOf(unit)), kind)).toBeLessThanOrEqual(MOST_GROWTH * short + ALLOWANCE)
    }
  })

  it.each([
    ['ru', 'заявил, что '],
    ['ru', '«а», — сказал он. '],
    ['ru', 'по словам Ивана '],
    ['ru', 'стороны должны передать район к 5 мая, '],
    ['ru', 'если '],
    ['es', 'según fuentes, '],
    ['es', 'Juan Pérez afirmó que '],
    ['es', 'las Partes deberán entregar la zona; '],
    ['es', '(a) x '],
  ])('grow with the length of a text in %s and no faster: %j over and over', async (language, unit) => {
    for (const kind of ['report', 'instrument'] as const) {
      const short = await stepsOf(unit.repeat(timesOf(unit)), kind, language)
      expect(await stepsOf(unit.repeat(4 * timesOf(unit)), kind, language)).toBeLessThanOrEqual(
        MOST_GROWTH * short + ALLOWANCE,
      )
    }
  })

  it.each(['15 November 2020\n', 'Armenia shall withdraw if it may, ', '"a," he said, ', '(a) x; '])(
    'leave an answer that grows with the length of the text: %j over and over',
    (unit) => {
      const kept = (times: number): number =>
        JSON.stringify(readDocument({ text: unit.repeat(times), kind: 'instrument', language: 'en' })).length
      expect(kept(1320)).toBeLessThanOrEqual(MOST_GROWTH * kept(330) + ALLOWANCE)
    },
  )

  it('grow with the length of the text, whatever repeats', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...UNITS, 'the ', 'of ', 'shall ', '; '), { minLength: 1, maxLength: 4 }),
        async (parts) => {
          const unit = parts.join('')
          const short = await stepsOf(unit.repeat(timesOf(unit)), 'instrument')
          expect(await stepsOf(unit.repeat(4 * timesOf(unit)), 'instrument')).toBeLessThanOrEqual(
            MOST_GROWTH * short + ALLOWANCE,
          )
        },
      ),
      { numRuns: 12 },
    )
  })
})
