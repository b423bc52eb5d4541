/** The messages of one page or part in English, by key. Its name is what translations are filed under. */
export interface MessageArea<Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
  readonly name: string
  readonly messages: Messages
}

/** Messages in ICU syntax under the name of their area. The texts keep their exact type, so that keys and arguments are held. */
export function messageArea<const Messages extends Readonly<Record<string, string>>>(
  name: string,
  messages: Messages,
): MessageArea<Messages> {
  return { name, messages }
}

/** An area in another language. A key that English lacks does not compile; a missing one is told in English. */
export type Translation<Area extends MessageArea> = { readonly [Key in keyof Area['messages']]?: string }

/** What is translated into one language, by area. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>
