import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { originsOfFiles } from '#app/origins/origins-of-files'
import type { SuggestedOrigins } from '#app/origins/suggest-origins'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { diceOf } from '#testing/copies/dice'
import { makeCopy } from '#testing/copies/make-copy'
import { planReport, writeInLanguage } from '#testing/copies/write-in-language'
import { writeReport } from '#testing/copies/write-report'
import { parseAgreementFile } from '#model/codec/agreement-file'
import type { Agreement } from '#model/instrument/agreement'
import { openMemoryPorts } from '#testing/open-memory-ports'
import { point } from '#testing/worlds/build-agreement'

async function origins(files: Readonly<Record<string, string>>, about?: Agreement): Promise<SuggestedOrigins> {
  const ports = openMemoryPorts({ files })
  const names = await loadReaderNames(ports, 'none', about)
  const found = await originsOfFiles(ports, { paths: Object.keys(files), names, today: point('2021-03-20') })
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}

function joined({ origins: all }: SuggestedOrigins): readonly string[] {
  // A text that cites two speakers carries two statements, each an origin.
  const together = all.filter(({ documents }) => documents.length > 1).map(({ documents }) => documents.join(' '))
  return [...new Set(together)].sort()
}

describe('texts outside of any record', () => {
  const dice = diceOf(4)
  const report = writeReport(dice)
  const plan = planReport(dice)

  test('are joined as copies and as translations, and told apart otherwise', async () => {
    const found = await origins({
      'a.txt': report,
      'b.txt': makeCopy(report, 'cut', dice),
      'c.txt': writeReport(dice),
      'en.txt': writeInLanguage(plan, 'en'),
      'ru.txt': writeInLanguage(plan, 'ru', dice),
    })
    expect(joined(found)).toEqual(['a.txt b.txt', 'en.txt ru.txt'])
    expect(found.origins.every(({ recordedAs, differs }) => recordedAs.length === 0 && !differs)).toBe(true)
    expect(found.origins.flatMap(({ reasons }) => reasons).join(' ')).toContain('in two languages')
  })

  test('that pass on one speaker on one act are one origin', async () => {
    const found = await origins({
      'one.txt': '20 November 2020\n\nUnits entered the Aghdam district, the Ministry of Defence of Azerbaijan said.\n',
      'two.txt':
        '20 November 2020\n\nIn the morning the town was empty. According to the Ministry of Defence of Azerbaijan, army forces have entered the Aghdam district.\n',
    })
    expect(joined(found)).toEqual(['one.txt two.txt'])
    expect(found.origins[0]?.reasons.join(' ')).toContain('is passed on by')
  })

  test('that cite one body, however it is spelt, are one origin with its own statement', async () => {
    const act = 'army units entered the Mill district'
    const found = await origins({
      'a.txt': `20 November 2020\n\nIn the morning Azerbaijani ${act}, Hill Radio reported, citing the Defence Ministry in Baku.\n`,
      'b.txt': `20 November 2020\n\nAzerbaijani ${act} on Friday, the Ministry of Defence of Azerbaijan said in a statement. The ministry said that nobody was hurt.\n`,
      'c.txt': `20 November 2020\n\nThe Azerbaijani ${act}, the Daily Mill reports with reference to the Defence Ministry.\n`,
      'd.txt': `20 November 2020\n\nArmenian ${act}, Lake News reported, citing the Defence Ministry of Armenia.\n`,
    })
    expect(joined(found)).toEqual(['a.txt b.txt c.txt'])
  })

  test('of which nobody knows the day, or that are days apart, are not joined by whom they cite', async () => {
    const words = 'Units entered the Mill district, Hill Radio reported, citing the Ministry of Defence of Georgia.'
    const other = 'The Mill district was quiet at night, Lake News said, citing the Ministry of Defence of Georgia.'
    expect(joined(await origins({ 'a.txt': words, 'b.txt': other }))).toEqual([])
    const days = { 'a.txt': `20 November 2020\n\n${words}`, 'b.txt': `24 November 2020\n\n${other}` }
    expect(joined(await origins(days))).toEqual([])
  })

  test('of the demonstration come down to its origins, with the names of the agreement', async () => {
    const text = readFileSync('corpus/agreements/karabakh-2020/agreement.yaml', 'utf8')
    const ids = readdirSync('corpus/reports').filter((name) => name !== 'README.md')
    const files = ids.map((id) => [id, readFileSync(`corpus/reports/${id}/report.txt`, 'utf8')] as const)
    expect(joined(await origins(Object.fromEntries(files), parseAgreementFile(text).agreement))).toEqual([
      'afp-2020-12-01 tass-2020-12-01',
      'armradio-2020-11-15 commonspace-2020-11-15 jamnews-2020-11-15',
      'artsakhinfo-2020-11-20 azerbaijan-mod-2020-11-20 tass-2020-11-20 todayaz-2020-11-20',
      'jamnews-2020-11-25 todayaz-2020-11-25',
    ])
  })

  test('of which one is not there are refused by its name', async () => {
    const ports = openMemoryPorts({ files: {} })
    const names = await loadReaderNames(ports, 'none', undefined)
    const found = await originsOfFiles(ports, { paths: ['x.txt'], names, today: point('2021-03-20') })
    expect(found).toMatchObject({ ok: false, error: { code: 'no-such-file' } })
  })
})
