import type { FC } from 'hono/jsx'
import type { AgreementSummary } from '#api/agreements/list-agreements'
import type { Problem } from '#app/problems/problem'
import { Layout } from '#server/pages/layout.tsx'

/** The agreements that anybody may look at. */
export const AgreementsPage: FC<{ readonly agreements: readonly AgreementSummary[] }> = ({ agreements }) => (
  <Layout title="Agreements">
    <h1>Agreements</h1>
    {agreements.length === 0 ? <p>No agreement is kept here yet.</p> : null}
    <ul>
      {agreements.map(({ id, title, concludedOn, norms }) => (
        <li>
          <a href={`/public/agreements/${encodeURIComponent(id)}`}>{title}</a>, concluded on {concludedOn}, {norms}{' '}
          norms
        </li>
      ))}
    </ul>
  </Layout>
)

/** What went wrong, and what to do. */
export const ProblemPage: FC<{ readonly title: string; readonly problem: Problem }> = ({ title, problem }) => (
  <Layout title={title}>
    <h1>{title}</h1>
    <p>{problem.message}</p>
    <p>
      <a href="/public">All agreements</a>
    </p>
  </Layout>
)
