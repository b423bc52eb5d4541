import { agreementPage, partLinks } from '#export/pages/frame-page'
import { html, inParts, named, type Markup } from '#export/pages/markup'
import { clipped } from '#export/pictures/picture-frame'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import type { LedgerRow } from '#views/ledger-table'
import type { Speech } from '#views/speech/speech'
import { exampleDay } from '#views/words/day-words'
import { ledgerMessages } from '#views/words/ledger-messages'
import { publishedMessages } from '#views/words/published-messages'
import { glyphOf } from '#views/words/status-glyph'
import { dateWords } from '#views/words/time-words'
import { timelinePageMessages } from '#views/words/timeline-page-messages'
import { wordMessages } from '#views/words/word-messages'

const ROWS_BYTES = 44_000
const MOST_LETTERS = 1200

/** The ledger in parts: who owes what to whom by when, and where it stands. */
export function ledgerPages(view: PublicView, links: PublicLinks): readonly (() => string)[] {
  const { speech } = view
  const { say } = speech.sayIn(publishedMessages)
  const parts = inParts(
    view.table.rows.map((row) => rowOf(row, links, speech)),
    ROWS_BYTES,
  )
  const { title } = view.table
  return parts.map(
    (rows, at) => () =>
      agreementPage(view, links, { title, heading: named(title), at: 'ledger' }, [
        form(view, links),
        html`<p class="headline">${say('sentence', { words: view.headline })}</p>`,
        html`<ul class="counts">${view.table.counts.map(({ words }) => html`<li>${words}</li>`)}</ul>`,
        view.next === undefined ? undefined : html`<p>${view.next}</p>`,
        rows.length === 0 ? noNorms(speech) : html`<table>${headOf(speech)}<tbody>${rows}</tbody></table>`,
        partLinks(speech, { count: parts.length, at, linkTo: (part) => links.page('ledger', part) }),
      ]),
  )
}

function noNorms(speech: Speech): Markup {
  const words = speech.sayIn(wordMessages).say('holdsNoNorms')
  return html`<p>${speech.sayIn(publishedMessages).say('sentence', { words })}</p>`
}

function headOf(speech: Speech): Markup {
  const { say } = speech.sayIn(ledgerMessages)
  const norm = speech.sayIn(timelinePageMessages).say('norm')
  const heads = [say('status'), norm, say('when'), say('evidence')]
  return html`
<caption>${speech.sayIn(publishedMessages).say('caption')}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
`
}

function rowOf(row: LedgerRow, links: PublicLinks, speech: Speech): Markup {
  const clip = (words: string): string => clipped(words, MOST_LETTERS)
  const heard = row.lastHeard === undefined ? '' : speech.sayIn(ledgerMessages).say('heard', { day: row.lastHeard })
  return html`<tr id="${row.id}">
<td><strong class="tint-${row.tint}"><span aria-hidden="true">${glyphOf(row.mark)}</span> ${row.word}</strong><span class="means">${row.means}</span></td>
<td><span class="sign">${row.provisionSign}</span> <a href="${links.norm(row.id)}">${named(clip(row.title))}</a>${row.notes.map((note) => html`<span class="note">${clip(note)}</span>`)}</td>
<td>${row.due}${row.clock === undefined ? undefined : html`<span class="means">${row.clock}</span>`}</td>
<td>${row.evidence}${heard === '' ? undefined : html`<span class="means">${heard}</span>`}</td>
</tr>`
}

/** Both times as a form, where there is somebody to ask. */
function form({ table, speech }: PublicView, links: PublicLinks): Markup | undefined {
  if (links.form === undefined) return undefined
  const { say } = speech.sayIn(publishedMessages)
  const { say: sayWord } = speech.sayIn(wordMessages)
  const field = (name: 'asOf' | 'knownAt'): Markup =>
    html`<label>${sayWord(name)} <input name="${name}" value="${dateWords(table.days[name], 'short', speech)}" size="14" autocomplete="off" aria-describedby="days"></label>`
  return html`<form method="get" action="${links.form}">
${field('asOf')}
${field('knownAt')}
${links.lang === undefined ? undefined : html`<input type="hidden" name="lang" value="${links.lang}">`}
<button type="submit">${say('show')}</button>
<p class="means" id="days">${say('days', { example: exampleDay(speech) })}</p>
</form>`
}
