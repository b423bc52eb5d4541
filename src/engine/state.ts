import type { reasonTexts } from '#engine/reason-texts'
import { statementsOf } from '#time/statement'

/** Makes statements of the engine. What they say in English lies apart: labels alone need no words. */
export const state = statementsOf<typeof reasonTexts>()
