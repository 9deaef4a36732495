import type { Appended, Joined } from '../session/added'
import type { Correction } from '../session/corrected'
import type { Session } from '../session/session'

/** What has just been made of files, or is asked about them, which the analyst is told at a data cell. */
export type Item = { readonly cell: string } & (
  | ({ readonly kind: 'corrected' } & Correction)
  | ({ readonly kind: 'appended' } & Appended)
  | ({ readonly kind: 'joined' } & Joined)
  | { readonly kind: 'offered' }
)

/** The latest of it. It holds until anything is changed: what undo takes back is no news. */
export class News {
  #items = $state.raw<readonly Item[]>([])
  #revision = $state(-1)

  tell(session: Session, items: readonly Item[]): void {
    this.#items = items
    this.#revision = session.state.revision
  }

  /** What there is to tell at a revision of the notebook. */
  at(revision: number): readonly Item[] {
    return revision === this.#revision ? this.#items : []
  }

  clear(): void {
    this.#items = []
  }
}
