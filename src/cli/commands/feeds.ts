import type { ShownFeed } from '#api/feeds/list-feeds'
import type { PolledFeed } from '#app/feeds/poll-feeds'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Command, Finished, Invocation } from '#cli/command'
import { personName } from '#cli/person'
import { programFolders } from '#cli/program-folders'
import { present } from '#cli/present'
import { withWorkspace } from '#cli/with-workspace'

export const feeds: Command = {
  name: 'feeds',
  takes: '<what> [addresses...]',
  summary: 'follow RSS, Atom and JSON feeds: `add`, `list`, `poll`, `remove`',
  doc: 'Follows feeds at addresses that you name, and no others. `poll` asks those whose time has come: politely (what is unchanged is not sent again), never more often than their interval, longer after each failure, and as long as their server asks for. Only addresses of the public internet are asked, also where a feed leads on, unless exactly that address was allowed. Each entry becomes a document; the whole feed is kept as its original. With `--pages` the page that a new entry links to becomes a document too, asked once and under the same guard. `serve --feeds` asks them while it runs.',
  options: [
    { flags: '--agreement <id>', doc: 'the agreement that the entries of an added feed are about' },
    { flags: '--every <minutes>', doc: 'how often an added feed is asked at most; default: 60, at least 15' },
    {
      flags: '--pages',
      doc: 'fetch the pages that new entries of the added feed link to as well, at most 20 at once and one a second',
    },
    {
      flags: '--allow-private',
      doc: 'ask the added feed although its address is not on the public internet, such as one of your own network',
    },
  ],
  examples: [
    { line: 'feeds add https://news.example/rss --agreement karabakh-2020', does: 'follow a feed' },
    { line: 'feeds poll', does: 'ask every feed whose time has come, and say what came of each' },
    { line: 'feeds list --json', does: 'the feeds, when each was asked, and with what outcome' },
  ],
  run: async (invocation) => {
    const [what = ''] = invocation.words
    const deed = deeds[what]
    if (deed === undefined) return err(noSuchDeed(what))
    const need = { doing: `servanda feeds ${what}`, create: what === 'add' }
    return withWorkspace(invocation.options, need, (ports) => deed(ports, invocation))
  },
}

type Deed = (ports: Ports, invocation: Invocation) => Promise<Result<Finished, Problem>>

const deeds: Readonly<Record<string, Deed>> = { add, list, poll, remove }

async function add(ports: Ports, { words, options, terminal }: Invocation): Promise<Result<Finished, Problem>> {
  const { followFeed } = await import('#app/feeds/follow-feed')
  const every = options.text('every') ?? '60'
  if (!/^\d{1,6}$/.test(every)) return err(usage(`\`${every}\` is no number of minutes: give one from 15`))
  const addresses = words.slice(1)
  if (addresses.length === 0) return err(usage('name the address of a feed: `servanda feeds add https://…`'))
  const wishes = {
    agreement: options.text('agreement'),
    everyMinutes: Number(every),
    allowPrivate: options.flag('allowPrivate'),
    pages: options.flag('pages'),
  }
  for (const address of addresses) {
    const added = await followFeed(ports, { ...wishes, address }, personName())
    if (!added.ok) return added
    const { id } = added.value
    present(terminal, {
      json: () => ({ id, address }),
      lines: () => [{ id, address }],
      text: () => `${address} is followed: \`servanda feeds poll\` asks it`,
    })
  }
  return ok({ exitCode: 0 })
}

async function remove(ports: Ports, { words, terminal }: Invocation): Promise<Result<Finished, Problem>> {
  const { leaveFeed } = await import('#app/feeds/follow-feed')
  const addresses = words.slice(1)
  if (addresses.length === 0) return err(usage('name the feed: `servanda feeds list` lists them'))
  for (const address of addresses) {
    const left = await leaveFeed(ports, address, personName())
    if (!left.ok) return left
    present(terminal, {
      json: () => ({ removed: address }),
      lines: () => [{ removed: address }],
      text: () => `${address} is no longer followed; what came from it stays`,
    })
  }
  return ok({ exitCode: 0 })
}

async function list(ports: Ports, { terminal }: Invocation): Promise<Result<Finished, Problem>> {
  const { listFeeds, toShownFeed } = await import('#app/feeds/feed')
  const found = await listFeeds(ports)
  if (!found.ok) return found
  const shown = found.value.map(toShownFeed)
  present(terminal, {
    json: () => ({ feeds: shown }),
    lines: () => shown,
    text: () =>
      shown.length === 0
        ? 'No feed is followed yet: `servanda feeds add` begins.'
        : shown
            .map(({ address, everyMinutes, last }) => `${address}: every ${everyMinutes} minutes; ${lastText(last)}`)
            .join('\n'),
  })
  return ok({ exitCode: 0 })
}

function lastText(last: ShownFeed['last']): string {
  return last === null ? 'not asked yet' : `asked at ${last.at}, ${last.outcome}: ${last.message}`
}

async function poll(ports: Ports, { terminal }: Invocation): Promise<Result<Finished, Problem>> {
  const { listFeeds } = await import('#app/feeds/feed')
  const { pollFeed } = await import('#app/feeds/poll-feeds')
  const { pollingWith } = await import('#app/feeds/polling-with')
  const found = await listFeeds(ports)
  if (!found.ok) return found
  const polled: PolledFeed[] = []
  for (const feed of found.value) {
    if (terminal.watched) terminal.say(`asking ${feed.address}`)
    const answer = await pollFeed(feed, pollingWith(ports, programFolders.gazetteer, personName()))
    if (!answer.ok) return answer
    polled.push(answer.value)
  }
  present(terminal, {
    json: () => ({ polled }),
    lines: () => polled,
    text: () =>
      polled.length === 0
        ? 'No feed is followed yet: `servanda feeds add` begins.'
        : polled.map(({ address, outcome, message }) => `${address}: ${outcome}: ${message}`).join('\n'),
  })
  return ok({ exitCode: 0 })
}

function noSuchDeed(what: string): Problem {
  return usage(`\`${what}\` is nothing that is done with feeds: say \`add\`, \`list\`, \`poll\` or \`remove\``)
}

function usage(message: string): Problem {
  return { kind: 'usage', code: 'usage', message }
}
