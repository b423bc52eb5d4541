import { memo, useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Span } from '#base/span'
import { cutAtSpans, paragraphsOf } from '#views/cut-at-spans'
import type { ItemFamily } from '#web/parts/reading/item-kinds'
import styles from './marked-text.module.css'

/** A span to mark, with the family of its item and the name that is spoken where it begins. */
export interface MarkedSpan extends Span {
  readonly id: string
  readonly family: ItemFamily
  readonly name: string
}

/** Somebody else's words in serif, cut at the edges of spans; overlapping spans are marked one over the other. */
export function MarkedText(props: {
  readonly text: string
  readonly spans: readonly MarkedSpan[]
  readonly lit: string | undefined
  readonly onLight: (id: string | undefined) => void
}): ReactNode {
  const { text, spans, lit, onLight } = props
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (lit === undefined) return
    place.current?.querySelector(`[data-lit]`)?.scrollIntoView({ block: 'nearest' })
  }, [lit])
  const litSpan = spans.find((span) => span.id === lit)
  return (
    <div ref={place} className={styles['text']} dir="auto">
      {paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.from}
          text={text}
          from={paragraph.from}
          to={paragraph.to}
          spans={spans}
          lit={litSpan !== undefined && litSpan.from < paragraph.to && paragraph.from < litSpan.to ? lit : undefined}
          onLight={onLight}
        />
      ))}
    </div>
  )
}

/** One paragraph; drawn anew only when its own marks change, so that long texts stay quick. */
const Paragraph = memo(function Paragraph(props: {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly spans: readonly MarkedSpan[]
  readonly lit: string | undefined
  readonly onLight: (id: string | undefined) => void
}): ReactNode {
  const { text, from, to, spans, lit, onLight } = props
  const inside = spans.filter((span) => span.from < to && from < span.to)
  const byId = new Map(inside.map((span) => [span.id, span]))
  return (
    <p dir="auto">
      {cutAtSpans(text, inside, { from, to }).map((cut) => {
        const innermost = cut.ids.at(-1)
        if (innermost === undefined) return cut.text
        const isLit = lit !== undefined && cut.ids.includes(lit)
        const families = [...new Set(cut.ids.map((id) => byId.get(id)?.family ?? 'duty'))]
        return (
          <mark
            key={cut.from}
            className={[styles['mark'], ...families.map((family) => styles[family]), isLit ? styles['lit'] : ''].join(
              ' ',
            )}
            {...(isLit ? { 'data-lit': '' } : {})}
            aria-details={cut.ids.map((id) => `draft-${id}`).join(' ')}
            onPointerEnter={() => onLight(innermost)}
            onPointerLeave={() => onLight(undefined)}
          >
            {cut.text}
          </mark>
        )
      })}
    </p>
  )
})
