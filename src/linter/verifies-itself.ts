import { titleOf } from '#linter/agreement-index'
import type { Norm } from '#model/norms/norm'

/** A duty to verify what the bearer itself does: "each side verifies its own withdrawal", "certifies that it has left". */
export function verifiesItself(norm: Norm): boolean {
  if (norm.kind !== 'obligation' || norm.bearers.length === 0) return false
  const words = norm.basis.kind === 'opinion' ? '' : (norm.basis.quote ?? titleOf(norm))
  return OWN.test(words)
}

const OWN =
  /\b(?:verif(?:y|ies)|certif(?:y|ies)|attests?|establish(?:es)?|investigates?|confirms?|monitors?|checks?)\b (?:itself |themselves |(?:every|each) day |regularly )?(?:[^.;]{0,40}\b(?:its|their) own\b|that (?:it|they) (?:has|have|had|is|are)\b)/i
