import { expect, test } from 'vitest'
import { toPlainName, turnsLetters } from '#base/plain-name'

test('what turns the direction of a name is shown, so that it reads as what it is', () => {
  expect(toPlainName('report \u202egpj.exe\u202c')).toBe('report \ufffdgpj.exe\ufffd')
  expect(toPlainName('a\u2067b\u2069\u0007.txt')).toBe('a\ufffdb\ufffd\ufffd.txt')
})

test('names in scripts from right to left, with the joiners and marks they need, stay as they are', () => {
  for (const name of ['گزارش\u200cها.txt', '\u200fتقرير (2).pdf', 'Ağdam, Ակնա.docx'])
    expect(toPlainName(name)).toBe(name)
})

test('an override turns letters; the marks of right-to-left names do not', () => {
  expect(['Brel \u202egnorw', 'a\u202db'].map(turnsLetters)).toEqual([true, true])
  expect(['\u200fتقرير', '\u2067بريل\u2069'].map(turnsLetters)).toEqual([false, false])
})
