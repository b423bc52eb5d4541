import { agreementPage, partLinks } from '#export/pages/frame-page'
import { html, inParts, named, withinBytes, type Markup } from '#export/pages/markup'
import { clipped } from '#export/pictures/picture-frame'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import type { ProvisionRow } from '#views/agreement-page'
import type { Speech } from '#views/speech/speech'
import { agreementPageMessages } from '#views/words/agreement-page-messages'
import { publishedMessages } from '#views/words/published-messages'

const PROVISIONS_BYTES = 34_000
const HEAD_BYTES = 5_000
const PROVISION_BYTES = 9_000
const MOST_LETTERS = 6000

/** The agreement as a text: every provision with what it makes somebody owe and what it leaves open. */
export function textPages(view: PublicView, links: PublicLinks): readonly (() => string)[] {
  const { text, speech } = view
  const { say } = speech.sayIn(publishedMessages)
  const parts = inParts(
    text.provisions.map((provision) => provisionOf(provision, links, speech)),
    PROVISIONS_BYTES,
  )
  const facts = withinBytes(
    text.facts.map(({ word, value }) => html`<dt>${word}</dt><dd><bdi>${clipped(value, 800)}</bdi></dd>`),
    HEAD_BYTES,
  )
  const changes = withinBytes(
    text.amendments.map(({ known, words }) => html`<li>${known}: ${clipped(words, 800)}</li>`),
    HEAD_BYTES,
  )
  const words = {
    title: speech.sayIn(agreementPageMessages).say('tab', { title: text.title }),
    heading: text.headline,
    at: 'text',
  } as const
  return parts.map(
    (provisions, at) => () =>
      agreementPage(view, links, words, [
        at > 0 ? undefined : html`<dl>${facts.shown}</dl>`,
        provisions,
        at < parts.length - 1 || changes.shown.length === 0
          ? undefined
          : html`<h2>${say('changes')}</h2><ul class="list">${changes.shown}</ul>`,
        partLinks(speech, { count: parts.length, at, linkTo: (part) => links.page('text', part) }),
      ]),
  )
}

function provisionOf({ sign, says, coverage, norms, gaps }: ProvisionRow, links: PublicLinks, speech: Speech): Markup {
  const owed = norms.map(
    (norm) =>
      html`<li><a href="${links.norm(norm.id)}">${named(clipped(norm.title, 400))}</a>: ${norm.word}, ${norm.due}</li>`,
  )
  const open = gaps.map((gap) => html`<li>${gap.kindWords}: ${named(clipped(gap.words, 400))}</li>`)
  const { shown, leftOut } = withinBytes([...owed, ...open], PROVISION_BYTES)
  const more = speech.sayIn(publishedMessages).say('more', { count: leftOut })
  return html`<section><h2>${sign}</h2><blockquote lang="" dir="auto">${clipped(says, MOST_LETTERS)}</blockquote>
<p class="means">${coverage}</p><ul class="list">${shown}${leftOut === 0 ? undefined : html`<li>${more}</li>`}</ul></section>`
}
