import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProblemObject } from '#api/common/problem'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD, BRIDGE_REPORT } from '#testing/bridge-case'
import { runServanda } from '#testing/run-servanda'

const AZERBAIJANI =
  'Ermənistan Ağdam rayonunu iyirmi noyabr tarixinədək Azərbaycana qaytarmalıdır. Bu bəyanat üç tərəf tərəfindən imzalanmışdır və dərhal qüvvəyə minir. '

const TEN_FAULTS = BRIDGE_AGREEMENT.replace('kind: ceasefire', 'kind: truce')
  .replace('Europe/Vilnius', 'Mars/Olympus')
  .replace('on: 2021-03-01', 'on: 01/03/2021')
  .replace('inForce: 2021-03-01 00:00', 'inForce: 2021-02-30 00:00')
  .replace('bearer: north\n', 'bearer: nobody\n')
  .replace('action: open-route', 'action: fly')
  .replace('place: mill-bridge', 'place: nowhere')
  .replace('by 20 March 2021\n    gaps', 'by soon\n        colour: red\n    gaps')
  .replace('mechanism: how', 'mechanims: how')
  .replace('prohibition: hold-fire', 'prohibition: reopen-bridge')

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a.yaml': BRIDGE_AGREEMENT,
  'r.yaml': BRIDGE_RECORD,
  'report.txt': BRIDGE_REPORT,
  'ten.yaml': TEN_FAULTS,
  'empty.txt': '',
  'empty.yaml': '',
  'blank.yaml': ' \n\n',
  'binary.dat': Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
  'binary.yaml': Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
  'latin.yaml': Buffer.from(BRIDGE_AGREEMENT.replace('Malūno tiltas', 'Pont à péage'), 'latin1'),
  'broken-utf16.txt': Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x7a, 0x7a, 0x00]),
  'large.txt': 'Northland withdraws by 20 March 2021. '.repeat(1_400_000),
  'az.txt': AZERBAIJANI.repeat(5),
}

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servanda-bad-'))
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...words: string[]) => runServanda(words, { cwd: folder })

/** The command line, its exit code, and what the message must say. */
const CASES: readonly (readonly [string, number, RegExp])[] = [
  ['read empty.txt', 5, /`empty\.txt` is empty/],
  ['status empty.yaml', 5, /`empty\.yaml` is empty: write it first/],
  ['status blank.yaml', 5, /`blank\.yaml`/],
  ['read binary.dat', 5, /`binary\.dat` is not text: bring text, HTML, PDF or DOCX/],
  ['status binary.yaml', 5, /`binary\.yaml` is not a text/],
  ['read large.txt', 5, /`large\.txt` is too large .*: split it into parts/],
  ['status large.txt.yaml', 3, /there is no file `large\.txt\.yaml`/],
  ['status latin.yaml', 5, /`latin\.yaml` is not in UTF-8: save it as UTF-8/],
  ['read broken-utf16.txt', 5, /UTF-16/],
  ['read az.txt', 5, /in a language we do not read \(`az`\): give an English text/],
  ['read none.txt', 3, /there is no file `none\.txt`/],
  ['status none.txt', 3, /there is no file `none\.txt`/],
  ['read .', 2, /`\.` is a folder: name a file in it/],
  ['read report.txt --published 15/03/2021', 5, /`15\/03\/2021` can be read as day-month or month-day/],
  ['read report.txt --kind rumour', 2, /`rumour` is no kind of document/],
  ['status a.yaml --as-of 01/12/2020', 5, /`01\/12\/2020` can be read as day-month.*write the date as 2020-12-01/],
  ['status a.yaml --known-at 2020-11', 5, /`2020-11` names no day/],
  ['status a.yaml --axis rumoured', 2, /say `published` or `recorded`/],
  ['status a.yaml --policy gut', 3, /no evidence policy is called `gut`: take one of .*`reasonable-grounds`/],
  ['status a.yaml --overlay general', 3, /no reading `general`.*`colonel`/],
  ['status a.yaml --why nothing', 3, /no entry `nothing`: it has `reopen-bridge`/],
  ['status a.yaml a.yaml', 5, /`a\.yaml` has .* faults? and was not taken/],
  ['status unknown-agreement --data here', 3, /`unknown-agreement` is no file here.*servanda init/],
  ['due a.yaml --within soon', 2, /`soon` is not a length of time/],
  ['timeline a.yaml --days many', 2, /`many` is no number of days/],
  ['lint --explain no-such-thing', 3, /no rule is called `no-such-thing`/],
  ['lint', 2, /name an agreement to check/],
  ['export docx a.yaml', 2, /`docx` is no format we write: take one of `csv`/],
  ['statsu a.yaml', 2, /unknown command `statsu`.*Did you mean status/],
  ['status', 2, /missing required argument `agreement`/],
  ['status a.yaml --asof 2021-03-01', 2, /unknown option `--asof`.*Did you mean --as-of/],
  ['restore . --data back', 3, /is no backup.*name a folder that `servanda backup` made/],
  ['serve --data here', 3, /there is no workspace in `here`: make one with `servanda init`/],
]

describe('bad input', () => {
  it.each(CASES)('`servanda %s` exits with %i and tells one problem object', async (line, code, says) => {
    const ran = await run(...line.split(' '), '--json')
    expect([ran.code, ran.out]).toEqual([code, ''])
    const problem = JSON.parse(ran.err) as ProblemObject
    expect(problem.detail).toMatch(says)
    expect(problem).toMatchObject({ code: expect.any(String), status: expect.any(Number), title: expect.any(String) })
  })

  it('is told in words on stderr, with every fault on a line and nothing of our insides', async () => {
    const ran = await run('status', 'ten.yaml')
    expect([ran.code, ran.out]).toEqual([5, ''])
    expect(ran.err).toMatch(/^servanda: `ten\.yaml` has \d+ faults and was not taken/)
    expect(ran.err).toMatch(/\n {2}ten\.yaml:5:\d+: `truce` is not known here/)
    expect(ran.err).not.toMatch(/\n\s+at /)
    const usage = await run('statsu', 'a.yaml')
    expect([usage.code, usage.err]).toEqual([2, expect.stringMatching(/^servanda: unknown command.*\n$/)])
  })

  it('reports ten faults of one file at once, each with its line and its words', async () => {
    const ran = await run('status', 'ten.yaml', '--json')
    const { faults = [] } = JSON.parse(ran.err) as ProblemObject
    const words = faults.map((fault) => `${fault.words} ${fault.message}`).join('\n')
    for (const each of [
      'truce',
      'Mars/Olympus',
      '01/03/2021',
      '2021-02-30',
      'nobody',
      'fly',
      'nowhere',
      'soon',
      'colour',
    ]) {
      expect(words).toContain(each)
    }
    expect(faults.length).toBeGreaterThanOrEqual(10)
    for (const fault of faults) expect(fault.line).toBeGreaterThan(0)
  })

  it('reads the files that can be read, and fails for the one that cannot', async () => {
    const ran = await run('read', 'report.txt', 'empty.txt', '--jsonl')
    expect(ran.code).toBe(5)
    expect(ran.err).toContain('empty.txt')
    for (const line of ran.out.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ file: 'report.txt' })
  })

  it('makes no workspace for files that cannot be taken', async () => {
    const ran = await run('import', 'ten.yaml', 'empty.txt', 'r.yaml', '--data', 'kept')
    expect([ran.code, ran.out]).toEqual([5, ''])
    expect(ran.err).toContain('ten.yaml')
    expect(ran.err).toContain('no agreement is called `mill-bridge`')
    expect(await readdir(folder)).not.toContain('kept')
  })

  it('takes the files that can be taken, and nothing of the others', async () => {
    const ran = await run('import', 'a.yaml', 'ten.yaml', '--data', 'kept')
    expect([ran.code, ran.out]).toEqual([5, expect.stringContaining('`mill-bridge`, version 1')])
    expect((await run('status', 'mill-bridge', '--data', 'kept')).code).toBe(0)
    expect((await readdir(join(folder, 'kept'))).filter((name) => /partial|tmp/.test(name))).toEqual([])
  })
})
