import { agreementPage, partLinks } from '#export/pages/frame-page'
import { html, inParts, type Markup } from '#export/pages/markup'
import { clipped } from '#export/pictures/picture-frame'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import type { LedgerRow } from '#views/ledger-table'
import { glyphOf } from '#views/words/status-glyph'
import { dateWords } from '#views/words/time-words'

const ROWS_BYTES = 44_000
const MOST_LETTERS = 1200

/** The ledger in parts: who owes what to whom by when, and where it stands. */
export function ledgerPages(view: PublicView, links: PublicLinks): readonly (() => string)[] {
  const parts = inParts(
    view.table.rows.map((row) => rowOf(row, links)),
    ROWS_BYTES,
  )
  const { title } = view.table
  return parts.map(
    (rows, at) => () =>
      agreementPage(view, links, { title, heading: title, at: 'ledger' }, [
        form(view, links),
        html`<p class="headline"><bdi>${view.headline}.</bdi></p>`,
        html`<ul class="counts">${view.table.counts.map(({ words }) => html`<li>${words}</li>`)}</ul>`,
        view.next === undefined ? undefined : html`<p>${view.next}</p>`,
        rows.length === 0
          ? html`<p>This agreement holds no norms yet.</p>`
          : html`<table>
<caption>Who owes what to whom by when, and where it stands</caption>
<thead><tr><th scope="col">Standing</th><th scope="col">Norm</th><th scope="col">By when</th><th scope="col">Evidence</th></tr></thead>
<tbody>${rows}</tbody>
</table>`,
        partLinks(parts.length, at, (part) => links.page('ledger', part)),
      ]),
  )
}

function rowOf(row: LedgerRow, links: PublicLinks): Markup {
  const clip = (words: string): string => clipped(words, MOST_LETTERS)
  return html`<tr id="${row.id}">
<td><strong class="tint-${row.tint}"><span aria-hidden="true">${glyphOf(row.mark)}</span> ${row.word}</strong><span class="means">${row.means}</span></td>
<td><span class="sign">${row.provisionSign}</span> <a href="${links.norm(row.id)}"><bdi>${clip(row.title)}</bdi></a>${row.notes.map((note) => html`<span class="note"><bdi>${clip(note)}</bdi></span>`)}</td>
<td>${row.due}${row.clock === undefined ? undefined : html`<span class="means">${row.clock}</span>`}</td>
<td>${row.evidence}${row.lastHeard === undefined ? undefined : html`<span class="means">last spoken of on ${row.lastHeard}</span>`}</td>
</tr>`
}

/** Both times as a form, where there is somebody to ask. */
function form({ table }: PublicView, links: PublicLinks): Markup | undefined {
  if (links.form === undefined) return undefined
  return html`<form method="get" action="${links.form}">
<label>As of <input name="asOf" value="${dateWords(table.days.asOf)}" size="12" autocomplete="off" aria-describedby="days"></label>
<label>As known at <input name="knownAt" value="${dateWords(table.days.knownAt)}" size="12" autocomplete="off" aria-describedby="days"></label>
<button type="submit">Show</button>
<p class="means" id="days">Days as 20 Nov 2020 or 2020-11-20</p>
</form>`
}
