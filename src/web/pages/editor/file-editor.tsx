import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, indentOnInput } from '@codemirror/language'
import { linter, lintGutter, lintKeymap, type Diagnostic } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { useEffect, useRef, type ReactNode } from 'react'
import { checkAgreementFile, type CheckedFile, type FileMark } from '#linter/editing/check-file'
import { completeAt, type Completion } from '#linter/editing/complete-at'
import type { Speech } from '#views/speech/speech'
import { reasonMessages } from '#views/words/reason-messages'
import { ruleMessages } from '#views/words/rule-messages'
import { fileFaultArea, serverArea } from '#views/words/told-by-server'
import { editorPhrases } from '#web/pages/editor/editor-phrases'
import { editorTheme } from '#web/pages/editor/editor-theme'
import { wordsOfMarks } from '#web/pages/editor/mark-words'
import { useSpeechIn } from '#web/place/speech.tsx'
import styles from './editor.module.css'

/** What the page is told while somebody writes. */
export interface FileEditorTold {
  readonly onChange: (text: string) => void
  readonly onChecked: (checked: CheckedFile) => void
  readonly onSave: () => void
}

/**
 * The text of an agreement file, marked and completed as one writes. `start` is what it begins with; another `start` takes
 * the place of what stands there. It lives in a shadow root, where its styles need no leave from the security policy.
 */
export function FileEditor(props: FileEditorTold & { readonly start: string; readonly label: string }): ReactNode {
  const { start, label } = props
  const host = useRef<HTMLDivElement>(null)
  const speech = useSpeechIn(ruleMessages, reasonMessages, fileFaultArea, serverArea)
  const told = useRef<FileEditorTold & Speaking>({ ...props, speech })
  // Another language makes the editor anew: what was written into the same beginning stays.
  const held = useRef({ start, text: start })
  useEffect(() => {
    told.current = { ...props, speech }
  })
  useEffect(() => {
    const at = host.current
    if (at === null) return undefined
    const root = at.shadowRoot ?? at.attachShadow({ mode: 'open' })
    const doc = held.current.start === start ? held.current.text : start
    const state = EditorState.create({ doc, extensions: extensionsFor(label, told) })
    const view = new EditorView({ parent: root, root, state })
    at.addEventListener('keydown', keepKeys)
    return () => {
      at.removeEventListener('keydown', keepKeys)
      held.current = { start, text: view.state.doc.toString() }
      view.destroy()
    }
  }, [start, label])
  return <div ref={host} className={styles['editor']} />
}

/** Single keys of the page would hear what is typed here, since the shadow root hides where it came from. */
function keepKeys(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
}

interface Told {
  readonly current: FileEditorTold & Speaking
}

/** In which language findings are told. */
interface Speaking {
  readonly speech: Speech
}

/** How long the hand must rest before the file is checked. */
const REST_MS = 250

function extensionsFor(label: string, told: Told): readonly Extension[] {
  const save = (): boolean => {
    told.current.onSave()
    return true
  }
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    yaml(),
    editorTheme,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', lang: 'en', tabindex: '0' }),
    EditorState.tabSize.of(2),
    EditorState.phrases.of(editorPhrases(told.current.speech)),
    autocompletion({ override: [offer], icons: false }),
    linter((view) => mark(view, told), { delay: REST_MS }),
    lintGutter(),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) told.current.onChange(update.state.doc.toString())
    }),
    // Tab is left to the page, so that a keyboard gets out of the text.
    keymap.of([
      { key: 'Mod-s', run: save, preventDefault: true },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
  ]
}

function mark({ state }: EditorView, told: Told): readonly Diagnostic[] {
  const checked = checkAgreementFile(state.doc.toString())
  told.current.onChecked(checked)
  const wordsOf = wordsOfMarks(checked, told.current.speech)
  return checked.marks.map((each) => toDiagnostic(each, wordsOf(each)))
}

const SEVERITIES = { error: 'error', warning: 'warning', note: 'info' } as const

function toDiagnostic({ from, to, severity, rule }: FileMark, message: string): Diagnostic {
  return {
    from,
    to,
    severity: SEVERITIES[severity],
    message,
    ...(rule === undefined ? {} : { source: rule }),
  }
}

const TYPES = { field: 'property', value: 'enum', id: 'variable' } as const

function offer(context: CompletionContext): CompletionResult | null {
  const { from, options } = completeAt(context.state.doc.toString(), context.pos)
  if (options.length === 0 || (from === context.pos && !context.explicit)) return null
  return { from, options: options.map(toOption), validFor: /^[\p{L}\p{N}_-]*$/u }
}

function toOption({ label, detail, kind, insert }: Completion): CompletionResult['options'][number] {
  return { label, detail, apply: insert, type: TYPES[kind] }
}
