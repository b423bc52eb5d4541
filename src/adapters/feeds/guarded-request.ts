import { lookup as resolveName, type LookupAddress, type LookupAllOptions } from 'node:dns'
import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from '#adapters/feeds/is-public-address'

/** Thrown where a name or an address leads into a network that is not the public internet. */
export class ClosedNetwork extends Error {}

/** One request and who may be asked. */
export interface GuardedRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** Host and port that a person allowed although they are not public; nothing else is. */
  readonly allowed?: string | undefined
  /** Who is asked for the addresses of a name; the system's own resolver where it is not said. */
  readonly resolve?: NameResolver | undefined
}

/** Gives all addresses of a name. */
export type NameResolver = (
  name: string,
  options: LookupAllOptions,
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * Asks an address, after it is certain to which machine the question goes: the name is resolved once, every address of
 * it must be public, and the connection is made to what was looked at, so that no second answer can lead elsewhere.
 */
export function guardedRequest({
  url,
  headers,
  signal,
  allowed,
  resolve: resolver = resolveName,
}: GuardedRequest): Promise<IncomingMessage> {
  const isAllowed = allowed === url.host
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // For an address written out there is nothing to resolve, and `lookup` is not asked.
  if (isIP(host) !== 0 && !isAllowed && !isPublicAddress(host)) return Promise.reject(closed(url, host))
  const send = url.protocol === 'https:' ? requestSecure : requestPlain
  return new Promise((resolve, reject) => {
    const options = { method: 'GET', headers, signal, agent: false, lookup: lookupWith(resolver, isAllowed) }
    const sent = send(url, options, resolve)
    sent.on('error', reject)
    sent.end()
  })
}

function lookupWith(resolver: NameResolver, isAllowed: boolean): LookupFunction {
  return (name, options, answer) => {
    resolver(name, { ...options, all: true }, (error, addresses) => {
      const isOpen = error !== null || isAllowed
      const bad = isOpen ? undefined : addresses.find(({ address }) => !isPublicAddress(address))
      give(bad === undefined ? error : closedName(name, bad.address), addresses, options.all, answer)
    })
  }
}

function give(
  error: Error | null,
  addresses: readonly LookupAddress[] | undefined,
  all: boolean | undefined,
  answer: Parameters<LookupFunction>[2],
): void {
  const [first] = addresses ?? []
  if (error !== null || first === undefined) return answer(error ?? new Error('no address'), '', 0)
  if (all === true) return answer(null, [...(addresses ?? [])])
  return answer(null, first.address, first.family)
}

function closed(url: URL, address: string): ClosedNetwork {
  return new ClosedNetwork(`\`${url.origin}\` is no address of the public internet (${address})`)
}

function closedName(name: string, address: string): ClosedNetwork {
  return new ClosedNetwork(`\`${name}\` leads to ${address}, which is no address of the public internet`)
}
