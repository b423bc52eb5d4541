import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAgreementFile } from '#linter/editing/check-file'
import { completeAt } from '#linter/editing/complete-at'
import { contextAt } from '#linter/editing/context-at'
import { hoverAt } from '#linter/editing/hover-at'

const FILE = `servanda: 1
instrument:
  title: Note
  kind: ceasefire
  signed: { on: 2021-03-01, by: [north, south] }
parties:
  north: Northland
  south: { name: Southland }
places:
  bank: { names: { en: East Bank } }
provisions:
  1:
    says: Northland returns the East Bank.
    norms:
      - obligation: return-bank
        bearer: north
        action: hand-over-territory
        place: bank
`

/** The labels offered at the mark `|`, which is taken out of the text. */
function offered(marked: string): readonly string[] {
  const offset = marked.indexOf('|')
  return completeAt(marked.replace('|', ''), offset).options.map(({ label }) => label)
}

describe('the place where somebody writes', () => {
  it('is found by indentation, through lists and braces', () => {
    const at = (marked: string): readonly [string, string] => {
      const { path, writes } = contextAt(marked.replace('|', ''), marked.indexOf('|'))
      return [path.join('.'), writes]
    }
    expect(at('provisions:\n  1:\n    norms:\n      - obligation: x\n        be|')).toEqual([
      'provisions.1.norms.[]',
      'field',
    ])
    expect(at('provisions:\n  1:\n    norms:\n    - obligation: x\n      bearer: |')).toEqual([
      'provisions.1.norms.[].bearer',
      'value',
    ])
    expect(at('instrument:\n  signed: { on: 2021-03-01, by: [|')).toEqual(['instrument.signed.by.[]', 'value'])
    expect(at('instrument:\n  signed: { on: 2021-03-01, |')).toEqual(['instrument.signed', 'field'])
    expect(at('|')).toEqual(['', 'field'])
    expect(at('parties:\n  north: N\np|')).toEqual(['', 'field'])
  })

  it('is found in any text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'b', ':', ' ', '-', '{', '}', '[', ']', ',', '\n', '  '),
          maxLength: 80,
        }),
        fc.nat(80),
        (text, at) => {
          const offset = Math.min(at, text.length)
          const place = contextAt(text, offset)
          expect(text.slice(place.from, offset)).toBe(place.prefix)
        },
      ),
    )
  })
})

describe('completion in an agreement file', () => {
  it('offers the fields that are missing there, and no others', () => {
    const fields = offered(FILE.replace('        place: bank', '        de|'))
    expect(fields).toContain('deadline')
    expect(offered(FILE.replace('  kind: ceasefire', '  |'))).toContain('kind')
    expect(offered(FILE.replace('  kind: ceasefire', '  kind: ceasefire\n  t|'))).not.toContain('title')
    expect(offered('servanda: 1\n|')).toContain('provisions')
  })

  it('offers the words of closed sets, action types, and the ids of the file', () => {
    expect(offered(FILE.replace('kind: ceasefire', 'kind: |'))).toContain('ceasefire')
    expect(offered(FILE.replace('hand-over-territory', 'hand|'))).toEqual(['hand-over-territory'])
    expect(offered(FILE.replace('bearer: north', 'bearer: |'))).toEqual(['north', 'south'])
    expect(offered(FILE.replace('place: bank', 'place: |'))).toEqual(['bank'])
    expect(offered(`${FILE}allowed:\n  - rule: no-dead|`)).toEqual(['no-deadline'])
  })

  it('replaces what is written of the word', () => {
    const text = FILE.replace('hand-over-territory', 'hand')
    const offset = text.indexOf('action: hand') + 'action: hand'.length
    expect(completeAt(text, offset).from).toBe(offset - 4)
  })
})

describe('the marks of an agreement file', () => {
  it('are its findings at the words, norms or provisions they are about', () => {
    const { marks, readable } = checkAgreementFile(FILE)
    expect(readable).toBe(true)
    const deadline = marks.find(({ rule }) => rule === 'no-deadline')
    expect(FILE.slice(deadline?.from, deadline?.to)).toBe('Northland returns the East Bank.')
    expect(marks.every(({ from, to }) => from >= 0 && to <= FILE.length)).toBe(true)
  })

  it('are its faults, where it cannot be read', () => {
    const text = FILE.replace('bearer: north', 'bearer: nort')
    const { marks, readable } = checkAgreementFile(text)
    expect(readable).toBe(false)
    expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(['nort'])
    expect(marks[0]?.message).toContain('north')
  })

  it('do not fail on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        for (const { from, to } of checkAgreementFile(text).marks) expect(from >= 0 && to <= text.length).toBe(true)
      }),
    )
  })
})

describe('what is shown about a place', () => {
  it('is the page of the rule that found something there', () => {
    const { marks } = checkAgreementFile(FILE)
    const shown = hoverAt(FILE, FILE.indexOf('returns the'), marks)
    expect(shown?.markdown).toContain('**no-deadline** finds')
    expect(shown?.markdown).toContain('**Ask:**')
  })

  it('is what a field is for, elsewhere', () => {
    expect(hoverAt(FILE, FILE.indexOf('kind:'), [])?.markdown).toContain('what kind of instrument it is')
    expect(hoverAt(FILE, FILE.indexOf('Northland'), [])).toBeUndefined()
  })
})
