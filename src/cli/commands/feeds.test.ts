import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endServanda, runServanda, startServanda, untilWritten, type Ran } from '#testing/run-servanda'

const feed = `<rss version="2.0"><channel><title>Mill</title><item><title>Bridge</title><guid>1</guid>
  <pubDate>Tue, 17 Nov 2020 09:00:00 GMT</pubDate><description>The bridge will be handed over by 20 November.</description>
  </item></channel></rss>`

describe('servanda feeds', () => {
  let folder: string
  let server: Server
  let address: string
  let asked = 0
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'servanda-feeds-'))
    server = createServer((_request, response) => {
      asked += 1
      response.writeHead(200, { etag: '"1"' }).end(feed)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const found = server.address()
    address = `http://127.0.0.1:${typeof found === 'object' ? found?.port : 0}/rss`
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })
  const run = (...words: readonly string[]): Promise<Ran> =>
    runServanda(['feeds', ...words, '--data', 'ws', '--json'], { cwd: folder })

  it('does not ask an address of this machine, unless exactly that one was allowed', async () => {
    expect((await run('add', address)).code).toBe(0)
    const refused = await run('poll')
    expect(JSON.parse(refused.out)).toMatchObject({ polled: [{ address, outcome: 'failed', taken: 0 }] })
    expect(refused.out).toContain('--allow-private')
    expect(asked).toBe(0)
    expect((await run('add', address, '--allow-private')).code).toBe(0)
    expect(JSON.parse((await run('poll')).out)).toMatchObject({ polled: [{ outcome: 'fetched', taken: 1 }] })
    expect(JSON.parse((await run('poll')).out)).toMatchObject({ polled: [{ outcome: 'not-yet' }] })
    expect(asked).toBe(1)
    const listed = JSON.parse((await run('list')).out) as { readonly feeds: readonly unknown[] }
    expect(listed.feeds).toMatchObject([
      { address, everyMinutes: 60, allowPrivate: true, last: { outcome: 'fetched' } },
    ])
    const checked = await runServanda(['doctor', '--data', 'ws'], { cwd: folder })
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('1 document, each with its original')])
  })

  it('are asked while the server runs, where it is told so', async () => {
    const serving = ['--data', 'served', '--port', '0', '--feeds']
    expect(
      (await runServanda(['feeds', 'add', address, '--allow-private', '--data', 'served'], { cwd: folder })).code,
    ).toBe(0)
    const before = asked
    const child = startServanda(['serve', ...serving], { cwd: folder })
    const url = /http:\S+\//.exec(await untilWritten(child, /Ctrl-C ends it/))?.[0] ?? ''
    await expect
      .poll(async () => JSON.stringify(await (await fetch(`${url}api/v1/documents`)).json()), { timeout: 30_000 })
      .toContain('Bridge')
    expect(asked).toBe(before + 1)
    expect(await endServanda(child)).toBe(0)
  })

  it('says what to do where it is asked for nothing that is done with feeds', async () => {
    const ran = await run('fetch', address)
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('`add`, `list`, `poll` or `remove`')])
    expect((await run('add', 'news')).err).toContain('https://')
  })
})
