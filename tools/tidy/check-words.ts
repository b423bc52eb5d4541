import ts from 'typescript'
import type { TrackedFile } from './tracked-files.ts'

/** Words that GLOSSARY.md replaces, as they would stand in an identifier, and what to say instead. */
const bannedWords: ReadonlyMap<string, string> = new Map([
  ['clause', 'provision'],
  ['stipulation', 'provision'],
  ['actor', 'party'],
  ['signer', 'signatory'],
  ['enforcer', 'guarantor'],
  ['debtor', 'bearer'],
  ['obligor', 'bearer'],
  ['assignee', 'bearer'],
  ['creditor', 'counterparty'],
  ['beneficiary', 'counterparty'],
  ['penalty', 'consequence'],
  ['sanction', 'consequence'],
  ['outlet', 'source'],
  ['incident', 'event'],
  ['verdict', 'assessment'],
  ['violated', 'broken'],
  ['compliant', 'kept'],
])

// Of tools only what shapes the product is named by the glossary; cases of others keep the names of others.
const code = /^(src|e2e)\/.*\.tsx?$/
// Keys of a word list are words of that language, not names of ours.
const languageData = /^src\/reader\/languages\//
// In grammar a clause is part of a sentence, and has no other name.
const grammar = /^src\/reader\//

// Endings that say nothing about a thing.
const vagueEnding = /(Manager|Helper|Utils?|Service|Data|Info)$/

/**
 * Banned synonyms in identifiers, and declared names with a vague ending. Strings are free: they quote the world, and
 * so are comments: they may say what a word is not.
 */
export function checkWords(files: readonly Pick<TrackedFile, 'path' | 'text'>[]): readonly string[] {
  return files.filter(({ path }) => code.test(path) && !languageData.test(path)).flatMap(checkFile)
}

function checkFile({ path, text }: Pick<TrackedFile, 'path' | 'text'>): readonly string[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, text(), ts.ScriptTarget.Latest, true, kind)
  const problems: string[] = []
  const foreign = foreignNames(source)
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !foreign.has(node.text)) problems.push(...checkIdentifier(node, source, path))
    node.forEachChild(visit)
  }
  visit(source)
  return problems
}

// What a package calls its things is the package's business.
function foreignNames(source: ts.SourceFile): ReadonlySet<string> {
  const imports = source.statements.filter(ts.isImportDeclaration)
  const fromPackages = imports.filter(
    ({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && !/^[#.]/.test(moduleSpecifier.text),
  )
  return new Set(
    fromPackages.flatMap(({ importClause }) => {
      const named = importClause?.namedBindings
      return named !== undefined && ts.isNamedImports(named) ? named.elements.map(({ name }) => name.text) : []
    }),
  )
}

function checkIdentifier(node: ts.Identifier, source: ts.SourceFile, path: string): readonly string[] {
  const where = `${path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`
  const banned = wordsOf(node.text).flatMap((word) => {
    if (word === 'clause' && grammar.test(path)) return []
    const better = bannedWords.get(word)
    return better === undefined ? [] : [`${where}: \`${node.text}\`: the glossary says ${better}`]
  })
  const vague =
    isDeclaredType(node) && vagueEnding.test(node.text) ? [`${where}: \`${node.text}\` ends in a vague word`] : []
  return [...banned, ...vague]
}

/** The lower-case words an identifier is made of, singular. */
function wordsOf(identifier: string): readonly string[] {
  const words = identifier.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return words.split(/[^a-z]+/).map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''))
}

function isDeclaredType(node: ts.Identifier): boolean {
  const { parent } = node
  const declares =
    ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(parent) || ts.isClassDeclaration(parent)
  return declares && parent.name === node
}
