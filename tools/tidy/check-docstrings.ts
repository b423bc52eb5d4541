import ts from 'typescript'
import type { TrackedFile } from './tracked-files.ts'

const pure = /^src\/(base|time|model|engine|reader|evidence|linter|views|export|api|app)\/.*(?<!\.test)\.tsx?$/

/** Functions and interfaces that a pure layer exports without a word on what they are. */
export function checkDocstrings(files: readonly Pick<TrackedFile, 'path' | 'text'>[]): readonly string[] {
  return files.filter(({ path }) => pure.test(path)).flatMap(checkFile)
}

function checkFile({ path, text }: Pick<TrackedFile, 'path' | 'text'>): readonly string[] {
  const source = ts.createSourceFile(path, text(), ts.ScriptTarget.Latest, true)
  return source.statements.filter(isBare).map((statement) => {
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1
    return `${path}:${line}: an export of a pure layer says what it is`
  })
}

// Only functions and interfaces: a union named after its members speaks for itself.
function isBare(statement: ts.Statement): boolean {
  const declares = ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement)
  if (!declares || statement.name === undefined) return false
  const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
  return exported && ts.getJSDocCommentsAndTags(statement).length === 0
}
