import { describe, expect, test } from 'vitest'
import { anchorsOf, checkLinks } from './check-links.ts'
import { agrees, runnableOf } from './run-examples.ts'

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
  const block = (kind: string, ...lines: string[]) => ['```' + kind, ...lines, '```'].join('\n')

  test('a prompt line and what follows it is an example', () => {
    const text = `# A\n\n${block('console', '$ npm run -s servanda -- status demo', 'kept', '...', 'broken')}\n`
    expect(runnableOf(text).examples).toEqual([{ line: 4, command: 'status demo', prints: ['kept', '...', 'broken'] }])
  })

  test('a block with a name is a file that the examples find', () => {
    expect(runnableOf(block('yaml a.yaml', 'servanda: 1')).files).toEqual([{ name: 'a.yaml', text: 'servanda: 1\n' }])
  })

  test('three dots stand for any lines, everything else for itself', () => {
    expect(agrees('kept\na\nb\nbroken\n', ['kept', '...', 'broken'])).toBe(true)
    expect(agrees('kept\na\nb\ndue\n', ['kept', '...', 'broken'])).toBe(false)
  })
})
