import type { AskedQuestion } from '#app/ledgers/resolve-question'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { filePorts } from '#cli/open-ports'
import type { Options } from '#cli/options'

/** The question that the options of a command line ask; a policy that looks like a file is read from it. */
export async function askedQuestion(options: Options): Promise<Result<AskedQuestion, Problem>> {
  const axis = options.text('axis')
  if (axis !== undefined && axis !== 'published' && axis !== 'recorded') {
    const message = `\`${axis}\` is no axis of knowledge: say \`published\` or \`recorded\``
    return err({ kind: 'usage', code: 'no-such-axis', message })
  }
  const policy = await askedPolicy(options.text('policy'))
  if (!policy.ok) return policy
  return ok({
    asOf: options.text('asOf'),
    knownAt: options.text('knownAt'),
    axis,
    policy: policy.value,
    overlay: options.list('overlay').flatMap((ids) => ids.split(',')),
  })
}

const POLICY_FILE = /[/\\]|\.(?:ya?ml|json)$/i

async function askedPolicy(name: string | undefined): Promise<Result<AskedQuestion['policy'], Problem>> {
  if (name === undefined || !POLICY_FILE.test(name)) return ok(name)
  const { readPolicyFile } = await import('#app/ledgers/evidence-policies')
  return readPolicyFile(filePorts, name)
}
