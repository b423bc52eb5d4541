import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { siteFolder } from '#adapters/site-folder'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servanda-site-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('a folder of a site on disk', () => {
  it('lists what was written with its hash, and leaves no draft behind', async () => {
    const site = join(folder, 'new')
    expect(await siteFolder.list(site)).toEqual({ ok: true, value: [] })
    await siteFolder.write(site, { path: 'a/b.html', text: 'words' })
    await siteFolder.write(site, { path: 'a/b.html', text: 'other words' })
    expect(await siteFolder.list(site)).toMatchObject({ value: [{ path: 'a/b.html', bytes: 11 }] })
    expect(await siteFolder.read(site, 'a/b.html')).toEqual({ ok: true, value: 'other words' })
    expect(await siteFolder.read(site, 'none')).toEqual({ ok: true, value: undefined })
  })

  it('removes files and the folders that are empty then, and keeps the others', async () => {
    await siteFolder.write(folder, { path: 'a/b/c.html', text: 'x' })
    await siteFolder.write(folder, { path: 'a/d.html', text: 'x' })
    await siteFolder.remove(folder, ['a/b/c.html'])
    expect(await readdir(join(folder, 'a'))).toEqual(['d.html'])
  })

  it('sees links and hidden files, and follows no link', async () => {
    await writeFile(join(folder, '.hidden'), 'x')
    await symlink('/etc', join(folder, 'link'))
    expect(await siteFolder.list(folder)).toMatchObject({ value: [{ path: '.hidden' }, { path: 'link', bytes: 0 }] })
  })

  it('a file where a folder is named is a problem with what to do', async () => {
    await writeFile(join(folder, 'file'), 'x')
    const listed = await siteFolder.list(join(folder, 'file'))
    expect(listed).toMatchObject({ error: { kind: 'not-a-file', message: expect.stringContaining('is no folder') } })
  })
})
