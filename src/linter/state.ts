import type { findingTexts } from '#linter/finding-texts'
import { statementsOf } from '#time/statement'

/** Makes statements of what a rule found. What they say in English lies apart. */
export const state = statementsOf<typeof findingTexts>()
