import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const float = {
  border: '1px solid transparent',
  borderRadius: 'var(--radius)',
  background: 'var(--surface)',
  boxShadow: 'var(--shadow)',
  color: 'var(--ink)',
  fontSize: 'var(--text-13)',
}

/** The editor in the page's own tokens, which reach into its shadow root. */
export const theme = [
  EditorView.theme({
    '&': { color: 'var(--ink)', fontSize: 'var(--text-13)' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '20px' },
    '.cm-content': { padding: '10px 0', caretColor: 'var(--ink)' },
    '.cm-line': { padding: '0 12px' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
      { background: 'color-mix(in srgb, var(--accent) 24%, transparent)' },
    '.cm-activeLine': { background: 'transparent' },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
      background: 'var(--accent-weak)',
      outline: '1px solid var(--accent)',
    },
    '.cm-placeholder': { color: 'var(--ink-3)' },
    '.cm-tooltip': float,
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      outline: '1px solid transparent',
      outlineOffset: '-1px',
      background: 'var(--accent-weak)',
      color: 'var(--ink)',
    },
    '.cm-completionDetail': { color: 'var(--ink-3)', fontStyle: 'normal', marginLeft: '12px' },
    '.cm-completionIcon': { display: 'none' },
    '.cm-diagnostic': { padding: '8px 12px', maxWidth: '480px', whiteSpace: 'pre-wrap' },
    '.cm-diagnostic-error': { borderLeft: '3px solid var(--red)' },
    '.cm-diagnostic-warning': { borderLeft: '3px solid var(--amber-mark)' },
    '.cm-lintRange-error': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy var(--red)',
      textUnderlineOffset: '3px',
    },
    '.cm-lintRange-warning': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy var(--amber-mark)',
      textUnderlineOffset: '3px',
    },
    '.cm-lintPoint:after': { borderBottomColor: 'var(--red)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
      { tag: [tags.string, tags.special(tags.string)], color: 'var(--green)' },
      { tag: [tags.number, tags.bool, tags.null], color: 'var(--amber)' },
      { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--ink-3)' },
      { tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--ink-2)' },
      { tag: tags.heading, fontWeight: '650' },
      { tag: tags.emphasis, fontStyle: 'italic' },
      { tag: tags.strong, fontWeight: '650' },
      { tag: [tags.link, tags.url], color: 'var(--accent)' },
    ]),
  ),
]
