import type { Speech } from '#views/speech/speech'
import { editorMessages } from '#web/pages/editor/editor-messages'

/** What the editor itself says (search, marks, completion, folding), by its own English words for it. */
export function editorPhrases(speech: Speech): Readonly<Record<string, string>> {
  const { sayAny } = speech.sayIn(editorMessages)
  const own = Object.entries(editorMessages.messages).filter(([key]) => key.startsWith('phrase.'))
  return Object.fromEntries(own.map(([key, english]) => [english, sayAny(key, {})]))
}
