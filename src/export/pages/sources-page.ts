import { agreementPage, partLinks } from '#export/pages/frame-page'
import { html, inParts, withinBytes, type Markup } from '#export/pages/markup'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import { clipped } from '#export/pictures/picture-frame'
import type { SourceRow } from '#views/source-rows'

const SOURCES_BYTES = 44_000
const CLAIMS_BYTES = 8_000

/** Who speaks, how each is graded, and what it says. */
export function sourcesPages(view: PublicView, links: PublicLinks): readonly (() => string)[] {
  const parts = inParts(view.sources.map(sourceOf), SOURCES_BYTES)
  const words = {
    title: `${view.table.title}: sources`,
    heading: 'Who says what, and how each is graded',
    at: 'sources',
  } as const
  return parts.map(
    (sources, at) => () =>
      agreementPage(view, links, words, [
        html`<p class="means">A to E say how far a source can be relied on; F says that nobody can tell, which is no middle grade.</p>`,
        sources.length === 0 ? html`<p>No source has spoken yet.</p>` : sources,
        partLinks(parts.length, at, (part) => links.page('sources', part)),
      ]),
  )
}

function sourceOf({ name, reliability, grades, claims, facts }: SourceRow): Markup {
  const { shown, leftOut } = withinBytes(
    claims.map(
      (claim) =>
        html`<li><b class="grade">${claim.grade}</b> ${claim.published}: <bdi>${clipped(claim.says, 600)}</bdi></li>`,
    ),
    CLAIMS_BYTES,
  )
  return html`<section><h2><b class="grade">${reliability}</b> <bdi>${clipped(name, 300)}</bdi></h2><p class="means">${facts.join(' · ')}</p>
${grades.slice(-3).map((grade) => html`<p class="means">${grade.reliability} since ${grade.since}${grade.why === '' ? '' : `: ${clipped(grade.why, 300)}`}</p>`)}
<ul class="list">${shown}${leftOut === 0 ? undefined : html`<li class="means">and ${leftOut} more, in the workbench</li>`}</ul></section>`
}
