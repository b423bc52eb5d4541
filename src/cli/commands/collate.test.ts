import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runServanda } from '#testing/run-servanda'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servanda-collate-'))
  await writeFile(join(folder, 'one.txt'), '1. The road is opened by 1 May 2021.\n2. The talks begin in the capital.\n')
  await writeFile(
    join(folder, 'other.txt'),
    '1. The road is opened before 1 May 2021.\n2. The talks start in the capital.\n',
  )
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...words: string[]) => runServanda(words, { cwd: folder })

describe('collate', () => {
  it('tells what changes what is owed apart from wording', async () => {
    const ran = await run('collate', 'one.txt', 'other.txt')
    expect([ran.code, ran.err]).toEqual([0, ''])
    expect(ran.out).toContain('bound: "by" against "before"')
    expect(ran.out).toContain('1 of effect, 1 of wording.')
  })

  it('gives the words with their places as JSON', async () => {
    const { collations } = JSON.parse((await run('collate', 'one.txt', 'other.txt', '--json')).out)
    expect(collations[0].changes[0]).toMatchObject({
      provision: '1',
      kind: 'bound',
      ofEffect: true,
      first: { from: 22, to: 24, quote: 'by' },
    })
  })

  it('fails a script on a difference of effect, where it was asked to', async () => {
    expect((await run('collate', 'one.txt', 'other.txt', '--fail-on', 'effect')).code).toBe(6)
    expect((await run('collate', 'one.txt', 'one.txt', '--fail-on', 'effect')).code).toBe(0)
  })

  it('says what is missing', async () => {
    expect(await run('collate', 'one.txt')).toMatchObject({ code: 2 })
    expect(await run('collate', 'one.txt', 'none.txt')).toMatchObject({ code: 3 })
  })
})

describe('collate across languages', () => {
  it('compares a translation by what its words come to', async () => {
    await writeFile(
      join(folder, 'ru.txt'),
      '1. Дорога открывается до 1 мая 2021 года.\n2. Переговоры начинаются в столице.\n',
    )
    const ran = await run('collate', 'one.txt', 'ru.txt')
    expect(ran.out).toContain('en against ru, by normal forms')
    expect(ran.out).toContain('bound: "by" against "до"')
    expect(ran.out).toContain('1 of effect, 0 of wording.')
  })

  it('says which languages it compares', async () => {
    await writeFile(
      join(folder, 'de.txt'),
      '1. Die Straße wird bis zum 1. Mai 2021 geöffnet.\n2. Die Gespräche beginnen in der Hauptstadt und sind nicht öffentlich.\n',
    )
    const ran = await run('collate', 'one.txt', 'de.txt')
    expect(ran.code).toBe(5)
    expect(ran.err).toContain('English, Russian and Spanish')
  })
})
