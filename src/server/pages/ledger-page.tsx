import type { FC } from 'hono/jsx'
import type { ShownLedger } from '#app/ledgers/show-ledger'
import { Layout } from '#server/pages/layout.tsx'

interface LedgerPageProps {
  readonly id: string
  readonly shown: ShownLedger
}

type Row = ShownLedger['rows'][number]

/** The ledger of one agreement from one vantage, for anybody, without a script. */
export const LedgerPage: FC<LedgerPageProps> = ({ id, shown }) => {
  const { table, words, answer } = shown
  return (
    <Layout title={table.title}>
      <h1>{table.title}</h1>
      <VantageForm id={id} shown={shown} />
      <p class={shown.isNow ? 'vantage' : 'vantage away'}>
        {words}. Zone {answer.vantage.zone}; policy {answer.policy.name}.
      </p>
      <ul class="counts">
        {table.counts.map((count) => (
          <li>{count.words}</li>
        ))}
      </ul>
      {answer.changesNext === null ? null : (
        <p>
          Changes next on <time datetime={answer.changesNext.on}>{shown.nextWords}</time>: {answer.changesNext.what}
        </p>
      )}
      <table>
        <caption>Who owes what to whom by when, and where it stands</caption>
        <thead>
          <tr>
            <th scope="col">Standing</th>
            <th scope="col">Norm</th>
            <th scope="col">By when</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {shown.rows.map((row) => (
            <LedgerLine shown={row} />
          ))}
        </tbody>
      </table>
    </Layout>
  )
}

const LedgerLine: FC<{ readonly shown: Row }> = ({ shown: { row, glyph, says, refusals, term } }) => (
  <tr id={row.id}>
    <td>
      <strong class={`tint-${row.tint}`}>
        <span aria-hidden="true">{glyph}</span> {row.word}
      </strong>
      <span class="means">{row.means}</span>
    </td>
    <td>
      <span class="sign">{row.provisionSign}</span> {says}
      {row.notes.map((note) => (
        <span class="note">{note}</span>
      ))}
    </td>
    <td>
      {row.due}
      {row.clock === undefined ? null : <span class="means">{row.clock}</span>}
      {term === undefined ? null : <span class="means">{term}</span>}
    </td>
    <td>
      {row.evidence}
      {refusals.length === 0 ? null : <span class="means">graded {refusals.join(', ')}</span>}
    </td>
  </tr>
)

const VantageForm: FC<LedgerPageProps> = ({ id, shown }) => (
  <form method="get" action={`/public/agreements/${encodeURIComponent(id)}`}>
    <label>
      As of <input type="date" name="asOf" value={shown.table.days.asOf} />
    </label>
    <label>
      As known at <input type="date" name="knownAt" value={shown.table.days.knownAt} />
    </label>
    <button type="submit">Show</button>
  </form>
)
