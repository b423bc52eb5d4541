import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { MarkedText } from '#web/parts/reading/marked-text.tsx'

const light = (): undefined => undefined

describe('a marked text', () => {
  test('overlapping spans are each marked and point to what describes them', () => {
    const html = renderToStaticMarkup(
      <MarkedText
        text="the army shall leave by May"
        spans={[
          { id: 'x', from: 4, to: 20, family: 'duty', name: 'obligation' },
          { id: 'y', from: 9, to: 27, family: 'time', name: 'time' },
        ]}
        lit={undefined}
        onLight={light}
      />,
    )
    expect(html.match(/<mark/g)).toHaveLength(3)
    expect(html).toContain('aria-details="draft-x draft-y"')
    expect(html.replace(/<[^>]+>/g, '')).toBe('the army shall leave by May')
  })

  test('markup in a text stays text', () => {
    const html = renderToStaticMarkup(
      <MarkedText text="<script>alert(1)</script>" spans={[]} lit={undefined} onLight={light} />,
    )
    expect(html).not.toContain('<script>')
  })
})
