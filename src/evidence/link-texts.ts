import { byEach, compareText, sorted } from '#base/compare'
import { groupBy } from '#base/group'
import { findCopies, type TextToCompare } from '#evidence/find-copies'
import { findTranslations } from '#evidence/find-translations'
import { findQuotations } from '#evidence/find-quotations'
import type { FoundVoice } from '#evidence/find-voices'
import type { OriginLink } from '#evidence/origin-link'
import { splitWords } from '#evidence/shingles'
import type { SourceDocument } from '#model/record/record'
import { firstInstantAt } from '#time/time-point'
import { UTC } from '#time/zone'

/** Two documents that have their words from one text, and why that is thought; `a` is the earlier one. */
export interface DocumentLink {
  readonly kind: 'same-words' | 'shared-quotation' | 'translation'
  readonly a: string
  readonly b: string
  readonly why: string
}

/**
 * Which documents have the same words, the same long quotation, or one text in two languages, in that order of kinds. A
 * document without a text is in no link; `publicTexts` may be quoted by anybody.
 */
export function linkDocuments(
  documents: readonly SourceDocument[],
  publicTexts: readonly string[],
): readonly DocumentLink[] {
  const texts = documents.flatMap((document) => toText(document))
  return [...linkCopies(texts), ...linkQuotations(texts, publicTexts), ...linkTranslations(texts)]
}

/** The links between voices that links between their documents make. */
export function linkTexts(links: readonly DocumentLink[], voices: readonly FoundVoice[]): readonly OriginLink[] {
  const voicesByDocument = groupBy(voices, ({ voice }) => String(voice.document))
  return links.flatMap((link) => {
    const pairs = matchVoices(voicesByDocument.get(link.a) ?? [], voicesByDocument.get(link.b) ?? [])
    return pairs.map(([a, b]) => ({ ...link, a: a.voice.id, b: b.voice.id }))
  })
}

function toText({ id, text, publishedAt }: SourceDocument): readonly TextToCompare[] {
  return text === undefined ? [] : [{ id, text, publishedAt: firstInstantAt(publishedAt, UTC) }]
}

function linkCopies(texts: readonly TextToCompare[]): readonly DocumentLink[] {
  return findCopies(texts).pairs.map(({ a, b, share, passage }) => ({
    kind: 'same-words',
    a,
    b,
    why: `\`${a}\` and \`${b}\` share ${Math.round(share * 100)} % of the three-word sequences of the shorter, among them \`${passage}\``,
  }))
}

function linkTranslations(texts: readonly TextToCompare[]): readonly DocumentLink[] {
  return findTranslations(texts).map(({ a, b, share, shared }) => ({
    kind: 'translation',
    a,
    b,
    why: `\`${a}\` and \`${b}\` tell the same in two languages: ${Math.round(share * 100)} % of the names, figures and days of the shorter, among them \`${shared.slice(0, 6).join('`, `')}\``,
  }))
}

const QUOTED_WITHIN_MS = 3 * 86_400_000

function linkQuotations(texts: readonly TextToCompare[], publicTexts: readonly string[]): readonly DocumentLink[] {
  const anybodys = publicTexts.map((text) => ` ${splitWords(text).join(' ')} `)
  const quoted = texts.flatMap((text) => [...new Set(findQuotations(text.text))].map((wording) => ({ text, wording })))
  const groups = groupBy(quoted, ({ wording }) => wording)
  const order = byEach<TextToCompare>(
    (a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0),
    (a, b) => compareText(a.id, b.id),
  )
  return [...groups].flatMap(([wording, group]) => {
    if (group.length < 2 || anybodys.some((text) => text.includes(` ${wording} `))) return []
    const [first, ...later] = sorted(
      group.map(({ text }) => text),
      order,
    )
    return later.flatMap((text) => linkToFirst(first, text, wording))
  })
}

function linkToFirst(first: TextToCompare | undefined, later: TextToCompare, wording: string): readonly DocumentLink[] {
  if (first === undefined || (later.publishedAt ?? 0) - (first.publishedAt ?? 0) > QUOTED_WITHIN_MS) return []
  const why = `\`${first.id}\` and \`${later.id}\` quote the same words, \`${wording.split(' ').slice(0, 14).join(' ')}\``
  return [{ kind: 'shared-quotation', a: first.id, b: later.id, why }]
}

// Voices of the same speaker belong together. Else only where each document has a single voice is it clear which two are meant.
function matchVoices(
  ofA: readonly FoundVoice[],
  ofB: readonly FoundVoice[],
): readonly (readonly [FoundVoice, FoundVoice])[] {
  const byKey = new Map(ofB.map((found) => [found.speakerKey, found]))
  const same = ofA.flatMap((a) => {
    const b = byKey.get(a.speakerKey)
    return b === undefined ? [] : [[a, b] as const]
  })
  const [onlyA, onlyB] = [ofA[0], ofB[0]]
  if (same.length > 0 || ofA.length > 1 || ofB.length > 1 || onlyA === undefined || onlyB === undefined) return same
  return [[onlyA, onlyB]]
}
