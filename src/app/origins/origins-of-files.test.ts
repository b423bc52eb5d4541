import { describe, expect, test } from 'vitest'
import { originsOfFiles } from '#app/origins/origins-of-files'
import type { SuggestedOrigins } from '#app/origins/suggest-origins'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { diceOf } from '#testing/copies/dice'
import { makeCopy } from '#testing/copies/make-copy'
import { planReport, writeInLanguage } from '#testing/copies/write-in-language'
import { writeReport } from '#testing/copies/write-report'
import { openMemoryPorts } from '#testing/open-memory-ports'
import { point } from '#testing/worlds/build-agreement'

async function origins(files: Readonly<Record<string, string>>): Promise<SuggestedOrigins> {
  const ports = openMemoryPorts({ files })
  const names = await loadReaderNames(ports, 'none', undefined)
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

  test('of which one is not there are refused by its name', async () => {
    const ports = openMemoryPorts({ files: {} })
    const names = await loadReaderNames(ports, 'none', undefined)
    const found = await originsOfFiles(ports, { paths: ['x.txt'], names, today: point('2021-03-20') })
    expect(found).toMatchObject({ ok: false, error: { code: 'no-such-file' } })
  })
})
