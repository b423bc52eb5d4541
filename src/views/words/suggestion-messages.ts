import { suggestionTexts } from '#evidence/suggestion-texts'
import { messageArea } from '#views/speech/message-area'

/** Why a grade is suggested for a claim. */
export const suggestionMessages = messageArea('suggestions', suggestionTexts)
