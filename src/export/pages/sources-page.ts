import { agreementPage, partLinks } from '#export/pages/frame-page'
import { foreign, html, inParts, named, withinBytes, type Markup } from '#export/pages/markup'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import { clipped } from '#export/pictures/picture-frame'
import type { SourceRow } from '#views/source-rows'
import type { Speech } from '#views/speech/speech'
import { publishedMessages } from '#views/words/published-messages'
import { sourcesMessages } from '#views/words/sources-messages'

const SOURCES_BYTES = 44_000
const CLAIMS_BYTES = 8_000

/** Who speaks, how each is graded, and what it says. */
export function sourcesPages(view: PublicView, links: PublicLinks): readonly (() => string)[] {
  const { speech } = view
  const { say } = speech.sayIn(publishedMessages)
  const { say: saySources } = speech.sayIn(sourcesMessages)
  const parts = inParts(
    view.sources.map((source) => sourceOf(source, speech)),
    SOURCES_BYTES,
  )
  const words = {
    title: saySources('tab', { title: view.table.title }),
    heading: say('sourcesHeading'),
    at: 'sources',
  } as const
  return parts.map(
    (sources, at) => () =>
      agreementPage(view, links, words, [
        html`<p class="means">${saySources('intro')}</p>`,
        sources.length === 0 ? html`<p>${say('sentence', { words: saySources('none') })}</p>` : sources,
        partLinks(speech, { count: parts.length, at, linkTo: (part) => links.page('sources', part) }),
      ]),
  )
}

function sourceOf({ name, reliability, grades, claims, facts }: SourceRow, speech: Speech): Markup {
  const { shown, leftOut } = withinBytes(
    claims.map(
      (claim) =>
        html`<li><b class="grade">${claim.grade}</b> ${claim.published}: ${foreign(clipped(claim.says, 600))}</li>`,
    ),
    CLAIMS_BYTES,
  )
  const { say } = speech.sayIn(sourcesMessages)
  const given = grades.slice(-3).map(({ reliability: grade, since: day, why }) => {
    const words = why === '' ? say('since', { grade, day }) : say('sinceWhy', { grade, day, why: clipped(why, 300) })
    return html`<p class="means">${words}</p>`
  })
  const more = speech.sayIn(publishedMessages).say('moreInWorkbench', { count: leftOut })
  return html`<section><h2><b class="grade">${reliability}</b> ${named(clipped(name, 300))}</h2><p class="means">${facts.join(' · ')}</p>
${given}
<ul class="list">${shown}${leftOut === 0 ? undefined : html`<li class="means">${more}</li>`}</ul></section>`
}
