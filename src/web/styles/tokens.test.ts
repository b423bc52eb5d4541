import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every colour has one of the system’s where the reader’s system sets the colours: drawings keep their own otherwise', () => {
  const sheet = readFileSync('src/web/styles/tokens.css', 'utf8')
  const [, forced = ''] = /@media \(forced-colors: active\) \{\s*:root \{([^}]*)\}/.exec(sheet) ?? []
  const colours = [...sheet.matchAll(/(--[\w-]+): light-dark\(/g)].map(([, name]) => name)
  expect(colours.length).toBeGreaterThan(10)
  expect(colours.filter((name) => !forced.includes(`${name}: `))).toEqual([])
})
