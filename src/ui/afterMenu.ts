/**
 * Lets a menu's choice move the focus: a closing menu gives the focus back to its button, unless what
 * was chosen takes it elsewhere. `choose` remembers the act, `onCloseAutoFocus` does it at that moment.
 */
export function afterMenu() {
  let act: (() => void) | undefined
  return {
    choose: (chosen: () => void) => (act = chosen),
    onCloseAutoFocus: (event: Event) => {
      if (!act) return
      event.preventDefault()
      act()
      act = undefined
    },
  }
}
