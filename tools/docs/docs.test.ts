import { describe, expect, test } from 'vitest'
import { anchorsOf, checkLinks } from './check-links.ts'
import { agrees, examplesOf } from './run-examples.ts'

const page = (path: string, text: string) => ({ path, text: () => text })

describe('links', () => {
  const exists = (path: string): boolean => path.startsWith('docs/')

  test('a link that leads nowhere is reported', () => {
    expect(checkLinks([page('docs/a.md', '[b](../b.md)')], exists)).toHaveLength(1)
    expect(checkLinks([page('docs/a.md', '[b](b.md), [out](https://example.org)')], exists)).toEqual([])
  })

  test('an anchor that its page does not have is reported', () => {
    const pages = (link: string) => [page('docs/a.md', link), page('docs/b.md', '# A title\n\n## Two words')]
    expect(checkLinks(pages('[b](b.md#two-words)'), exists)).toEqual([])
    expect(checkLinks(pages('[b](b.md#three-words)'), exists)).toHaveLength(1)
  })

  test('two headings of the same words have two anchors', () => {
    expect([...anchorsOf('## Same\n## Same\n')]).toEqual(['same', 'same-1'])
  })
})

describe('examples of a guide', () => {
  const text = ['```console', '$ npm run -s servanda -- status demo', 'kept', '...', 'broken', '```'].join('\n')

  test('a prompt line and what follows it is an example', () => {
    expect(examplesOf(text)).toEqual([{ line: 2, command: 'status demo', prints: ['kept', '...', 'broken'] }])
  })

  test('three dots stand for any lines, everything else for itself', () => {
    expect(agrees('kept\na\nb\nbroken\n', ['kept', '...', 'broken'])).toBe(true)
    expect(agrees('kept\na\nb\ndue\n', ['kept', '...', 'broken'])).toBe(false)
  })
})
