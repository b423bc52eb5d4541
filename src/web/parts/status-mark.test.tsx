import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { allStatusWords } from '#views/words/status-words'
import { StatusLabel, StatusMark } from '#web/parts/status-mark.tsx'

describe('the mark of a status', () => {
  test('statuses of different marks are drawn differently, so that shape alone tells them apart', () => {
    const marks = [...new Map(allStatusWords().map((status) => [status.mark, status])).values()]
    const drawings = marks.map((status) => renderToStaticMarkup(<StatusMark mark={status.mark} tint="kept" />))
    expect(new Set(drawings).size).toBe(marks.length)
  })

  test('a label always carries the word, and the drawing is not read aloud', () => {
    for (const status of allStatusWords()) {
      const html = renderToStaticMarkup(<StatusLabel status={status} />)
      expect(html).toContain(`<span>${status.word}</span>`)
      expect(html).toContain('aria-hidden="true"')
    }
  })
})
