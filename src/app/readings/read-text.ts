import { UNDETERMINED } from '#base/undetermined'
import { MAX_READ_CHARACTERS } from '#app/limits'
import type { ToldInRow } from '#app/intake-ports'
import { toDateProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { withClaimOfRow } from '#app/readings/claim-of-row'
import type { ReaderNames } from '#app/readings/load-reader-names'
import { linkToAgreement } from '#reader/link/link-to-agreement'
import { readDocument, type ReadInput } from '#reader/read-document'
import type { Reading } from '#reader/reading'
import { dateOf, parseTimePoint } from '#time/time-point'

/** A text to read, with what is known beside it. */
export interface TextToRead {
  readonly text: string
  readonly name: string
  readonly published?: string | undefined
  readonly kind?: string | undefined
  /** Names that are known beforehand, and the agreement to link to; absent: the states of the world, and no links. */
  readonly names?: ReaderNames | undefined
  /** What the columns of a row tell beside its words. */
  readonly told?: ToldInRow | undefined
}

/**
 * What the reader makes of a text, linked to the agreement that it is read beside. A language it does not read is a problem: no
 * items would look like none found.
 */
export function readText(input: TextToRead): Result<Reading, Problem> {
  const { text, name, published, names } = input
  const unfit = unfitness(text, name)
  if (unfit !== undefined) return err(unfit)
  const kind = kindOf(input.kind)
  if (!kind.ok) return kind
  const date = published === undefined ? undefined : parseTimePoint(published)
  if (date !== undefined && !date.ok) return err(toDateProblem(date.error, 'published'))
  const reading = readDocument({
    text,
    ...(date === undefined ? {} : { published: dateOf(date.value) }),
    ...kind.value,
    ...(names === undefined ? {} : { names: names.index }),
  })
  return finished(reading, input)
}

// What columns tell is known in every language.
function finished(reading: Reading, { text, name, names, told }: TextToRead): Result<Reading, Problem> {
  if (told !== undefined) return ok(linked(withClaimOfRow(reading, { told, text, names: names?.agreement }), names))
  if (!reading.document.languageSupported) return err(unsupported(reading.document.language, name))
  return ok(linked(reading, names))
}

function linked(reading: Reading, names: ReaderNames | undefined): Reading {
  return names?.agreement === undefined ? reading : linkToAgreement(reading, names.agreement)
}

function unfitness(text: string, name: string): Problem | undefined {
  if (text.trim() === '') return problem('empty', `\`${name}\` holds no words: give it a text`)
  return text.length > MAX_READ_CHARACTERS ? tooLong(text.length, name) : undefined
}

function kindOf(words: string | undefined): Result<Pick<ReadInput, 'kind'>, Problem> {
  if (words === undefined) return ok({})
  if (words === 'instrument' || words === 'report') return ok({ kind: words })
  const message = `\`${words}\` is no kind of document: say \`instrument\` or \`report\``
  return err({ kind: 'usage', code: 'no-such-kind', message })
}

function unsupported(language: string, name: string): Problem {
  const message =
    language === UNDETERMINED
      ? `nothing tells in which language \`${name}\` is written: give an English text or a translation`
      : `\`${name}\` is in a language we do not read (\`${language}\`): give an English text or a translation`
  return problem('unsupported-language', message)
}

function tooLong(length: number, name: string): Problem {
  const message = `\`${name}\` has ${length} characters, and at most ${MAX_READ_CHARACTERS} are read at once: split it`
  return { kind: 'too-large', code: 'too-large', message }
}

function problem(code: string, message: string): Problem {
  return { kind: 'invalid-input', code, message }
}
