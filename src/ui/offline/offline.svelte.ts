/** Whether the site is kept in the browser, and whether a newer edition of it waits. */
class Offline {
  /** a newer edition is complete and waits for the user's word */
  waiting = $state.raw<ServiceWorker>()

  /** Keeps the site once the page has nothing more urgent to do. Private windows and plain http refuse, and do without. */
  async keep(): Promise<void> {
    if (!('serviceWorker' in navigator)) return
    this.#change(navigator.serviceWorker)
    try {
      const registration = await navigator.serviceWorker.register('./offline.js')
      this.waiting = registration.waiting ?? undefined
      registration.addEventListener('updatefound', () => this.#follow(registration.installing))
    } catch {
      // A site that cannot be kept works as before, with a network.
    }
  }

  /** Loads the newer edition in the place of this one, in this tab and all others of the site. */
  use(): void {
    this.waiting?.postMessage('use')
  }

  /** Whichever tab asked for the newer edition, the files of the one before are gone from all. */
  #change(workers: ServiceWorkerContainer): void {
    let before = workers.controller
    workers.addEventListener('controllerchange', () => {
      if (before) location.reload()
      before = workers.controller
    })
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      // The first edition of all replaces nothing.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) this.waiting = worker
    })
  }
}

export const offline = new Offline()
