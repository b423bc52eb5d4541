import {
  CompletionItemKind,
  createConnection,
  DiagnosticSeverity,
  MarkupKind,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  isAgreementFile,
  openAgreementFile,
  type FileDiagnostic,
  type OfferedWord,
  type OpenAgreementFile,
} from '#app/editing/open-agreement-file'
import { MAX_AGREEMENT_BYTES } from '#app/limits'

/** What the server tells of itself. */
export interface LanguageServerFacts {
  readonly name: string
  readonly version: string
}

/**
 * Answers an editor over stdin and stdout until it says goodbye: faults and findings of agreement files, what can be
 * written where, the page of a rule, and where an id is given. Other YAML files are left alone. Source: Language Server
 * Protocol 3.17.
 */
export function serveLanguage(facts: LanguageServerFacts): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  // What was made of the version that an editor shows; a new version replaces it.
  const opened = new Map<string, { readonly version: number; readonly file: OpenAgreementFile | undefined }>()
  const fileOf = (uri: string): OpenAgreementFile | undefined => {
    const document = documents.get(uri)
    if (document === undefined) return undefined
    const known = opened.get(uri)
    if (known !== undefined && known.version === document.version) return known.file
    const file = openedFile(document.getText())
    opened.set(uri, { version: document.version, file })
    return file
  }
  connection.onInitialize(() => ({
    serverInfo: facts,
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: [' ', ':', '-', ','] },
      hoverProvider: true,
      definitionProvider: true,
    },
  }))
  documents.onDidChangeContent(({ document: { uri, version } }) => {
    const diagnostics = (fileOf(uri)?.diagnostics ?? []).map(toDiagnostic)
    void connection.sendDiagnostics({ uri, version, diagnostics })
  })
  documents.onDidClose(({ document: { uri } }) => {
    opened.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  answer(connection, fileOf)
  documents.listen(connection)
  connection.listen()
  // The editor ends it: the connection leaves the process with its own exit code.
  return new Promise<never>(() => undefined)
}

function openedFile(text: string): OpenAgreementFile | undefined {
  return isAgreementFile(text) && text.length <= MAX_AGREEMENT_BYTES ? openAgreementFile(text) : undefined
}

function answer(connection: Connection, fileOf: (uri: string) => OpenAgreementFile | undefined): void {
  connection.onCompletion(({ textDocument, position }) =>
    (fileOf(textDocument.uri)?.complete(position) ?? []).map(toItem),
  )
  connection.onHover(({ textDocument, position }) => {
    const shown = fileOf(textDocument.uri)?.hover(position)
    if (shown === undefined) return null
    return { contents: { kind: MarkupKind.Markdown, value: shown.markdown }, range: shown.range }
  })
  connection.onDefinition(({ textDocument, position }) => {
    const range = fileOf(textDocument.uri)?.definition(position)
    return range === undefined ? null : { uri: textDocument.uri, range }
  })
}

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
} as const

function toDiagnostic({ range, severity, message, rule }: FileDiagnostic): Diagnostic {
  return {
    range,
    severity: SEVERITIES[severity],
    message,
    source: 'servanda',
    ...(rule === undefined ? {} : { code: rule }),
  }
}

const KINDS = {
  field: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
} as const

function toItem({ label, detail, kind, insert, range }: OfferedWord): {
  readonly label: string
  readonly detail: string
  readonly kind: CompletionItemKind
  readonly textEdit: { readonly range: OfferedWord['range']; readonly newText: string }
} {
  return { label, detail, kind: KINDS[kind], textEdit: { range, newText: insert } }
}
