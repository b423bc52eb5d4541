import { findingTexts } from '#linter/finding-texts'
import { messageArea } from '#views/speech/message-area'

/** What the rules of the linter find. */
export const findingSentenceMessages = messageArea('findingSentences', findingTexts)
