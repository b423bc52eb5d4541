// Headers that programs write and people do not: a report that begins with `Subject:` and `Date:` has none of them.
const ofPrograms = /^(?:received|message-id|mime-version|return-path|delivered-to|dkim-signature|x-mailer):/im
const header = /^[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]?.*$/

/** Whether a text is a message with its headers: they begin at its first line, and programs wrote some of them. */
export function looksLikeMail(text: string, name: string): boolean {
  const start = text.slice(0, 16_384).replace(/^\uFEFF?(?:From [^\n]{0,200}\n)?/, '')
  const head = start.split(/\r?\n\r?\n/)[0] ?? ''
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line))
  const whole = start.length < 16_384 ? lines : lines.slice(0, -1)
  if (whole.length < 2 || !whole.every((line) => header.test(line))) return false
  return ofPrograms.test(head) || (/\.eml$/i.test(name) && /^(?:from|subject|date|to):/im.test(head))
}
