import { describe, expect, it } from 'vitest'
import { saidByServer, saidOf } from '#app/problems/with-said'
import { loadSpeech } from '#app/speech/load-speech'
import { isKnownSentence, sentencesIn, sourcesOf } from '#testing/sentences/sentences-in'
import { LANGUAGES } from '#views/speech/languages'
import { toldByServer } from '#views/words/told-by-server'

/** What only the command line meets, in whose terminal everything is English. */
const ONLY_COMMAND_LINE =
  /^src\/(store|app\/(workspace|collations|findings|editing|exports\/export-ledger)|adapters\/(folder-copies|input-files|site-folder)|server\/start-server|time\/(parse-due|english-of)|app\/(publishing\/publish|speech|ledgers)\/?)/
/** Sentences that are made of others, of which each is known by itself. */
const MADE_OF_OTHERS = /^(path|query|body): |^--within|^\{[^{}]*\}$/
/** Functions that are given a sentence. */
const MAKERS = ['textProblem', 'fault', 'failed', 'ClosedNetwork', 'PageTooLarge', 'tooLarge']

describe('what the server says', () => {
  const layers = ['src/app', 'src/server', 'src/adapters', 'src/store', 'src/time']
  const files = layers.flatMap(sourcesOf).filter((file) => !ONLY_COMMAND_LINE.test(file))

  it('is known by its shape, sentence by sentence, wherever it is made', () => {
    const unknown = files.flatMap((file) =>
      sentencesIn(file, MAKERS)
        .filter((sentence) => !MADE_OF_OTHERS.test(sentence) && !isKnownSentence(sentence, saidByServer))
        .map((sentence) => `${file}: ${sentence}`),
    )
    expect(unknown).toEqual([])
    expect(files.length).toBeGreaterThan(100)
  })

  it('comes with its key and what fills it, a sentence within as one of its own', () => {
    expect(saidOf('asOf: `01/12/2020` can be read as day-month or month-day: write the date as 2020-12-01')).toEqual({
      said: {
        key: 'ofField',
        values: { field: 'asOf', reason: { key: 'ambiguousDate', values: { words: '01/12/2020' } } },
      },
    })
    expect(saidOf('`a.yaml` has 3 faults and was not taken: mend them all and try again').said?.values).toEqual({
      name: 'a.yaml',
      count: 3,
    })
    expect(saidOf('`a.yaml` has one fault and was not taken: mend it and try again').said?.values).toMatchObject({
      count: 1,
    })
  })

  it.each([
    'words of somebody: which we do not know',
    '`x`: y',
    '',
    `${'`a`: '.repeat(900)}nothing new`,
    'x'.repeat(1_000_000),
  ])('is left alone where it is nothing of ours', (words) => {
    expect(saidOf(words)).toEqual({})
  })

  it('is told in every language, with the words of others as they are', async () => {
    const sentence = '`notes.rtf` is an RTF document, which is not read: save it as DOCX, PDF or text'
    const speeches = await Promise.all(LANGUAGES.map(({ language }) => loadSpeech(language)))
    const told = speeches.map((speech) => toldByServer(sentence, saidByServer(sentence), speech))
    expect(told[0]).toBe(sentence)
    expect(told[1]).toBe('`notes.rtf` — документ RTF, такое не читается: сохраните его как DOCX, PDF или текст')
    expect(new Set(told).size).toBe(LANGUAGES.length)
    for (const words of told) expect(words).toContain('notes.rtf')
  })
})
