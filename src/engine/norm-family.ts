import { assertNever } from '#base/assert'
import type { Norm } from '#model/norms/norm'
import { actionTypeOf } from '#model/actions/registry'

/**
 * How a norm is reckoned: an achievement is done once, a maintenance is kept throughout (prohibitions are maintenances
 * of leaving undone), a power is used or lapses, a permission and a constitutive rule merely hold.
 */
export type NormFamily = 'achievement' | 'maintenance' | 'power' | 'permission' | 'constitutive'

/** The family of a norm. */
export function familyOf(norm: Norm): NormFamily {
  switch (norm.kind) {
    case 'obligation':
      return norm.aspect === 'once' ? 'achievement' : 'maintenance'
    case 'prohibition':
      return 'maintenance'
    case 'guarantee':
      return guaranteeFamily(norm.guaranteeOf, norm.action)
    case 'power':
      return 'power'
    case 'permission':
      return 'permission'
    case 'constitutive':
      return 'constitutive'
    default:
      return assertNever(norm)
  }
}

// Whoever owes the result owes something that can be done; means and watching are kept up while they last.
function guaranteeFamily(of: 'result' | 'means' | 'monitoring', action: string): NormFamily {
  if (of === 'result') return 'achievement'
  return actionTypeOf(action)?.aspect === 'once' ? 'achievement' : 'maintenance'
}
