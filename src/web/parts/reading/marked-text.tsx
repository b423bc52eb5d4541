import { memo, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { cutAtSpans, paragraphsOf, type NamedSpan, type Paragraph } from '#views/cut-at-spans'
import type { ItemFamily } from '#web/parts/reading/item-kinds'
import styles from './marked-text.module.css'

/** A span to mark, with the family of its item and the name that is spoken where it begins. */
export interface MarkedSpan extends NamedSpan {
  readonly family: ItemFamily
  readonly name: string
}

/** Somebody else's words in serif, cut at the edges of spans; overlapping spans are marked one over the other. */
export function MarkedText(props: {
  readonly text: string
  readonly spans: readonly MarkedSpan[]
  readonly lit: string | undefined
  readonly onLight: (id: string | undefined) => void
  /** Somebody points at marked words: the ids of every span there, outermost first. */
  readonly onPick?: (ids: readonly string[]) => void
}): ReactNode {
  const { text, spans, lit, onLight, onPick } = props
  const paragraphs = useMemo(() => paragraphsOf(text, spans), [text, spans])
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (lit === undefined) return
    place.current?.querySelector(`[data-lit]`)?.scrollIntoView({ block: 'nearest' })
    // Where text and items do not stand side by side, what has the focus is not scrolled away for it.
    document.activeElement?.scrollIntoView({ block: 'nearest' })
  }, [lit])
  return (
    <div ref={place} className={styles['text']} dir="auto">
      {paragraphs.map((paragraph) => (
        <MarkedParagraph
          key={paragraph.from}
          text={text}
          paragraph={paragraph}
          lit={paragraph.spans.some((span) => span.id === lit) ? lit : undefined}
          onLight={onLight}
          onPick={onPick}
        />
      ))}
    </div>
  )
}

/** One paragraph; drawn anew only when its own marks change, so that long texts stay quick. */
const MarkedParagraph = memo(function MarkedParagraph(props: {
  readonly text: string
  readonly paragraph: Paragraph<MarkedSpan>
  readonly lit: string | undefined
  readonly onLight: (id: string | undefined) => void
  readonly onPick: ((ids: readonly string[]) => void) | undefined
}): ReactNode {
  const { text, paragraph, lit, onLight, onPick } = props
  const byId = new Map(paragraph.spans.map((span) => [span.id, span]))
  return (
    <p dir="auto" data-from={paragraph.from}>
      {cutAtSpans(text, paragraph.spans, paragraph).map((cut) => {
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
            {...(onPick === undefined ? {} : { onClick: () => onPick(cut.ids) })}
          >
            {cut.text}
          </mark>
        )
      })}
    </p>
  )
})
