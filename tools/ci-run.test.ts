import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runIn } from './check/run-command.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'servanda-ci-'))
  cpSync('.ci', join(folder, '.ci'), { recursive: true })
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

// The script looks into node_modules/.bin first, so a stand-in for npm lies there.
async function runWith(npm: string): Promise<{ readonly code: number; readonly last: string }> {
  const file = join(folder, 'node_modules/.bin/npm')
  writeFileSync(file, `#!/bin/sh\n${npm}\n`)
  chmodSync(file, 0o755)
  const { code, output } = await runIn(folder, ['.ci/run'])
  return { code, last: output.trimEnd().split('\n').at(-1) ?? '' }
}

test('the count of the tests is the last line', async () => {
  expect(await runWith('echo "12 passed, 0 failed"; echo "a late word"')).toEqual({
    code: 0,
    last: '12 passed, 0 failed',
  })
})

test('a failed test fails the run, even if npm ended well', async () => {
  expect(await runWith('echo "12 passed, 1 failed"')).toEqual({ code: 1, last: '12 passed, 1 failed' })
})

test('a run that ended badly without a failed test counts as one', async () => {
  expect(await runWith('echo "12 passed, 0 failed"; exit 3')).toEqual({ code: 3, last: '12 passed, 1 failed' })
})

test('no count at all, as when nothing could be installed, is a failure', async () => {
  expect(await runWith('exit 1')).toEqual({ code: 1, last: '0 passed, 1 failed' })
})

test('no test at all is a failure', async () => {
  expect((await runWith('echo "0 passed, 0 failed"')).code).toBe(1)
})

test('CI is set and nothing is asked of anybody', async () => {
  expect((await runWith('read answer && exit 1; [ "$CI" = true ] && echo "1 passed, 0 failed"')).code).toBe(0)
})
