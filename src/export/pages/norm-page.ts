import { agreementPage } from '#export/pages/frame-page'
import { html, withinBytes, type Content, type Markup } from '#export/pages/markup'
import { clipped } from '#export/pictures/picture-frame'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import type { EvidenceRow } from '#views/evidence-rows'
import type { LinkedNorm, NormPage } from '#views/norm-page'
import { sentenceText } from '#views/words/norm-sentence'
import { glyphOf } from '#views/words/status-glyph'

const MOST_LETTERS = 2500
const REASONS_BYTES = 12_000
const EVIDENCE_BYTES = 22_000
const LISTS_BYTES = 5_000

/** One norm: its sentence, the words of the text, where it stands and why, what is claimed, what is unclear. */
export function normPageOf(view: PublicView, page: NormPage, links: PublicLinks): string {
  const { row, provision, standing } = page
  return agreementPage(view, links, { title: row.title, heading: clip(sentenceText(page.sentence)) }, [
    html`<p><strong class="tint-${standing.tint}"><span aria-hidden="true">${glyphOf(standing.mark)}</span> ${standing.word}</strong>: ${standing.means}.</p>`,
    quoted(page),
    html`<p class="means">${provision.sign === '' ? '' : `${provision.sign}, `}${provision.basis}</p>`,
    list(
      'Why',
      page.reasons.map(({ words }) => html`<li><bdi>${clip(words)}</bdi></li>`),
      REASONS_BYTES,
    ),
    list('Evidence', page.evidence.map(evidenceItem), EVIDENCE_BYTES),
    page.guarantors === '' ? undefined : html`<h2>Who must ensure it</h2><p>${page.guarantors}</p>`,
    list(
      'What follows if it fails',
      page.consequences.map((norm) => linked(norm, links)),
      LISTS_BYTES,
    ),
    list(
      'What is unclear',
      page.unclear.map((words) => html`<li>${clip(words)}</li>`),
      LISTS_BYTES,
    ),
    list(
      'Changes',
      page.changes.map(({ known, words }) => html`<li>${known}: ${clip(words)}</li>`),
      LISTS_BYTES,
    ),
    list(
      'Over time',
      page.history.map(({ when, word }) => html`<li>${when}: ${word}</li>`),
      LISTS_BYTES,
    ),
  ])
}

function quoted({ provision }: NormPage): Markup | undefined {
  const words = provision.quote ?? provision.says
  return words === '' ? undefined : html`<blockquote dir="auto">${clip(words)}</blockquote>`
}

/** A list under its heading; what goes beyond its share of the page is counted, never dropped in silence. */
function list(heading: string, items: readonly Markup[], most: number): Content {
  if (items.length === 0) return undefined
  const { shown, leftOut } = withinBytes(items, most)
  const rest = leftOut === 0 ? undefined : html`<li class="means">and ${leftOut} more, in the workbench</li>`
  return html`<h2>${heading}</h2><ul class="list">${shown}${rest}</ul>`
}

function evidenceItem(claim: EvidenceRow): Markup {
  const facts = [
    claim.supports,
    claim.speaker,
    claim.when,
    `published ${claim.published}`,
    claim.copies,
    claim.hedge === undefined ? undefined : `hedged: “${claim.hedge}”`,
    claim.admitted ? undefined : 'not admitted by the policy',
    claim.contradicted ? 'contradicted' : undefined,
    claim.retracted,
  ].filter((fact) => fact !== undefined && fact !== '')
  return html`<li><b class="grade" title="${claim.gradeMeaning}">${claim.grade}</b> <bdi>${clip(claim.says)}</bdi><span class="means">${clip(facts.join(' · '))}</span></li>`
}

function linked(norm: LinkedNorm, links: PublicLinks): Markup {
  return html`<li><a href="${links.norm(norm.id)}"><bdi>${clip(norm.title)}</bdi></a>: ${norm.word}</li>`
}

function clip(words: string): string {
  return clipped(words, MOST_LETTERS)
}
