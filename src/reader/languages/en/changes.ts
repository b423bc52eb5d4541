import type { GapKind } from '#model/norms/gap'
import type { AmendmentWords } from '#reader/languages/pack'

/** Verbs that change an agreement or its dates. */
export const AMENDMENTS: readonly AmendmentWords[] = [
  { verb: 'extend', changes: 'extends' },
  { verb: 'prolong', changes: 'extends' },
  { verb: 'postpone', changes: 'extends' },
  { verb: 'delay', changes: 'extends' },
  { verb: 'defer', changes: 'extends' },
  { verb: 'push back', changes: 'extends' },
  { verb: 'put back', changes: 'extends' },
  { verb: 'put off', changes: 'extends' },
  { verb: 'renew', changes: 'extends' },
  { verb: 'give', changes: 'extends', moreTime: true },
  { verb: 'grant', changes: 'extends', moreTime: true },
  { verb: 'allow', changes: 'extends', moreTime: true },
  { verb: 'move', changes: 'replaces' },
  { verb: 'shift', changes: 'replaces' },
  { verb: 'change', changes: 'replaces' },
  { verb: 'reschedule', changes: 'replaces' },
  { verb: 'amend', changes: 'replaces' },
  { verb: 'replace', changes: 'replaces' },
  { verb: 'revise', changes: 'replaces' },
  { verb: 'substitute', changes: 'replaces' },
  { verb: 'modify', changes: 'replaces' },
  { verb: 'bring forward', changes: 'shortens' },
  { verb: 'shorten', changes: 'shortens' },
  { verb: 'advance', changes: 'shortens' },
  { verb: 'suspend', changes: 'suspends' },
  { verb: 'terminate', changes: 'ends' },
  { verb: 'revoke', changes: 'ends' },
  { verb: 'cancel', changes: 'ends' },
  { verb: 'annul', changes: 'ends' },
  { verb: 'denounce', changes: 'ends' },
  { verb: 'delete', changes: 'ends' },
  { verb: 'expire', changes: 'ends', ownEnd: true },
  { verb: 'lapse', changes: 'ends', ownEnd: true },
  { verb: 'insert', changes: 'adds' },
  { verb: 'add', changes: 'adds' },
  { verb: 'supplement', changes: 'adds' },
]

const GAPS: Readonly<Record<GapKind, string>> = {
  mechanism:
    'whether where mechanism mechanisms procedure procedures modality modalities method methods manner means arrangements how details way ways steps logistics',
  deadline: 'deadline deadlines date dates timeframe timetable timeline schedule timing when',
  guarantor: 'guarantor guarantors guarantee guarantees',
  verifier: 'verification verifier monitoring monitors monitor inspection observers supervision',
  definition: 'definition definitions meaning criteria term which',
  consequence: 'consequence consequences sanction sanctions penalty penalties remedy remedies enforcement',
  map: 'map maps boundary boundaries border borders line lines coordinates delimitation demarcation',
  bearer: 'who party responsibility responsible',
  counterparty: 'recipient recipients whom',
  sequence: 'order sequence sequencing',
  scope: 'status scope extent numbers number',
  other: 'mention reference provision provisions rule rules fate',
}

/** What "who" leaves open, by what is to be done: "who verifies" asks for a verifier and not for a bearer. */
export const GAP_VERBS: Readonly<Record<string, GapKind>> = {
  verify: 'verifier',
  monitor: 'verifier',
  observe: 'verifier',
  inspect: 'verifier',
  supervise: 'verifier',
  oversee: 'verifier',
  check: 'verifier',
  guarantee: 'guarantor',
  ensure: 'guarantor',
  punish: 'consequence',
  sanction: 'consequence',
  happen: 'consequence',
  mean: 'definition',
  count: 'definition',
  define: 'definition',
}

/** What kind of gap the lack of each thing is. */
export function buildGapNouns(): ReadonlyMap<string, GapKind> {
  const nouns = new Map<string, GapKind>()
  for (const kind of GAP_KINDS) for (const noun of GAPS[kind].split(' ')) nouns.set(noun, kind)
  return nouns
}

const GAP_KINDS: readonly GapKind[] = [
  'mechanism',
  'deadline',
  'guarantor',
  'verifier',
  'definition',
  'consequence',
  'map',
  'bearer',
  'counterparty',
  'sequence',
  'scope',
  'other',
]
