import type { Adapter } from './adapter.ts'
import { allenComposition } from './allen-composition.ts'
import { bitemporalRegistry } from './bitemporal-registry.ts'
import { complianceTraces } from './compliance-traces.ts'
import { contractTraces } from './contract-traces.ts'
import { dateArithmetic, timeLimits } from './calendar.ts'
import { deadlineIntervals } from './deadline-intervals.ts'
import { dutyScenarios } from './duty-scenarios.ts'
import { eventCalculus } from './event-calculus.ts'
import { statementVantages } from './statement-vantages.ts'
import { temporalNetworks } from './temporal-networks.ts'

/** Every adapter; the first that fits a file judges its cases. */
export const adapters: readonly Adapter[] = [
  dateArithmetic,
  timeLimits,
  temporalNetworks,
  allenComposition,
  bitemporalRegistry,
  statementVantages,
  deadlineIntervals,
  eventCalculus,
  contractTraces,
  dutyScenarios,
  complianceTraces,
]
