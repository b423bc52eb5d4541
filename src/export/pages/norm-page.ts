import { agreementPage } from '#export/pages/frame-page'
import { clippedTo, foreign, html, named, withinBytes, type Content, type Markup } from '#export/pages/markup'
import { clipped } from '#export/pictures/picture-frame'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import type { EvidenceRow } from '#views/evidence-rows'
import type { LinkedNorm, NormPage } from '#views/norm-page'
import type { Speech } from '#views/speech/speech'
import { normMessages } from '#views/words/norm-messages'
import { sentenceText } from '#views/words/norm-sentence'
import { publishedMessages } from '#views/words/published-messages'
import { glyphOf } from '#views/words/status-glyph'
import { timelinePageMessages } from '#views/words/timeline-page-messages'
import { wordMessages } from '#views/words/word-messages'

const MOST_LETTERS = 2500
const HEADING_BYTES = 3_000
const QUOTE_BYTES = 7_000
const REASONS_BYTES = 10_000
const EVIDENCE_BYTES = 18_000
const LISTS_BYTES = 4_000

/** One norm: its sentence, the words of the text, where it stands and why, what is claimed, what is unclear. */
export function normPageOf(view: PublicView, page: NormPage, links: PublicLinks): string {
  const { row, provision, standing } = page
  const { speech } = view
  const { say } = speech.sayIn(normMessages)
  const list = (heading: string, items: readonly Markup[], most: number): Content =>
    listOf(heading, items, { most, speech })
  const heading = clippedTo(sentenceText(page.sentence), MOST_LETTERS, HEADING_BYTES)
  const title = clippedTo(row.title, MOST_LETTERS, HEADING_BYTES)
  return agreementPage(view, links, { title, heading, at: { norm: row.id } }, [
    html`<p><strong class="tint-${standing.tint}"><span aria-hidden="true">${glyphOf(standing.mark)}</span> ${standing.word}</strong>: ${standing.means}.</p>`,
    quoted(page),
    html`<p class="means">${provision.sign === '' ? provision.basis : comma(provision.sign, provision.basis, speech)}</p>`,
    list(
      say('why'),
      page.reasons.map(({ words }) => html`<li>${clip(words)}</li>`),
      REASONS_BYTES,
    ),
    list(
      say('evidence'),
      page.evidence.map((claim) => evidenceItem(claim, speech)),
      EVIDENCE_BYTES,
    ),
    page.guarantors === ''
      ? undefined
      : html`<h2>${say('ensures')}</h2><p>${clippedTo(page.guarantors, MOST_LETTERS, HEADING_BYTES)}</p>`,
    list(
      say('follows'),
      page.consequences.map((norm) => linked(norm, links)),
      LISTS_BYTES,
    ),
    list(
      say('unclear'),
      page.unclear.map((words) => html`<li><bdi>${clip(words)}</bdi></li>`),
      LISTS_BYTES,
    ),
    list(
      say('changed'),
      page.changes.map(({ known, words }) => html`<li>${known}: ${clip(words)}</li>`),
      LISTS_BYTES,
    ),
    list(
      say('history'),
      page.history.map(({ when, word }) => html`<li>${when}: ${word}</li>`),
      LISTS_BYTES,
    ),
  ])
}

function quoted({ provision }: NormPage): Markup | undefined {
  const words = provision.quote ?? provision.says
  return words === ''
    ? undefined
    : html`<blockquote lang="" dir="auto">${clippedTo(words, MOST_LETTERS, QUOTE_BYTES)}</blockquote>`
}

/** A list under its heading; what goes beyond its share of the page is counted, never dropped in silence. */
function listOf(
  heading: string,
  items: readonly Markup[],
  { most, speech }: { readonly most: number; readonly speech: Speech },
): Content {
  if (items.length === 0) return undefined
  const { shown, leftOut } = withinBytes(items, most)
  const more = speech.sayIn(publishedMessages).say('moreInWorkbench', { count: leftOut })
  return html`<h2>${heading}</h2><ul class="list">${shown}${leftOut === 0 ? undefined : html`<li class="means">${more}</li>`}</ul>`
}

function evidenceItem(claim: EvidenceRow, speech: Speech): Markup {
  const { say } = speech.sayIn(normMessages)
  const facts = [
    claim.supports,
    claim.speaker,
    claim.when,
    speech.sayIn(publishedMessages).say('published', { day: claim.published }),
    claim.copies,
    claim.hedge === undefined ? undefined : say('hedged', { hedge: claim.hedge }),
    claim.admitted ? undefined : speech.sayIn(timelinePageMessages).say('keyUnadmitted'),
    claim.contradicted ? say('contradicted') : undefined,
    claim.retracted,
  ].filter((fact) => fact !== undefined && fact !== '')
  return html`<li><b class="grade" title="${claim.gradeMeaning}">${claim.grade}</b> ${foreign(clip(claim.says))}<span class="means">${clip(facts.join(' · '))}</span></li>`
}

function linked(norm: LinkedNorm, links: PublicLinks): Markup {
  return html`<li><a href="${links.norm(norm.id)}">${named(clip(norm.title))}</a>: ${norm.word}</li>`
}

function comma(first: string, next: string, speech: Speech): string {
  return speech.sayIn(wordMessages).say('listComma', { first, next })
}

function clip(words: string): string {
  return clipped(words, MOST_LETTERS)
}
