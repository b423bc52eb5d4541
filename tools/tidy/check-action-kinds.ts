import ts from 'typescript'
import type { TrackedFile } from './tracked-files.ts'

// Where a kind of action may be named: where it is defined, where a language recognises or tells it, and in tests.
const mayName = /^src\/(model\/actions|reader\/languages|testing)\/|words\/norm-sentence-messages\.ts$|\.test\.tsx?$/

/** Action kinds named in code that should ask the descriptor instead. */
export function checkActionKinds(
  files: readonly Pick<TrackedFile, 'path' | 'text'>[],
  kinds: readonly string[],
): readonly string[] {
  const named = new Set(kinds)
  return files
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !mayName.test(path))
    .flatMap(({ path, text }) => {
      const source = ts.createSourceFile(path, text(), ts.ScriptTarget.Latest, false)
      const problems: string[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteralLike(node) && named.has(node.text)) {
          problems.push(
            `${path}: names the action \`${node.text}\`; read its roles and aspect from the registry instead`,
          )
        }
        node.forEachChild(visit)
      }
      visit(source)
      return problems
    })
}
