import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { BRIDGE_AGREEMENT, BRIDGE_REPORT } from '#testing/bridge-case'
import { runServanda, type Ran } from '#testing/run-servanda'

let folder: string
let document: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servanda-review-'))
  await writeFile(join(folder, 'agreement.yaml'), BRIDGE_AGREEMENT)
  await writeFile(join(folder, 'report.txt'), BRIDGE_REPORT)
  await run('import', 'agreement.yaml')
  await run('import', 'report.txt', '--agreement', 'mill-bridge')
  const queue = JSON.parse((await run('review', '--json')).out)
  document = queue.documents[0].document
})

afterAll(() => rm(folder, { recursive: true }))

test('a document is reviewed item by item, under a name, and its claims go on record', async () => {
  expect((await run('review')).out).toContain('1 of 1 documents have undecided items')
  const before = await review()
  const claim = before.items.find(({ item }) => item.kind === 'claim')?.item.id ?? ''
  const bare = await run('review', document, '--reject', claim)
  expect(bare.code).toBe(2)
  expect(bare.err).toContain('needs a reason')
  await review('--source', 'Town Gazette')
  const kept = await review('--accept', claim.slice(0, 8), '--as', 'Ana')
  const item = kept.items.find((each) => each.item.id === claim)
  expect(item).toMatchObject({ state: 'settled', outcome: 'accepted', decisions: [{ by: 'Ana', why: 'as read' }] })
  expect(item?.claim).toBeDefined()
  const undone = await review('--undo', claim, '--as', 'Ana', '--why', 'slip')
  expect(undone.items.find((each) => each.item.id === claim)?.state).toBe('open')
  expect((await run('review', document)).out).toContain(claim)
})

test('an item or a document that is not there is told so', async () => {
  expect((await run('review', document, '--accept', 'nothing')).code).toBe(3)
  expect((await run('review', 'doc_none')).code).toBe(3)
})

async function run(...words: string[]): Promise<Ran> {
  return runServanda(words, { cwd: folder })
}

async function review(...words: string[]): Promise<ReviewAnswer> {
  const ran = await run('review', document, '--json', ...words)
  if (ran.code !== 0) throw new Error(ran.err)
  return JSON.parse(ran.out)
}
