import { describe, expect, test } from 'vitest'
import { checkActionKinds } from './check-action-kinds.ts'
import { checkDocstrings } from './check-docstrings.ts'
import { checkLeftovers } from './check-leftovers.ts'
import { checkMarkdown } from './check-markdown.ts'
import { checkNames } from './check-names.ts'
import { checkSizes } from './check-sizes.ts'
import { checkWords } from './check-words.ts'

const file = (path: string, text: string) => ({ path, bytes: text.length, text: () => text })

describe('names', () => {
  test('a file or folder that is not kebab-case is reported', () => {
    expect(checkNames([file('src/engine/drawUp.ts', '')])).toHaveLength(1)
    expect(checkNames([file('src/Engine/draw-up.ts', '')])).toHaveLength(1)
  })

  test('a vague name is reported, and what merely contains one is not', () => {
    expect(checkNames([file('src/engine/ledger-utils.ts', '')])).toHaveLength(1)
    expect(checkNames([file('src/engine/utility.ts', ''), file('src/linter/README.md', '')])).toEqual([])
  })

  test('a language tag is written as the standard writes it', () => {
    expect(checkNames([file('corpus/reading/zh-Hant/dates.md', '')])).toEqual([])
  })
})

describe('words', () => {
  test('a banned synonym in an identifier is reported with the better word', () => {
    const [problem] = checkWords([file('src/engine/a.ts', 'export const openClauses = 1')])
    expect(problem).toContain('provision')
  })

  test('a name that a package gives is the package’s business', () => {
    const text = "import { Outlet } from 'some-router'\nexport const place = Outlet"
    expect(checkWords([file('src/web/a.ts', text)])).toEqual([])
    expect(checkWords([file('src/web/a.ts', text.replace('some-router', '#web/b'))])).not.toEqual([])
  })

  test('strings and comments may use any word', () => {
    expect(checkWords([file('src/engine/a.ts', "// not a clause\nexport const kind = 'clause'")])).toEqual([])
  })

  test('a type that ends in a vague word is reported', () => {
    expect(checkWords([file('src/engine/a.ts', 'export interface LedgerInfo { readonly a: number }')])).toHaveLength(1)
  })
})

describe('action kinds', () => {
  const kinds = ['hand-over-territory']

  test('a kind named outside the registry is reported', () => {
    expect(checkActionKinds([file('src/views/a.ts', "if (kind === 'hand-over-territory') go()")], kinds)).toHaveLength(
      1,
    )
  })

  test('the registry, the languages and the tests may name kinds', () => {
    const text = "export const kind = 'hand-over-territory'"
    const paths = ['src/model/actions/a.ts', 'src/reader/languages/en/actions.ts', 'src/views/a.test.ts']
    expect(paths.flatMap((path) => checkActionKinds([file(path, text)], kinds))).toEqual([])
  })
})

describe('docstrings', () => {
  test('a function that a pure layer exports without a word is reported', () => {
    expect(checkDocstrings([file('src/engine/a.ts', 'export function a(): void {}')])).toHaveLength(1)
    expect(checkDocstrings([file('src/engine/a.ts', '/** Does a. */\nexport function a(): void {}')])).toEqual([])
  })

  test('what is not exported, or lies in a layer that touches the world, may do without', () => {
    expect(checkDocstrings([file('src/engine/a.ts', 'function a(): void {}')])).toEqual([])
    expect(checkDocstrings([file('src/cli/a.ts', 'export function a(): void {}')])).toEqual([])
  })
})

describe('leftovers', () => {
  test('work left undone, paths of one machine and registry hosts are reported', () => {
    const lines = [
      ['// TO', 'DO later'],
      ["'/ro", "ot/x'"],
      ['registry.npm', 'js.org'],
    ].map((parts) => parts.join(''))
    expect(lines.flatMap((line) => checkLeftovers([file('src/engine/a.ts', line)]))).toHaveLength(3)
  })

  test('a promise is reported in a pure layer and allowed in use cases', () => {
    const text = 'export async function find(): Promise<void> {}'
    expect(checkLeftovers([file('src/engine/a.ts', text)])).toHaveLength(1)
    expect(checkLeftovers([file('src/app/a.ts', text)])).toEqual([])
  })
})

test('a page with two titles is reported; a # in a code block is no title', () => {
  expect(checkMarkdown([file('docs/a.md', '# One\n\n# Two\n')])).toHaveLength(1)
  expect(checkMarkdown([file('docs/a.md', '# One\n\n```sh\n# two\n```\n')])).toEqual([])
})

test('a file over 200 kB is reported unless it is on the list', () => {
  const large = 'x'.repeat(200_001)
  expect(checkSizes([file('src/web/big.svg', large)])).toHaveLength(1)
  expect(checkSizes([file('package-lock.json', large)])).toEqual([])
})
