import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runServanda, type Ran } from '#testing/run-servanda'

const table = `date,notes,outlet
17/11/2020,"Observers saw the last convoy cross the bridge.",Daily Mill
18/11/2020,"The mayor denied that people had left.",Hill Radio
31/02/2020,"A day that is none.",Hill Radio
`
const mail = [
  'From: press@ministry.example',
  'Message-ID: <x@y>',
  'MIME-Version: 1.0',
  'Subject: Bridge',
  'Date: Tue, 17 Nov 2020 23:30:00 +0400',
  'Content-Type: multipart/mixed; boundary="m"',
  '',
  '--m\r\nContent-Type: text/plain\r\n\r\nSee the order.\r\n',
  '--m\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=order.txt\r\n\r\nThe bridge will be handed over by 20 November.\r\n--m--\r\n',
].join('\r\n')

interface Printed {
  readonly imported: readonly { readonly file: string; readonly locator?: string; readonly added: number }[]
  readonly report: { readonly taken: number; readonly alreadyThere: number; readonly skipped: number }
}

describe('servanda import', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'servanda-forms-'))
    mkdirSync(join(folder, 'archive'))
    writeFileSync(join(folder, 'convoys.csv'), table)
    writeFileSync(join(folder, 'archive', 'mail.eml'), mail)
    writeFileSync(join(folder, 'archive', 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (...words: readonly string[]): Promise<Ran> => runServanda(words, { cwd: folder })

  it('prints a draft for a table without a mapping, which is then read with it', async () => {
    const drafted = await run('import', 'convoys.csv', '--data', 'tables')
    expect([drafted.code, drafted.err]).toEqual([2, expect.stringContaining('nothing says what its columns mean')])
    writeFileSync(join(folder, 'mapping.yaml'), drafted.out)
    const words = ['import', 'convoys.csv', '--mapping', 'mapping.yaml', '--data', 'tables', '--json']
    const ran = await run(...words)
    expect(ran.code).toBe(0)
    const { imported, report } = JSON.parse(ran.out) as Printed
    expect(imported.map(({ locator }) => locator)).toEqual(['row 1', 'row 2'])
    expect(report).toMatchObject({ taken: 2, skipped: 1, reasons: { 'not-a-date': 1 } })
    expect(JSON.parse((await run(...words)).out)).toMatchObject({ report: { taken: 0, alreadyThere: 2, skipped: 1 } })
    const checked = await run('doctor', '--data', 'tables')
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('2 documents, each with its original')])
  })

  it('takes a page that states the minute of its publication, and reads "on Friday" from its day', async () => {
    const page = '<html><head><meta property="article:published_time" content="2020-11-20T00:30:00+04:00"></head><body>'
    writeFileSync(
      join(folder, 'page.html'),
      `${page}<p>The mayor said that the bridge was handed over on Thursday.</p>`,
    )
    writeFileSync(join(folder, 'wrong.html'), page.replace('11-20', '11-31').concat('<p>The bridge is open.</p>'))
    const ran = await run('import', 'page.html', 'wrong.html', '--data', 'pages', '--json')
    expect([ran.code, JSON.parse(ran.out)]).toMatchObject([0, { report: { taken: 2, skipped: 0 } }])
    const read = await run('read', 'page.html', '--json')
    expect(JSON.parse(read.out)).toMatchObject({ document: { published: '2020-11-20' } })
    expect(read.out).toContain('2020-11-19')
  })

  it('says of a document that it took what it did not read of it', async () => {
    const page = '<html><body><p>The road is open.</p>'
    writeFileSync(join(folder, 'cut.html'), `${page}<textarea>Comment<p>The bridge is shut.</body></html>`)
    writeFileSync(
      join(folder, 'foreign.txt'),
      'Der Vertrag ist nicht mit dem Ende der Frist und der Zeit für die Stadt zu Ende.',
    )
    const ran = await run('import', 'cut.html', 'foreign.txt', '--data', 'cuts')
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('behind `<textarea>`, which has no end')])
    expect(ran.out).toContain('not read: its language is `de`')
  })

  it('takes a folder with all that lies in its messages, says what it skipped, and does not fail for it', async () => {
    const ran = await run('import', 'archive', '--data', 'mails', '--json')
    expect(ran.code).toBe(0)
    const { imported, report } = JSON.parse(ran.out) as Printed
    expect(imported.map(({ file, locator }) => [file, locator])).toEqual([
      ['archive/mail.eml', undefined],
      ['archive/mail.eml', 'part 1'],
    ])
    expect(report).toMatchObject({ taken: 2, skipped: 1, reasons: { binary: 1 } })
    expect((await run('import', 'archive', '--data', 'mails')).out).toContain('0 taken, 1 there already, 1 skipped')
  })

  it('takes what a list names, and the standard input', async () => {
    const listed = await runServanda(['import', '--list', '-', '--data', 'lists', '--json'], {
      cwd: folder,
      input: 'archive/mail.eml\n\nnowhere.txt\n',
    })
    expect([listed.code, JSON.parse(listed.out)]).toEqual([
      0,
      expect.objectContaining({ report: expect.objectContaining({ taken: 2, skipped: 1 }) }),
    ])
    const piped = await runServanda(['import', '-', '--data', 'lists', '--json'], {
      cwd: folder,
      input: 'The road is open.\n',
    })
    expect(JSON.parse(piped.out)).toMatchObject({ imported: [{ file: '-', added: 1 }] })
  })

  it.each([
    [['import', '--data', 'none'], 2, 'nothing to take in'],
    [['import', 'archive', '--jobs', '0', '--data', 'none'], 2, 'from 1 to 64'],
    [['import', 'archive', '--jobs', '2', '--memory', '100', '--data', 'none'], 2, 'at least 650 megabytes'],
    [['import', 'convoys.csv', '--mapping', 'nowhere', '--data', 'none'], 3, 'ready mappings are `acled`'],
    [['import', 'convoys.csv', '--mapping', 'acled', '--data', 'none'], 5, 'has no column'],
    [['import', 'nowhere.txt', '--data', 'none'], 3, 'there is no file `nowhere.txt`'],
    [['import', 'archive/mail.eml', '--published', '01/12/2020', '--data', 'none'], 5, 'published'],
  ] as const)('refuses %j with %i and says what to do', async (words, code, message) => {
    const ran = await run(...words)
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(message)])
  })
})
