import { Session } from 'node:inspector'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

// Steps of the whole reading are counted, not timed: the engine counts how often each block of code ran, and the sum
// over all files of the reader is the same on every machine. A pass that goes over the text once for every sentence,
// name or quotation makes the sum grow with the square of the length.

const session = new Session()
let readDocument: typeof import('#reader/read-document').readDocument

/** Asks the engine's profiler; it answers before the call returns. */
function ask<T>(method: string, given: object = {}): T | undefined {
  let answer: T | undefined
  session.post(method, given, (problem, result) => {
    if (problem !== null) throw new Error(problem.message)
    answer = result as T
  })
  return answer
}

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

function stepsOf(text: string, kind: 'instrument' | 'report', language = 'en'): number {
  ask('Profiler.takePreciseCoverage')
  readDocument({ text, kind, language, published: '2024-01-05' })
  const coverage = ask<Coverage>('Profiler.takePreciseCoverage')
  let steps = 0
  for (const { url, functions } of coverage?.result ?? []) {
    if (!url.includes('/src/reader/') && !url.includes('/src/base/')) continue
    for (const { ranges } of functions) for (const { count } of ranges) steps += count
  }
  return steps
}

beforeAll(async () => {
  session.connect()
  ask('Profiler.enable')
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  // Blocks are counted in code that is compiled from now on; a test before this one may have compiled the reader.
  vi.resetModules()
  ;({ readDocument } = await import('#reader/read-document'))
})

afterAll(() => {
  ask('Profiler.stopPreciseCoverage')
  session.disconnect()
})

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
  it.each(UNITS)('grow with the length of the text and no faster: %j over and over', (unit) => {
    for (const kind of kindsOf(unit)) {
      const short = stepsOf(unit.repeat(timesOf(unit)), kind)
      expect(stepsOf(unit.repeat(4 * timesOf(unit)), kind)).toBeLessThanOrEqual(MOST_GROWTH * short + ALLOWANCE)
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
  ])('grow with the length of a text in %s and no faster: %j over and over', (language, unit) => {
    for (const kind of ['report', 'instrument'] as const) {
      const short = stepsOf(unit.repeat(timesOf(unit)), kind, language)
      expect(stepsOf(unit.repeat(4 * timesOf(unit)), kind, language)).toBeLessThanOrEqual(
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

  it('grow with the length of the text, whatever repeats', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...UNITS, 'the ', 'of ', 'shall ', '; '), { minLength: 1, maxLength: 4 }),
        (parts) => {
          const unit = parts.join('')
          const short = stepsOf(unit.repeat(timesOf(unit)), 'instrument')
          expect(stepsOf(unit.repeat(4 * timesOf(unit)), 'instrument')).toBeLessThanOrEqual(
            MOST_GROWTH * short + ALLOWANCE,
          )
        },
      ),
      { numRuns: 12 },
    )
  })
})
