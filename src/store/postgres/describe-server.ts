/** Where a database lies in words that may be shown: server, port and name, never the user's password or other settings. */
export function describeServer(url: string): string {
  const address = parsedAddress(url)
  if (address === undefined) return 'the database that was named'
  const host = address.searchParams.get('host') ?? address.hostname
  const name = decodeURIComponent(address.pathname.slice(1))
  return `database \`${name === '' ? 'postgres' : name}\` on \`${host === '' ? 'localhost' : host}${port(address)}\``
}

/** Whether the words are the address of a PostgreSQL database at all. */
export function isPostgresUrl(url: string): boolean {
  const address = parsedAddress(url)
  return address !== undefined && (address.protocol === 'postgres:' || address.protocol === 'postgresql:')
}

function port(address: URL): string {
  return address.port === '' ? '' : `:${address.port}`
}

function parsedAddress(url: string): URL | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address === undefined) return undefined
  return [address.username, address.password, address.pathname].every(isDecodable) ? address : undefined
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}
