import { readFileSync } from 'node:fs'
import type { Operation } from '#api/operation'
import { API_ROOT, operations } from '#api/registry'
import { toOpenApi } from '#api/to-open-api'
import { type Page, pageText, table } from './page.ts'

/** The page of HTTP operations, and their OpenAPI document. */
export function apiPages(): readonly Page[] {
  const { version }: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  const all = Object.values<Operation>(operations)
  const rows = all.map(({ method, path, summary, who, writes }) => [
    `\`${method.toUpperCase()} ${API_ROOT}${path}\``,
    summary,
    who === 'anyone' ? 'anyone' : 'on the machine of the workspace',
    writes ? 'adds; needs `If-Match`, takes `Idempotency-Key`' : '',
  ])
  return [
    { path: 'docs/reference/openapi.json', text: `${JSON.stringify(toOpenApi(version), null, 1)}\n` },
    {
      path: 'docs/reference/api.md',
      text: pageText('The HTTP interface', '`src/api/`', [
        'Every read takes `asOf` and `knownAt` where they make sense, and repeats both as they were resolved. Errors are problem objects (RFC 9457) with a stable `code`. The whole contract as [OpenAPI 3.1](openapi.json).',
        table(['operation', 'does', 'who may', 'writing'], rows),
        ...all.map(describe),
      ]),
    },
  ]
}

function describe({ id, method, path, doc, problems }: Operation): string {
  const codes = [...problems, 'invalid-request', 'our-fault'].map((code) => `\`${code}\``).join(', ')
  return `## ${id}\n\n\`${method.toUpperCase()} ${API_ROOT}${path}\`\n\n${doc}\n\nProblems: ${codes}.`
}
