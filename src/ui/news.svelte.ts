import { gapAfter } from '../lib/text'
import type { Correction } from '../session/corrected'
import type { Session } from '../session/session'
import { t } from './words.svelte'

/** What has just been made of files by itself, which the analyst is told at the data cell. */
type Item = { readonly kind: 'corrected'; readonly cell: string } & Correction

/** The latest of them. It holds until anything is changed: what undo takes back is no news. */
export class News {
  #item = $state.raw<Item>()
  #revision = $state(-1)

  tell(item: Item, session: Session): void {
    this.#item = item
    this.#revision = session.state.revision
  }

  /** What there is to tell at a revision of the notebook. */
  at(revision: number): Item | undefined {
    return revision === this.#revision ? this.#item : undefined
  }

  clear(): void {
    this.#item = undefined
  }
}

/** The item in words. */
export function newsText({ anew, more, gone, kept }: Item): string {
  const parts = [
    ['ui.news.anew', anew],
    ['ui.news.more', more],
    ['ui.news.gone', gone],
    ['ui.news.kept', kept],
  ] as const
  const said = parts.flatMap(([key, cells]) => (cells.length > 0 ? [t(key, { cells })] : []))
  return said.reduce((text, next) => text + gapAfter(text) + next, '')
}
