import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import type { AskedQuestion } from '#app/ledgers/resolve-question'
import type { ShownLedger } from '#app/ledgers/show-ledger'
import type { Problem } from '#app/problems/problem'
import { ok, type Result } from '#base/result'
import { askedQuestion } from '#cli/asked-question'
import type { Command, Finished, Invocation } from '#cli/command'
import { questionOptions, vantageOptions } from '#cli/common-options'
import { loadTarget } from '#cli/load-target'
import { filePorts } from '#cli/open-ports'
import { present } from '#cli/present'
import { explanationText } from '#cli/text/explanation-text'
import { ledgerText } from '#cli/text/ledger-text'
import { suppositionText } from '#cli/text/supposition-text'

export const status: Command = {
  name: 'status',
  takes: '<agreement> [records...]',
  summary: 'the ledger from a vantage, with reasons',
  doc: 'Shows who owes what to whom by when, and where each norm stands, about any day and for any state of knowledge. AGREEMENT is an agreement file, a folder that holds agreement.yaml and record.yaml, or the id of an agreement in the workspace; record files may follow a file.',
  options: [
    ...vantageOptions,
    ...questionOptions,
    { flags: '--why <id>', doc: 'explain one entry step by step; the beginning of an id will do' },
    {
      flags: '--assume <words>',
      doc: 'what would stand otherwise if this were so: `return-aghdam on 2020-11-20` or `return-aghdam not done as of 2020-11-21`; several times',
      many: true,
    },
    {
      flags: '--fail-on <statuses>',
      doc: 'exit with 6 where an entry has one of these statuses (with commas between; `overdue` means overdue-unknown and broken)',
    },
  ],
  examples: [
    { line: 'status agreement.yaml record.yaml', does: 'today, as it is known now' },
    {
      line: 'status agreement.yaml record.yaml --as-of 2020-11-16 --known-at 2020-11-14',
      does: '16 November as it was known on the 14th: a forecast',
    },
    { line: 'status karabakh-2020 --why return-aghdam --as-of 2020-11-20', does: 'why one entry stands as it does' },
    {
      line: 'status karabakh-2020 --as-of 2020-11-21 --assume "return-aghdam not done as of 2020-11-21"',
      does: 'what would follow from a failure',
    },
    { line: 'status karabakh-2020 --overlay all --json', does: 'with every reading laid over the clauses, as JSON' },
  ],
  run: async (invocation) => {
    const [name = '', ...records] = invocation.words
    const asked = await askedQuestion(invocation.options)
    if (!asked.ok) return asked
    const loaded = await loadTarget(name, records, invocation.options)
    if (!loaded.ok) return loaded
    const assumed = invocation.options.list('assume')
    if (assumed.length > 0) return await suppose(loaded.value, { ...asked.value, assumed }, invocation)
    const { showLedger } = await import('#app/ledgers/show-ledger')
    const shown = showLedger(loaded.value, asked.value, filePorts.clock.now())
    if (!shown.ok) return shown
    const why = invocation.options.text('why')
    const told =
      why === undefined ? tell(shown.value, invocation) : await explain(loaded.value, shown.value, why, invocation)
    return told.ok ? ok({ exitCode: failsOn(shown.value, invocation) ? 6 : 0 }) : told
  },
}

function tell(shown: ShownLedger, { terminal }: Invocation): Result<undefined, Problem> {
  const { vantage, agreement, entries } = shown.answer
  present(terminal, {
    json: () => shown.answer,
    lines: () => entries.map((entry) => ({ vantage, agreement, ...entry })),
    text: () => ledgerText(shown, terminal),
  })
  return ok(undefined)
}

async function explain(
  loaded: LoadedAgreement,
  shown: ShownLedger,
  id: string,
  { terminal }: Invocation,
): Promise<Result<undefined, Problem>> {
  const { explainEntry } = await import('#app/ledgers/explain-entry')
  const explained = explainEntry(loaded, shown, id)
  if (!explained.ok) return explained
  const { vantage, agreement, entry, paragraph, history } = explained.value
  present(terminal, {
    json: () => ({ vantage, agreement, entry, paragraph, history }),
    lines: () => entry.reasons,
    text: () => explanationText(explained.value, terminal),
  })
  return ok(undefined)
}

async function suppose(
  loaded: LoadedAgreement,
  asked: AskedQuestion & { readonly assumed: readonly string[] },
  { terminal }: Invocation,
): Promise<Result<Finished, Problem>> {
  const { showSupposition } = await import('#app/ledgers/show-supposition')
  const shown = showSupposition(loaded, asked, filePorts.clock.now())
  if (!shown.ok) return shown
  const { vantage, agreement, changes } = shown.value
  present(terminal, {
    json: () => shown.value,
    lines: () => changes.map((change) => ({ vantage, agreement, ...change })),
    text: () => suppositionText(shown.value, terminal),
  })
  return ok({ exitCode: 0 })
}

function failsOn({ answer }: ShownLedger, { options }: Invocation): boolean {
  const wanted = (options.text('failOn') ?? '').split(',').flatMap((word) => (word === 'overdue' ? OVERDUE : [word]))
  return answer.entries.some((entry) => wanted.includes(entry.status))
}

const OVERDUE = ['overdue-unknown', 'broken']
