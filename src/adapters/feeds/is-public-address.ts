import { BlockList, isIP } from 'node:net'

// Networks that are not the public internet. Source: IANA special-purpose address registries (RFC 6890 and later).
const closedV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
] as const

// Of IPv6, only what is handed out to the world is open, without the parts that carry IPv4 or are for examples.
const openV6 = ['2000::/3'] as const
const closedV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const

const closed = blockListOf([...closedV4, ...closedV6])
const open = blockListOf(openV6)

/** Whether an address (no name) lies on the public internet: neither loopback, private, link-local, reserved nor a form of one. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  const family = isIP(plain)
  if (family === 4) return !closed.check(plain, 'ipv4')
  if (family !== 6) return false
  const inside = ipv4Inside(plain)
  if (inside !== undefined) return isPublicAddress(inside)
  return open.check(plain, 'ipv6') && !closed.check(plain, 'ipv6')
}

// `::ffff:127.0.0.1`, also written `::ffff:7f00:1`, and `64:ff9b::7f00:1` reach the IPv4 address inside them.
function ipv4Inside(address: string): string | undefined {
  const groups = groupsOf(address)
  const head = groups.slice(0, 6).join(':')
  if (head !== '0:0:0:0:0:ffff' && head !== '64:ff9b:0:0:0:0') return undefined
  const [high = '0', low = '0'] = groups.slice(6)
  const number = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.')
}

/** The eight groups of an IPv6 address, each without leading zeros. */
function groupsOf(address: string): readonly string[] {
  // The parser of addresses on the web writes every form in the same way.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [before = '', after] = canonical.split('::')
  const [left, right] = [before, after ?? ''].map((half) => half.split(':').filter((group) => group !== ''))
  const missing = after === undefined ? 0 : 8 - (left?.length ?? 0) - (right?.length ?? 0)
  return [...(left ?? []), ...Array.from({ length: missing }, () => '0'), ...(right ?? [])]
}

function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix = ''] = network.split('/')
    list.addSubnet(address, Number(prefix), address.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}
