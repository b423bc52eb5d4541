import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { parseMessage } from '#views/speech/parse-message'

/** Without the places in the text and the settings that we never use. */
function bare(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'location' || value === null ? undefined : value)),
  )
}

describe('the parser of messages', () => {
  test.each([
    'nothing to fill',
    '{who} owes {what}',
    '{count, number} of {all, plural, =0 {none} one {# norm} other {# norms}}',
    '{kind, select, power {a {size} power} other {<b>{size}</b> norm}}',
    'See <link>all {count, plural, one {# <b>norm</b>} other {# norms}}</link>.',
    'it’s “so” # and more',
    '{ who } or {count,plural,few{a}other{b}}',
  ])('takes `%s` apart as the package does', (text) => {
    expect(bare(parseMessage(text))).toEqual(bare(new IntlMessageFormat(text, 'en').getAst()))
  })

  test.each(['{who', 'who}', '{}', '{n, plural, one {a}}', '<b>bold', '{n, date}', '{n, plural, one a other {b}}'])(
    'refuses `%s`',
    (text) => {
      expect(() => parseMessage(text)).toThrow('our fault')
    },
  )
})
