import { parseDocument } from 'yaml'
import { mappingShape, type Mapping } from '#api/tables/mapping-shape'
import { columnsIn } from '#app/intake/mapping/mapping'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'

/** The mapping of a YAML text, or every fault in it. */
export function parseMapping(text: string, name: string): Result<Mapping, Problem> {
  const document = parseDocument(text, { prettyErrors: true })
  if (document.errors.length > 0) {
    return err(
      faulty(
        name,
        document.errors.map((error) => error.message.split('\n')[0] ?? ''),
      ),
    )
  }
  return checkMapping(document.toJS({ maxAliasCount: 10 }), name)
}

/** The mapping that plain data is, or every fault in it. */
export function checkMapping(value: unknown, name: string): Result<Mapping, Problem> {
  const parsed = mappingShape.safeParse(value)
  if (!parsed.success) {
    return err(
      faulty(
        name,
        parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'mapping'}: ${message}`),
      ),
    )
  }
  const silent = parsed.data.text.filter((paragraph) => columnsIn(paragraph).length === 0)
  if (silent.length === parsed.data.text.length) {
    return err(faulty(name, ['text: no paragraph names a column, so that every row would have the same words']))
  }
  return ok(parsed.data)
}

function faulty(name: string, faults: readonly string[]): Problem {
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`
  const message = `the mapping \`${name}\` has ${count} and was not used: mend what follows`
  return {
    kind: 'invalid-input',
    code: 'faulty-mapping',
    message,
    faults: faults.slice(0, 20).map((fault) => ({ file: name, message: fault })),
  }
}
