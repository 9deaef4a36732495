/** What keeps the site from being kept: no room left, files that could not be fetched, a browser that refuses. */
type Obstacle = 'room' | 'network' | 'refused'

/** Whether the site is kept in the browser, and whether a newer edition of it waits. */
class Offline {
  /** a newer edition is complete and waits for the user's word */
  waiting = $state.raw<ServiceWorker>()
  /** why the site is not kept for work without a network, where that was tried */
  obstacle = $state<Obstacle>()
  /** whether keeping is being tried again */
  trying = $state(false)

  /** Keeps the site once the page has nothing more urgent to do. Plain http and some private windows do without. */
  async keep(): Promise<void> {
    if (!('serviceWorker' in navigator)) return
    const workers = navigator.serviceWorker
    this.#change(workers)
    workers.addEventListener('message', ({ data }) => {
      const said: unknown = data?.offline
      if (said === 'room' || said === 'network') this.obstacle = said
    })
    await this.#register(workers)
  }

  /** Tries once more what failed. */
  async again(): Promise<void> {
    this.trying = true
    const registration = await this.#register(navigator.serviceWorker)
    if (!registration || registration.installing) return
    // An earlier edition is kept: the newer one comes only where it is asked for.
    try {
      await registration.update()
    } catch {
      this.#fail('network')
      return
    }
    if (registration.installing || !this.trying) return
    this.trying = false
    this.obstacle = undefined
  }

  /** Loads the newer edition in the place of this one, in this tab and all others of the site. */
  use(): void {
    this.waiting?.postMessage('use')
  }

  async #register(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> {
    try {
      const registration = await workers.register('./offline.js')
      this.waiting = registration.waiting ?? undefined
      this.#follow(registration.installing)
      registration.addEventListener('updatefound', () => this.#follow(registration.installing))
      return registration
    } catch {
      this.#fail(navigator.onLine ? 'refused' : 'network')
      return undefined
    }
  }

  #fail(obstacle: Obstacle): void {
    this.trying = false
    this.obstacle = obstacle
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
    let isKept = false
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installing') return
      // An edition that was kept goes when a newer one takes its place.
      if (worker.state === 'redundant') {
        if (!isKept) this.#fail(this.obstacle ?? 'network')
        return
      }
      isKept = true
      this.trying = false
      this.obstacle = undefined
      // The first edition of all replaces nothing.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) this.waiting = worker
    })
  }
}

export const offline = new Offline()
