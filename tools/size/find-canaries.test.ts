import { expect, test } from 'vitest'
import { findCanaries, missingCanaries } from './find-canaries.ts'

test('a database module in a bundle is found', () => {
  expect(findCanaries(['src/web/main.tsx', 'node_modules/pg/lib/index.js'])).toEqual(['pg'])
})

test('a bundle of everything in which a canary is missing shows that the search is broken', () => {
  expect(missingCanaries(['node_modules/pg/lib/index.js'])).toContain('better-sqlite3')
})
