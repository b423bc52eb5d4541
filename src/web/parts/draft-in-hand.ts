/** The tab keeps a file that is not saved yet, so that a reload or a look at another page loses nothing. */
const KEY = 'servanda.draft'

/** The unsaved file of this tab, if there is one. */
export function draftInHand(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps an unsaved file for this tab, or drops it where nothing is given. */
export function holdDraft(text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, text)
  } catch {
    // A browser that keeps nothing, or no more: the text then lasts as long as the page.
  }
}
