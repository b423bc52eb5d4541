import { describe, expect, it } from 'vitest'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { loadCaseFiles } from '#app/agreements/load-case-files'
import { compareKnowledge } from '#app/ledgers/compare-knowledge'
import { explainEntry } from '#app/ledgers/explain-entry'
import { listDues } from '#app/ledgers/list-dues'
import { showLedger } from '#app/ledgers/show-ledger'
import { showTimeline } from '#app/ledgers/show-timeline'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD } from '#testing/bridge-case'
import { instantOf, openMemoryPorts } from '#testing/open-memory-ports'

const now = instantOf('2021-04-01T12:00Z')

async function load(agreement = BRIDGE_AGREEMENT): Promise<LoadedAgreement> {
  const ports = openMemoryPorts({ files: { 'a.yaml': agreement, 'r.yaml': BRIDGE_RECORD } })
  const loaded = await loadCaseFiles(ports, 'a.yaml', ['r.yaml'])
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error))
  return loaded.value
}

async function entryAt(asOf: string, knownAt: string, agreement = BRIDGE_AGREEMENT) {
  const shown = showLedger(await load(agreement), { asOf, knownAt }, now)
  if (!shown.ok) throw new Error(shown.error.message)
  return { answer: shown.value.answer, entry: shown.value.answer.entries.find(({ id }) => id === 'reopen-bridge') }
}

describe('showLedger', () => {
  it('repeats the vantage as it was resolved', async () => {
    const { answer } = await entryAt('2021-03-16', '2021-03-15')
    expect(answer.vantage).toEqual({
      asOf: '2021-03-16T21:59:59.999Z',
      asKnownAt: '2021-03-15T21:59:59.999Z',
      axis: 'published',
      zone: 'Europe/Vilnius',
    })
  })

  it('gives a deadline as a day with its edge, its words and its last instant', async () => {
    const { entry } = await entryAt('2021-03-16', '2021-03-16')
    expect(entry?.deadline).toMatchObject({
      value: '2021-03-20',
      edge: 'included',
      said: 'by 20 March 2021',
      lastInstant: '2021-03-20T21:59:59.999Z',
    })
  })

  it('gives the day itself with an excluded edge where the text says before', async () => {
    const before = BRIDGE_AGREEMENT.replace('deadline: by 20 March', 'deadline: before 20 March')
    const { entry } = await entryAt('2021-03-16', '2021-03-16', before)
    expect(entry?.deadline).toMatchObject({
      value: '2021-03-20',
      edge: 'excluded',
      lastInstant: '2021-03-19T21:59:59.999Z',
    })
  })

  it('shows a refusal that nobody can judge as a claim with its grade, and never as a breach', async () => {
    const { entry } = await entryAt('2021-03-16', '2021-03-16')
    expect(entry?.status).toBe('due')
    expect(entry?.evidence.weighed).toMatchObject([{ claim: 'refusal', grade: 'F6', admitted: false }])
  })

  it('takes only readings that the agreement has, and names them where it does not', async () => {
    const shown = showLedger(await load(), { overlay: ['general'] }, now)
    expect(shown).toMatchObject({
      ok: false,
      error: { code: 'no-such-reading', message: expect.stringContaining('`colonel`') },
    })
  })

  it('adds the norms of an opinion only when its reading is laid over the clauses', async () => {
    const loaded = await load()
    const without = showLedger(loaded, {}, now)
    const overlaid = showLedger(loaded, { overlay: ['all'] }, now)
    expect(JSON.stringify(without)).not.toContain('demand-bridge')
    expect(overlaid.ok && overlaid.value.answer.entries.find(({ id }) => id === 'demand-bridge')).toMatchObject({
      norm: { basis: 'opinion' },
    })
  })

  it('refuses a policy that nobody defined', async () => {
    expect(showLedger(await load(), { policy: 'gut-feeling' }, now)).toMatchObject({
      error: { code: 'no-such-policy' },
    })
  })
})

describe('explainEntry', () => {
  it('takes the beginning of an id, and gives a history without holes', async () => {
    const loaded = await load()
    const shown = showLedger(loaded, { asOf: '2021-03-28', knownAt: '2021-03-28' }, now)
    if (!shown.ok) throw new Error(shown.error.message)
    const explained = explainEntry(loaded, shown.value, 'reopen')
    if (!explained.ok) throw new Error(explained.error.message)
    const { entry, history } = explained.value
    expect(entry.status).toBe('kept-late')
    expect(entry.reasons.length).toBeGreaterThan(3)
    expect(explained.value.paragraph).toMatch(/^Provision 1, the text: .*\. It is not “[a-z ]+”: [a-z]/)
    expect(explained.value.paragraph).not.toContain('..')
    for (const [at, stretch] of history.slice(1).entries()) expect(stretch.from).toBe(history[at]?.to)
  })

  it('names the entries where there is no such one', async () => {
    const loaded = await load()
    const shown = showLedger(loaded, {}, now)
    if (!shown.ok) throw new Error(shown.error.message)
    expect(explainEntry(loaded, shown.value, 'x')).toMatchObject({
      error: { code: 'no-such-norm', message: expect.stringContaining('`reopen-bridge`') },
    })
  })
})

describe('listDues', () => {
  it('lists what falls due within the period, and not what falls due later', async () => {
    const loaded = await load()
    const asked = { asOf: '2021-03-16', knownAt: '2021-03-16' }
    const soon = listDues([loaded], { ...asked, within: 'P4D' }, now)
    expect(soon).toMatchObject({ value: { dues: [{ id: 'reopen-bridge', state: 'due', closesInDays: 4 }] } })
    expect(listDues([loaded], { ...asked, within: 'P3D' }, now)).toMatchObject({ value: { dues: [] } })
  })

  it('lists what is overdue however long ago, and not what was kept', async () => {
    const loaded = await load()
    const overdue = listDues([loaded], { asOf: '2021-03-24', knownAt: '2021-03-21' }, now)
    expect(overdue).toMatchObject({ value: { dues: [{ state: 'overdue', closesInDays: -4 }] } })
    expect(listDues([loaded], { asOf: '2021-03-28', knownAt: '2021-03-28' }, now)).toMatchObject({
      value: { dues: [] },
    })
  })

  it('refuses a period that is none', async () => {
    expect(listDues([await load()], { within: 'soon' }, now)).toMatchObject({ error: { kind: 'usage' } })
  })
})

describe('showTimeline', () => {
  it('gives windows, claims and the labels of every norm', async () => {
    const shown = showTimeline(await load(), { asOf: '2021-03-28', knownAt: '2021-03-28' }, now)
    if (!shown.ok) throw new Error(shown.error.message)
    const row = shown.value.answer.rows.find(({ id }) => id === 'reopen-bridge')
    expect(row?.window?.to).toBe('2021-03-20T22:00:00Z')
    expect(row?.claims.map(({ claim, side }) => [claim, side])).toContainEqual(['opened', 'for'])
    expect(row?.history.map(({ status }) => status)).toContain('kept-late')
  })
})

describe('compareKnowledge', () => {
  const asked = { asOf: '2021-03-28', knownAt: '2021-03-16', and: '2021-03-28' }

  it('tells which norms stand otherwise, and what became known in between', async () => {
    const compared = compareKnowledge(await load(), asked, now)
    if (!compared.ok) throw new Error(compared.error.message)
    expect(compared.value.changes).toMatchObject([
      { id: 'reopen-bridge', before: { status: 'overdue-unknown' }, after: { status: 'kept-late' } },
    ])
    expect(compared.value.learned.map(({ id, family }) => [id, family])).toEqual([
      ['secret-denial', 'new'],
      ['opened', 'new'],
    ])
  })

  it('finds nothing between a state of knowledge and itself', async () => {
    const compared = compareKnowledge(await load(), { ...asked, and: asked.knownAt }, now)
    expect(compared).toMatchObject({ value: { changes: [], learned: [] } })
  })

  it('wants the earlier state first', async () => {
    const wrong = compareKnowledge(await load(), { knownAt: '2021-03-28', and: '2021-03-16' }, now)
    expect(wrong).toMatchObject({ error: { kind: 'usage', code: 'wrong-order' } })
  })
})
