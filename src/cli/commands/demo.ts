import type { Ports } from '#app/ports'
import { toFileProblem, type Problem } from '#app/problems/problem'
import { settings } from '#app/settings'
import { INSTRUCTIVE_DAY } from '#app/workspace/instructive-day'
import { err, ok, type Result } from '#base/result'
import { askedQuestion } from '#cli/asked-question'
import type { Command, Finished, Invocation } from '#cli/command'
import { questionOptions, vantageOptions } from '#cli/common-options'
import { personName } from '#cli/person'
import { databaseUrl, filePorts, workspaceFolder } from '#cli/open-ports'
import { present } from '#cli/present'
import { demonstrationFolders } from '#cli/program-folders'
import { servePorts, servingOptions } from '#cli/serve-ports'
import { ledgerText } from '#cli/text/ledger-text'
import { untilStopped } from '#cli/until-stopped'
import { withWorkspace } from '#cli/with-workspace'
import { formatInstant } from '#time/zone'

const DEMO_FOLDER = './.servanda/demo'

export const demo: Command = {
  name: 'demo',
  takes: '',
  summary: 'the demonstration case, in the terminal and in the browser',
  doc: `Opens a workspace with the demonstration case (made where it is absent; ${DEMO_FOLDER} unless told otherwise), prints its ledger and the address of the workbench, and serves until Ctrl-C. A port in use gives way to the next free one.`,
  options: [
    ...servingOptions,
    ...vantageOptions,
    ...questionOptions,
    { flags: '--no-serve', doc: 'print the ledger and end' },
  ],
  examples: [
    { line: 'demo', does: 'the ledger of 17 November 2020 and the workbench' },
    { line: 'demo --as-of 2020-12-01 --known-at 2020-12-02 --no-serve', does: 'the ledger of 1 December' },
  ],
  run: async (invocation) => {
    const done = await open(invocation)
    if (done.ok || done.error.code !== 'same-id' || ownFolder(invocation.options) !== undefined) return done
    const moved = await moveAside(invocation)
    return moved.ok ? open(invocation) : moved
  },
}

function open(invocation: Invocation): Promise<Result<Finished, Problem>> {
  const { options } = invocation
  const need = { doing: 'servanda demo', create: true, hold: servesToo(options), preset: DEMO_FOLDER }
  return withWorkspace(options, need, (ports) => demonstrate(ports, invocation))
}

/** The folder or server that a person chose; absent: the demonstration's own. */
function ownFolder(options: Invocation['options']): string | undefined {
  return databaseUrl(options) ?? options.text('data') ?? process.env[settings.workspace.variable]
}

/** A newer release tells the case otherwise: the older folder is kept beside, with all that a person added to it. */
async function moveAside({ terminal }: Invocation): Promise<Result<undefined, Problem>> {
  const { folderCopies } = await import('#adapters/folder-copies')
  const kept = `${DEMO_FOLDER}-until-${formatInstant(filePorts.clock.now()).replaceAll(/[:.]/g, '-')}`
  const moved = await folderCopies.finish(DEMO_FOLDER, kept)
  if (!moved.ok) return err(toFileProblem(moved.error))
  terminal.say(`the demonstration case has changed since its folder was made: the older one is kept in ${kept}`)
  return ok(undefined)
}

async function demonstrate(ports: Ports, invocation: Invocation): Promise<Result<Finished, Problem>> {
  const { options, terminal } = invocation
  const now = ports.clock.now()
  const { seedCase } = await import('#app/workspace/seed-case')
  const seeded = await seedCase(ports, demonstrationFolders, { by: personName(), now, tell: terminal.say })
  if (!seeded.ok) return seeded
  const printed = await printLedger(ports, seeded.value.agreement, invocation)
  if (!printed.ok) return printed
  if (!servesToo(options)) return ok({ exitCode: 0 })
  const running = await servePorts(ports, options, true)
  if (!running.ok) return running
  const { url, stop } = running.value
  terminal.out(servedText(url, terminal.form, ledgerPath(seeded.value.agreement, options)))
  await untilStopped()
  terminal.say('closing')
  await stop()
  return ok({ exitCode: 0 })
}

async function printLedger(
  ports: Ports,
  agreement: string,
  { options, terminal }: Invocation,
): Promise<Result<undefined, Problem>> {
  const asked = await askedQuestion(options)
  if (!asked.ok) return asked
  const { loadAgreement } = await import('#app/agreements/load-agreement')
  const { showLedger } = await import('#app/ledgers/show-ledger')
  const loaded = await loadAgreement(ports, agreement, 'workspace')
  if (!loaded.ok) return loaded
  const { asOf = INSTRUCTIVE_DAY, knownAt = INSTRUCTIVE_DAY } = asked.value
  const shown = showLedger(loaded.value, { ...asked.value, asOf, knownAt }, ports.clock.now())
  if (!shown.ok) return shown
  present(terminal, {
    json: () => shown.value.answer,
    lines: () => shown.value.answer.entries,
    text: () => `${ledgerText(shown.value, terminal)}\n\n${hintText(agreement, workspaceFolder(options, DEMO_FOLDER))}`,
  })
  return ok(undefined)
}

function hintText(agreement: string, folder: string): string {
  const where = `${agreement} --data ${folder}`
  return [
    'Look from elsewhere:',
    `  servanda status ${where} --as-of 2020-11-16 --known-at 2020-11-14`,
    `  servanda status ${where} --as-of 2020-12-01 --known-at 2020-12-02`,
    `  servanda status ${where} --as-of 2020-11-17 --why return-aghdam`,
    `In a checkout, \`npm run -s servanda --\` stands for \`servanda\`.`,
  ].join('\n')
}

/** The printed ledger in the workbench: its address carries the vantage. */
function ledgerPath(agreement: string, options: Invocation['options']): string {
  const days = { asOf: options.text('asOf') ?? INSTRUCTIVE_DAY, knownAt: options.text('knownAt') ?? INSTRUCTIVE_DAY }
  return `${agreement}/ledger?asOf=${encodeURIComponent(days.asOf)}&knownAt=${encodeURIComponent(days.knownAt)}`
}

function servedText(url: string, form: Invocation['terminal']['form'], ledger: string): string {
  if (form !== 'text') return JSON.stringify({ url, ledger: `${url}${ledger}` })
  return `\nThe workbench is at ${url}\nThis ledger is there at ${url}${ledger}\nPublic pages are at ${url}public\nCtrl-C ends it.`
}

function servesToo(options: Invocation['options']): boolean {
  return !options.isOff('serve')
}
