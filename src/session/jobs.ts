/** Runs jobs one after the other, in the order they came: what one arranges no other disturbs. */
export class Jobs {
  #last: Promise<unknown> = Promise.resolve()

  /** Resolves or rejects as the job does. */
  do<T>(job: () => Promise<T>): Promise<T> {
    const next = this.#last.then(job)
    this.#last = next.catch(() => undefined)
    return next
  }

  /** Resolves when no job is left. */
  async idle(): Promise<void> {
    let last
    do {
      last = this.#last
      await last
    } while (last !== this.#last)
  }
}
