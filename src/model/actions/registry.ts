import type { ActionType } from '#model/actions/action-type'
import { handOverTerritory } from '#model/actions/hand-over-territory'
import { useForce } from '#model/actions/use-force'
import { withdrawForce } from '#model/actions/withdraw-force'
import { deployForce } from '#model/actions/deploy-force'
import { keepForce } from '#model/actions/keep-force'
import { ceaseHostilities } from '#model/actions/cease-hostilities'
import { exchangeDetainees } from '#model/actions/exchange-detainees'
import { returnDisplaced } from '#model/actions/return-displaced'
import { openRoute } from '#model/actions/open-route'
import { securePassage } from '#model/actions/secure-passage'
import { controlRoute } from '#model/actions/control-route'
import { buildInfrastructure } from '#model/actions/build-infrastructure'
import { drawUpPlan } from '#model/actions/draw-up-plan'
import { establishBody } from '#model/actions/establish-body'
import { disarm } from '#model/actions/disarm'
import { holdTalks } from '#model/actions/hold-talks'
import { reportInformation } from '#model/actions/report-information'
import { giveNotice } from '#model/actions/give-notice'
import { demandPerformance } from '#model/actions/demand-performance'
import { ensureCompliance } from '#model/actions/ensure-compliance'
import { monitor } from '#model/actions/monitor'
import { holdVote } from '#model/actions/hold-vote'
import { adoptLaw } from '#model/actions/adopt-law'
import { provideAid } from '#model/actions/provide-aid'
import { otherAction } from '#model/actions/other'

/** Every action type we know, in the order that lists show them. */
export const actionTypes = [
  handOverTerritory,
  withdrawForce,
  deployForce,
  keepForce,
  ceaseHostilities,
  useForce,
  exchangeDetainees,
  returnDisplaced,
  openRoute,
  securePassage,
  controlRoute,
  buildInfrastructure,
  drawUpPlan,
  establishBody,
  disarm,
  holdTalks,
  reportInformation,
  giveNotice,
  demandPerformance,
  ensureCompliance,
  monitor,
  holdVote,
  adoptLaw,
  provideAid,
  otherAction,
] as const satisfies readonly ActionType[]

const typeByKind: ReadonlyMap<string, ActionType> = new Map(actionTypes.map((type) => [type.kind, type]))

/** The action type of that kind, or none: an unknown kind is a fault of the file, reported by the codec. */
export function actionTypeOf(kind: string): ActionType | undefined {
  return typeByKind.get(kind)
}
