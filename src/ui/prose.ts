import DOMPurify from 'dompurify'
import type { Attachment } from 'svelte/attachments'

/**
 * Fills an element with HTML that was made safe where it was rendered, sanitised once more on its way
 * into the page: nothing a notebook holds may load, run or submit anything.
 */
export function prose(html: string): Attachment<HTMLElement> {
  return (element) => {
    const fragment = DOMPurify.sanitize(html, {
      RETURN_DOM_FRAGMENT: true,
      ADD_ATTR: ['target'],
      FORBID_TAGS: ['img', 'picture', 'video', 'audio', 'source', 'style', 'form', 'iframe', 'svg'],
      FORBID_ATTR: ['style', 'srcset', 'background'],
    })
    // Code and tables that are wider than the page are scrolled by keyboard, too.
    for (const wide of fragment.querySelectorAll<HTMLElement>('pre, table')) wide.tabIndex = 0
    element.replaceChildren(fragment)
  }
}
