import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inputFiles } from '#adapters/input-files'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'servanda-input-'))
  writeFileSync(join(folder, 'text.txt'), 'Ağdam')
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'blank.txt'), ' \n')
  writeFileSync(join(folder, 'binary.txt'), 'a\0b')
  writeFileSync(join(folder, 'latin.txt'), Uint8Array.of(0xe9))
  mkdirSync(join(folder, 'inner'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a file comes as it is', async () => {
  expect(await inputFiles.readText(join(folder, 'text.txt'), 100)).toEqual({ ok: true, value: 'Ağdam' })
  expect(await inputFiles.readBytes(join(folder, 'latin.txt'), 1)).toEqual({ ok: true, value: Uint8Array.of(0xe9) })
})

test.each([
  ['empty.txt', 'empty'],
  ['blank.txt', 'empty'],
  ['binary.txt', 'binary'],
  ['latin.txt', 'wrong-encoding'],
  ['inner', 'not-a-file'],
  ['nowhere.txt', 'no-such-file'],
  ['text.txt/inside', 'no-such-file'],
  ['x'.repeat(5000), 'no-such-file'],
])('%s is refused as %s, with its name and what to do', async (name, kind) => {
  const refused = await inputFiles.readText(join(folder, name), 100)
  expect(refused).toMatchObject({ ok: false, error: { kind, message: expect.stringMatching(/: |, or /) } })
})

test('a file above the limit is refused', async () => {
  expect(await inputFiles.readBytes(join(folder, 'text.txt'), 5)).toMatchObject({
    ok: false,
    error: { kind: 'too-large' },
  })
})

test.skipIf(process.platform === 'win32')('a device that never ends is refused at the limit', async () => {
  expect(await inputFiles.readBytes('/dev/zero', 1_000_000)).toMatchObject({ ok: false, error: { kind: 'too-large' } })
})

test('a folder is listed in a fixed order, and one that is not there is empty', async () => {
  expect(await inputFiles.list(folder)).toEqual([
    'binary.txt',
    'blank.txt',
    'empty.txt',
    'inner',
    'latin.txt',
    'text.txt',
  ])
  expect(await inputFiles.list(join(folder, 'nowhere'))).toEqual([])
})
