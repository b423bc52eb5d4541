import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const look = EditorView.theme({
  // A file is written from left to right in every language of the interface.
  '&': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    fontSize: 'var(--size-14)',
    direction: 'ltr',
    textAlign: 'start',
  },
  '.cm-scroller': { maxBlockSize: '70vh', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', fontFamily: 'ui-monospace, monospace', padding: '0.5rem 0' },
  '.cm-gutters': {
    backgroundColor: 'var(--sunk)',
    color: 'var(--quiet)',
    borderInlineEnd: '1px solid var(--hairline)',
  },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--sunk)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-soft)',
  },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--rule)',
    maxInlineSize: '36rem',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--paper)' },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal', opacity: '0.85' },
  '.cm-diagnostic': {
    fontFamily: 'var(--sans)',
    // What is said of the file is written as the language of the interface is.
    unicodeBidi: 'plaintext',
    whiteSpace: 'pre-wrap',
    borderInlineStart: '0.25rem solid var(--rule)',
  },
  '.cm-diagnostic-error': { borderInlineStartColor: 'var(--fault)' },
  '.cm-diagnostic-warning': { borderInlineStartColor: 'var(--amber-rule)' },
  '.cm-lintRange': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--quiet) 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-error': { textDecorationColor: 'var(--fault)' },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--amber-rule)' },
  '.cm-panels': { backgroundColor: 'var(--sunk)', color: 'var(--ink)' },
  '.cm-panel.cm-panel-lint ul [aria-selected]': { backgroundColor: 'var(--accent-soft)', color: 'var(--ink)' },
})

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.string, tags.content], color: 'var(--ink)' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--quiet)' },
  { tag: [tags.keyword, tags.meta], color: 'var(--contested)' },
])

/** The editor in the colours of the page, light and dark. */
export const editorTheme: Extension = [look, syntaxHighlighting(colours)]
