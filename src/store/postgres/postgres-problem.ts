import type { StoreProblem } from '#app/ports'
import { errorCode } from '#store/error-code'

/**
 * What an error of PostgreSQL or of the way to it means; nothing where it is a mistake of ours. Only its code is used:
 * messages of drivers can repeat the address with its password. Source: PostgreSQL manual, appendix A.
 */
export function postgresProblem(error: unknown, server: string): StoreProblem | undefined {
  const code = errorCode(error)
  const known = problemByCode.find(([pattern]) => pattern.test(code))
  if (known !== undefined) return { kind: known[1], message: `${server} ${known[2]}` }
  return isLostConnection(error) ? { kind: 'unreachable', message: `${server} ${lost}` } : undefined
}

const lost = 'closed the connection: see whether it is running, then try again; nothing of the change was kept'

type Known = readonly [RegExp, StoreProblem['kind'], string]

const problemByCode: readonly Known[] = [
  [/^(ECONNREFUSED|ENOENT)$/, 'unreachable', 'does not answer: see whether it is running and the address is right'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'unreachable', 'cannot be found: check the name of the server in the address'],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'unreachable', 'does not answer: check the address and the network'],
  [/^(EACCES|EPERM)$/, 'unreachable', 'may not be reached by this user: check the permissions of its socket'],
  [/^(ECONNRESET|EPIPE|08...|57P0[123]|25P03)$/, 'unreachable', lost],
  [/^28/, 'unreachable', 'refused the user or the password: check the address'],
  [/^3D000$/, 'unreachable', 'does not exist: create it with `createdb`, or check the name in the address'],
  [/^3F000$/, 'unreachable', 'has no schema to keep tables in: create one, or check its search path'],
  [/^42501$/, 'unreachable', 'does not let this user do that: grant it the rights to create and use tables'],
  [/^25006$/, 'unreachable', 'only lets itself be read: it may be a standby; name the primary server'],
  [/^53300$/, 'unreachable', 'has no connection left: close others, or raise its `max_connections`'],
  [
    /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)$/,
    'unreachable',
    'shows a certificate that is not trusted: name the authority with `sslrootcert`',
  ],
  [
    /^(53100|53200|54000)$/,
    'full',
    'has no room left: the change was not kept and nothing is half-written; free some and repeat it',
  ],
  [/^(55P03|40001|40P01|57014)$/, 'locked', 'is being written to by another process: try again in a moment'],
  [/^(XX001|XX002)$/, 'damaged', 'is damaged: nothing was changed; restore it from a backup of the server'],
]

// The driver gives no code when the other end is gone.
function isLostConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(Connection terminated|timeout (exceeded|expired)|Client has encountered a connection error|The server does not support SSL)/.test(
      error.message,
    )
  )
}
