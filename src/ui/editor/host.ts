import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

export interface HostOptions {
  readonly text: string
  readonly label: string
  readonly extensions: Extension
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
}

export interface Host {
  readonly view: EditorView
  /** Replaces the text unless it is the same already. */
  replace(text: string): void
  setEditable(editable: boolean): void
}

/**
 * An editor in a shadow root: there its style sheets are constructed ones, which the page's content
 * policy allows, while `<style>` elements in the page itself are refused.
 */
export function host(parent: HTMLElement, options: HostOptions): Host {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' })
  root.replaceChildren()
  const editable = new Compartment()
  let silent = false
  const view: EditorView = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        editable.of([]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': options.label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !silent) options.onChange(update.state.doc.toString())
          if (update.focusChanged && !update.view.hasFocus) options.onBlur()
        }),
        options.extensions,
      ],
    }),
  })
  return {
    view,
    replace(text) {
      const { doc } = view.state
      if (doc.toString() === text) return
      silent = true
      view.dispatch({ changes: { from: 0, to: doc.length, insert: text } })
      silent = false
    },
    setEditable: (on) =>
      view.dispatch({
        effects: editable.reconfigure(
          on ? [] : [EditorState.readOnly.of(true), EditorView.editable.of(false)],
        ),
      }),
  }
}
