import { SvelteMap } from 'svelte/reactivity'

/** Where the bytes of a data cell come from after a reload. */
export type Keeping =
  /** a copy in this browser, or one being made */
  | { readonly how: 'copy' | 'copying'; readonly size: number; readonly digest: string }
  /** the file on disk, which the browser may ask about */
  | { readonly how: 'place' }
  /** nowhere: too large to copy, no room, or no storage at all */
  | { readonly how: 'none'; readonly why: 'large' | 'full' | 'refused' }

/** By the key of the cell; cells without a file of the reader's own are not in it. */
export const keeping = new SvelteMap<string, Keeping>()
