import type { NormInContext } from '#app/drafting/norm-in-context'

/**
 * What a norm is called: its words; where its verb stands far behind in a sentence of several, from the verb on; of a
 * line of a schedule the words up to its verb as well, or the lead-in that it goes on with.
 */
export function normTitle({ item, opening, leadIn }: Pick<NormInContext, 'item' | 'opening' | 'leadIn'>): string {
  const { quote, actionSaid } = item
  if (leadIn !== undefined && isWithoutVerb(quote, actionSaid)) return shortened(`${leadIn} ${quote}`)
  const verb = actVerb(actionSaid)
  if (!quote.includes(verb)) {
    const before = upToVerb(opening, verb)
    if (before !== undefined) return shortened(`${before} … ${quote}`)
  }
  const at = quote.indexOf(actionSaid)
  return shortened(at > FAR ? `… ${quote.slice(at)}` : quote)
}

/** Whether the words are a line of a schedule: the verb they belong to stands before them. */
export function isLineOf({ quote, actionSaid }: NormInContext['item'], opening: string): boolean {
  const verb = actVerb(actionSaid)
  return !quote.includes(verb) && upToVerb(opening, verb) !== undefined
}

/** "from the town of X by 31 March" under its lead-in: it begins with the preposition or article of a part. */
function isWithoutVerb(quote: string, actionSaid: string): boolean {
  return quote === actionSaid && BEGINS_PART.test(quote)
}

const BEGINS_PART =
  /^(?:from|in|on|at|by|within|between|until|before|after|no later than|not later than|the|an?|all|both|each|every|\d)\b/i

function actVerb(actionSaid: string): string {
  return /^\S+/.exec(actionSaid)?.[0] ?? actionSaid
}

/** The words up to the verb, with it. */
function upToVerb(opening: string, verb: string): string | undefined {
  const at = ` ${opening} `.lastIndexOf(` ${verb} `)
  return at < 0 ? undefined : opening.slice(0, at + verb.length).trim()
}

const FAR = 60
const LONGEST_TITLE = 120

/** The words on one line, cut at a word where they are long. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`
}
