import { blobSource, type Source } from '../../lib/source'

const pieceSize = 1024 * 1024

/** Text that grows: it is given to the browser in pieces, which keeps large blobs out of the page's memory. */
export class Pieces {
  readonly #blobs: Blob[] = []
  readonly #encoder = new TextEncoder()
  #text = ''
  /** in UTF-16 units, of all text so far */
  size = 0

  add(text: string): void {
    this.#text += text
    this.size += text.length
    if (this.#text.length >= pieceSize) this.#close()
  }

  /** The whole, with the text `head` before it. */
  source(name: string, head = ''): Source {
    this.#close()
    return blobSource(name, new Blob([head, ...this.#blobs]))
  }

  #close(): void {
    if (this.#text !== '') this.#blobs.push(new Blob([this.#encoder.encode(this.#text)]))
    this.#text = ''
  }
}
