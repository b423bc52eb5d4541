import type { AskedQuestion } from '#app/ledgers/resolve-question'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Options } from '#cli/options'

/** The question that the options of a command line ask. */
export function askedQuestion(options: Options): Result<AskedQuestion, Problem> {
  const axis = options.text('axis')
  if (axis !== undefined && axis !== 'published' && axis !== 'recorded') {
    const message = `\`${axis}\` is no axis of knowledge: say \`published\` or \`recorded\``
    return err({ kind: 'usage', code: 'no-such-axis', message })
  }
  return ok({
    asOf: options.text('asOf'),
    knownAt: options.text('knownAt'),
    axis,
    policy: options.text('policy'),
    overlay: options.list('overlay').flatMap((ids) => ids.split(',')),
  })
}
