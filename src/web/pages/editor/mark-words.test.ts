import { describe, expect, test } from 'vitest'
import { checkAgreementFile } from '#linter/editing/check-file'
import { isKnownSentence, sentencesIn, sourcesOf } from '#testing/sentences/sentences-in'
import { loadSpeech } from '#web/languages/load-speech'
import { editorPhrases } from '#web/pages/editor/editor-phrases'
import { saidByFile, wordsOfMarks } from '#web/pages/editor/mark-words'
import { fileFaultArea, serverArea } from '#views/words/told-by-server'
import { editorMessages } from '#web/pages/editor/editor-messages'
import type { Speech } from '#views/speech/speech'

const FILE = `servanda: 1
instrument:
  title: Note
  kind: ceasefir
  signed: { on: 01/12/2021, by: [north, south] }
parties:
  north: Northland
  south: { name: Southland, colour: red }
provisions:
  1:
    says: Northland returns the East Bank.
    norms:
      - obligation: return-bank
        bearer: nort
        action: hand-over
        place: bank
        deadline: soon
      - bearer: north
`

async function speechIn(language: 'ru' | 'ar'): Promise<Speech> {
  const { speech, waitFor } = await loadSpeech(language)
  for (const area of [fileFaultArea, serverArea, editorMessages]) await waitFor(area)
  return speech
}

describe('the marks of a file that cannot be read', () => {
  test('are told in the language of the interface, with the words that were found', async () => {
    const checked = checkAgreementFile(FILE)
    const told = checked.marks.map(wordsOfMarks(checked, await speechIn('ru')))
    expect(told).toContain('`nort`: такого id нет (сторона): может быть, `north`?')
    expect(told).toContain('`01/12/2021` можно прочитать как день-месяц или месяц-день: напишите дату как 2020-12-01')
    expect(told.filter((words) => !/[а-яё]/i.test(words))).toEqual([])
  })

  test('are known sentence by sentence, wherever the reading of files makes them', () => {
    const unknown = sourcesOf('src/model/codec')
      .filter((file) => !/policy-file|record-shapes/.test(file))
      .flatMap((file) => sentencesIn(file, ['fault']).map((sentence) => ({ file, sentence })))
      .filter(({ sentence }) => !isKnownSentence(sentence, saidByFile))
    expect(unknown).toEqual([])
  })
})

test('the editor is told each of its own words in the language, and keeps the place of a number', async () => {
  const phrases = editorPhrases(await speechIn('ar'))
  expect(Object.keys(phrases)).toEqual(expect.arrayContaining(['Find', 'replaced $ matches', 'No diagnostics']))
  for (const [english, told] of Object.entries(phrases)) {
    expect(told, english).toMatch(/[\u0600-\u06ff]/)
    expect(told.includes('$'), english).toBe(english.includes('$'))
  }
})
