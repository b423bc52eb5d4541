import type { AskedAct } from '#api/reviews/review-act'
import type { ReviewAnswer, ReviewSummary } from '#api/reviews/review-answer'
import type { Ports } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import type { Reviewing } from '#app/reviews/act-in-review'
import { err, ok, type Result } from '#base/result'
import type { Command, Invocation } from '#cli/command'
import { personName } from '#cli/person'
import { present } from '#cli/present'
import { programFolders } from '#cli/program-folders'
import { queueText, reviewText } from '#cli/text/review-text'
import { withWorkspace } from '#cli/with-workspace'

export const review: Command = {
  name: 'review',
  takes: '[document]',
  summary: 'the review queue, and decisions about draft items',
  doc: 'Without a document: every document of the workspace with how many of its draft items wait. With one: its items, each with what was decided, by whom and why. An item is named by the beginning of its id. Decisions are kept with their reasons and nothing is overwritten; an accepted claim goes into the record once the source of its document is known.',
  options: [
    { flags: '--accept <item>', doc: 'keep a draft item as it stands' },
    { flags: '--reject <item>', doc: 'leave a draft item out; needs `--why`' },
    { flags: '--undo <item>', doc: 'take back your last decision about an item; needs `--why`' },
    { flags: '--why <words>', doc: 'the reason, kept with the decision' },
    { flags: '--finish', doc: 'say that you are done with the document' },
    { flags: '--source <name>', doc: 'whose document it is: a source of the record, or a new one' },
    {
      flags: '--published <date>',
      doc: 'with `--source`: when the document was published, where it does not say so itself',
    },
    { flags: '--read-again', doc: 'read the document with the reader of today; what was decided stays' },
    { flags: '--as <person>', doc: 'under whose name; default: SERVANDA_PERSON, else the account' },
  ],
  examples: [
    { line: 'review', does: 'what waits for a decision' },
    { line: 'review doc_1f2a --reject cl_9c --why "not in the text"', does: 'leaves an item out, with the reason' },
  ],
  run: async (invocation) => {
    const [document] = invocation.words
    return withWorkspace(invocation.options, { doing: 'servanda review' }, async (ports) =>
      document === undefined ? showQueue(ports, invocation) : reviewOne(ports, document, invocation),
    )
  },
}

type Done = Result<{ readonly exitCode: 0 }, Problem>

function reviewingOf(ports: Ports, { options }: Invocation): Reviewing {
  return { as: options.text('as') ?? personName(), now: ports.clock.now() }
}

async function showQueue(ports: Ports, invocation: Invocation): Promise<Done> {
  const { listReviews } = await import('#app/reviews/list-reviews')
  const { as } = reviewingOf(ports, invocation)
  const agreements = await ports.store.read((reader) => reader.listAgreements())
  if (!agreements.ok) return err(toProblem(agreements.error))
  const queue: (ReviewSummary & { readonly agreement: string })[] = []
  for (const { id } of agreements.value) {
    let after: string | undefined
    do {
      const page = await listReviews(ports, { agreement: id, limit: 200, after, as })
      if (!page.ok) return page
      queue.push(...page.value.items.map((item) => ({ ...item, agreement: id })))
      after = page.value.next
    } while (after !== undefined)
  }
  const { terminal } = invocation
  present(terminal, {
    json: () => ({ as, documents: queue }),
    lines: () => queue,
    text: () => queueText(queue, terminal),
  })
  return ok({ exitCode: 0 })
}

async function reviewOne(ports: Ports, document: string, invocation: Invocation): Promise<Done> {
  const reviewing = reviewingOf(ports, invocation)
  const { showReview } = await import('#app/reviews/show-review')
  const before = await showReview(ports, document, reviewing.as)
  if (!before.ok) return before
  const after = await change(ports, before.value, { ...reviewing, seen: before.value.etag }, invocation)
  if (!after.ok) return after
  const { terminal } = invocation
  present(terminal, {
    json: () => after.value,
    lines: () => after.value.items,
    text: () => reviewText(after.value, terminal),
  })
  return ok({ exitCode: 0 })
}

async function change(
  ports: Ports,
  before: ReviewAnswer,
  reviewing: Reviewing,
  { options }: Invocation,
): Promise<Result<ReviewAnswer, Problem>> {
  const { document } = before
  const source = options.text('source')
  if (source !== undefined) {
    const { nameSource } = await import('#app/reviews/name-source')
    return nameSource(ports, document, { source, published: options.text('published') }, reviewing)
  }
  if (options.flag('readAgain')) {
    const { readAgain } = await import('#app/reviews/read-again')
    return readAgain(ports, document, programFolders.gazetteer, reviewing)
  }
  const act = askedAct(before, options)
  if (act === undefined) return ok(before)
  if (!act.ok) return act
  const { actInReview } = await import('#app/reviews/act-in-review')
  return actInReview(ports, document, act.value, reviewing)
}

function askedAct(before: ReviewAnswer, options: Invocation['options']): Result<AskedAct, Problem> | undefined {
  const why = options.text('why') ?? ''
  if (options.flag('finish')) return ok({ kind: 'finish', why })
  for (const kind of ['accept', 'reject', 'undo'] as const) {
    const words = options.text(kind)
    if (words === undefined) continue
    const item = findItem(before, words)
    return item.ok ? ok({ kind, item: item.value, why }) : item
  }
  return undefined
}

function findItem({ items }: ReviewAnswer, words: string): Result<string, Problem> {
  const found = items.flatMap(({ item: { id } }) => (id?.startsWith(words) === true ? [id] : []))
  const [only] = found
  if (found.length === 1 && only !== undefined) return ok(only)
  const what = found.length === 0 ? 'no item begins with' : `${found.length} items begin with`
  const message = `${what} \`${words}\`: take the id from the list of the review`
  return err({ kind: 'not-found', code: 'no-such-item', message })
}
