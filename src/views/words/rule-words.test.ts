import { expect, test } from 'vitest'
import { rules } from '#linter/rules/registry'
import { frenchFindingWords } from '#views/languages/fr/french-finding-words'
import { english, speechOf } from '#views/speech/speech'
import { ruleMessages } from '#views/words/rule-messages'
import { ruleMatters, ruleQuestion, ruleTitle } from '#views/words/rule-words'

const french = speechOf('fr', frenchFindingWords)

test('every rule has a title, and why it matters and its question are those that the rule has', () => {
  const told = Object.entries(ruleMessages.messages).filter(([key]) => !key.startsWith('title.'))
  expect(told).toEqual(
    rules.flatMap(({ name, doc }) => [
      [`matters.${name}`, doc.matters],
      [`ask.${name}`, doc.question],
    ]),
  )
  expect(rules.map(({ name }) => ruleTitle(name, english).length > 3)).toEqual(rules.map(() => true))
})

test('title, question and why it matters are told in the language, those of an unknown rule as they stand', () => {
  expect(ruleTitle('no-deadline', english)).toBe('No deadline')
  expect(ruleTitle('no-deadline', french)).toBe('Sans échéance')
  expect(ruleQuestion('no-bearer', 'who?', french)).toEqual({
    words: 'qui doit le faire, nommément\u202f?',
    isTold: true,
  })
  expect(ruleMatters('double-bind', 'why', french)).toEqual({
    words: 'quoi que fasse le débiteur, c’est une violation',
    isTold: true,
  })
  expect(ruleTitle('of-tomorrow', french)).toBe('Of tomorrow')
  expect(ruleQuestion('of-tomorrow', 'who?', french)).toEqual({ words: 'who?', isTold: false })
})
