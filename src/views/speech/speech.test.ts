import { describe, expect, test } from 'vitest'
import { messageArea } from '#views/speech/message-area'
import { english, speechOf } from '#views/speech/speech'

const area = messageArea('trial', {
  plain: 'nothing to fill',
  left: '{count, plural, =0 {nothing} one {# day {word}} other {# days {word}}} until {day}',
  kind: '{kind, select, power {a power} other {a norm}} of {who}',
  link: 'See <link>all {count, number} norms</link>.',
})

describe('speech', () => {
  const { say, sayPieces } = english.sayIn(area)

  test('a message is given its arguments by name', () => {
    expect(say('plain')).toBe('nothing to fill')
    expect(say('left', { count: 1, word: 'left', day: '20 Nov' })).toBe('1 day left until 20 Nov')
    expect(say('left', { count: 1200, word: 'left', day: '20 Nov' })).toBe('1,200 days left until 20 Nov')
    expect(say('kind', { kind: 'power', who: 'A' })).toBe('a power of A')
  })

  test('a marked stretch is told apart, for the page to make a link of it', () => {
    expect(sayPieces('link', { count: 3 })).toEqual([
      { words: 'See ' },
      { words: 'all 3 norms', mark: 'link' },
      { words: '.' },
    ])
  })

  test('another language has its own plurals, and English where nothing is translated', () => {
    const { say: russian } = speechOf('ru', {
      trial: { left: '{count, plural, one {# день} few {# дня} other {# дней}} ({word}, {day})' },
    }).sayIn(area)
    const count = (of: number): string => russian('left', { count: of, word: 'w', day: 'd' }).slice(0, -7)
    expect([1, 3, 5, 21].map(count)).toEqual(['1 день', '3 дня', '5 дней', '21 день'])
    expect(russian('plain')).toBe('nothing to fill')
  })

  test('figures stay in one kind of digits', () => {
    const { say: arabic } = speechOf('ar', { trial: { kind: '{who, number}' } }).sayIn(area)
    expect(arabic('kind', { kind: 'x', who: 1234 })).toMatch(/^1[,.٬]234$/)
  })

  test('a Latin name in a sentence that is written from the right keeps its direction to itself', () => {
    const { say: arabic } = speechOf('ar', { trial: { kind: '{who}: {kind}' } }).sayIn(area)
    expect(arabic('kind', { kind: 'حكم', who: 'A (B)' })).toBe('\u2068A (B)\u2069: حكم')
  })

  test('what holds isolates already gets no other, so that its quotation marks stand as the sentence runs', () => {
    const { say: arabic } = speechOf('ar', { trial: { kind: '«{who}»: {kind}' } }).sayIn(area)
    const quoted = arabic('kind', { kind: 'حكم', who: 'A' })
    expect(arabic('kind', { kind: quoted, who: 'ب' })).toBe('«ب»: «\u2068A\u2069»: حكم')
  })

  test('French marks never begin a line, and words that fill a message stay as they are', () => {
    const { say: french } = speechOf('fr', { trial: { kind: '« {who} » : {kind} ; et après ?' } }).sayIn(area)
    expect(french('kind', { kind: 'a ; b', who: 'c' })).toBe('«\u00a0c\u00a0»\u00a0: a ; b\u202f; et après\u202f?')
  })

  test('what words are chosen by is compared as it stands, whatever the direction of writing', () => {
    const { say: arabic } = speechOf('ar', {
      trial: { kind: '{kind, select, near {قريب} other {بعيد}}: {who}' },
    }).sayIn(area)
    expect([arabic('kind', { kind: 'near', who: 'A' }), arabic('kind', { kind: 'far', who: 'A' })]).toEqual([
      'قريب: \u2068A\u2069',
      'بعيد: \u2068A\u2069',
    ])
  })

  test('what is missing or misspelt does not compile', () => {
    // @ts-expect-error the key is misspelt
    expect(say('plane')).toBe('plane')
    // @ts-expect-error the arguments are missing
    expect(() => say('kind')).toThrow('kind')
    // @ts-expect-error `word` is missing, and `one {# day` is no argument
    expect(() => say('left', { count: 1, day: '20 Nov' })).toThrow('word')
  })
})
