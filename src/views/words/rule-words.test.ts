import { expect, test } from 'vitest'
import { rules } from '#linter/rules/registry'
import { frenchWords } from '#views/languages/fr/french-words'
import { english, speechOf } from '#views/speech/speech'
import { ruleMessages } from '#views/words/rule-messages'
import { ruleQuestion, ruleTitle } from '#views/words/rule-words'

const french = speechOf('fr', frenchWords)

test('every rule has a title, and its question is the one that the rule has', () => {
  const asked = Object.entries(ruleMessages.messages).filter(([key]) => key.startsWith('ask.'))
  expect(asked).toEqual(rules.map(({ name, doc }) => [`ask.${name}`, doc.question]))
  expect(rules.map(({ name }) => ruleTitle(name, english).length > 3)).toEqual(rules.map(() => true))
})

test('title and question are told in the language, those of an unknown rule as they stand', () => {
  expect(ruleTitle('no-deadline', english)).toBe('No deadline')
  expect(ruleTitle('no-deadline', french)).toBe('Sans échéance')
  expect(ruleQuestion('no-bearer', 'who?', french)).toEqual({ words: 'qui doit le faire, nommément ?', isTold: true })
  expect(ruleTitle('of-tomorrow', french)).toBe('Of tomorrow')
  expect(ruleQuestion('of-tomorrow', 'who?', french)).toEqual({ words: 'who?', isTold: false })
})
