/**
 * The service worker: keeps every file of one edition of the site, so that the page works without a
 * network, at once, and never mixes two editions. A newer edition is fetched beside and waits for the user's word.
 */

/** Put in by the build: the paths of all files below the page, and a digest of them and what they hold. */
declare const __FILES__: readonly string[]
declare const __EDITION__: string

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Client {
  postMessage(message: unknown): void
}
/** What is used of `ServiceWorkerGlobalScope`, whose types exclude those of a page. */
interface Scope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: { includeUncontrolled: true }): Promise<readonly Client[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}
const scope = self as unknown as Scope

const place = (path: string) => new URL(path, scope.registration.scope).href
const page = place('index.html')
const files = new Set(__FILES__.map(place))
/** Caches belong to the origin, which other pages below it may share. */
const own = `cartograph ${new URL(scope.registration.scope).pathname} `
const edition = own + __EDITION__

scope.addEventListener('install', (event) => event.waitUntil(fill().catch(fail)))
scope.addEventListener('activate', (event) => event.waitUntil(take()))
scope.addEventListener('message', ({ data }) => {
  if (data === 'use') void scope.skipWaiting()
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const asked = origin + pathname
  const wanted = asked === place('') ? page : asked
  if (request.method === 'GET' && files.has(wanted)) event.respondWith(answer(wanted, request))
})

/** Fetches what no earlier edition has: names hold a digest of the content, all but the page's own. */
async function fill(): Promise<void> {
  const cache = await caches.open(edition)
  for (const file of files) {
    const kept = file === page ? undefined : await caches.match(file)
    const response = kept ?? (await fetch(file, { cache: file === page ? 'no-cache' : 'default' }))
    if (!response.ok) throw new Error(`not there: ${file}`)
    await cache.put(file, direct(response))
  }
}

/** Tells all pages why this edition cannot be kept. */
async function fail(cause: unknown): Promise<never> {
  const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError'
  await caches.delete(edition)
  const pages = await scope.clients.matchAll({ includeUncontrolled: true })
  for (const each of pages) each.postMessage({ offline: isFull ? 'room' : 'network' })
  throw cause
}

/** Some hosts send `index.html` on to its folder, and no browser opens a page by an answer that was sent on. */
function direct(response: Response): Response {
  const { redirected, body, headers } = response
  return redirected ? new Response(body, { headers }) : response
}

/** Begins to answer for all pages, and drops the editions before. */
async function take(): Promise<void> {
  const names = await caches.keys()
  const before = names.filter((name) => name.startsWith(own) && name !== edition)
  await Promise.all(before.map((name) => caches.delete(name)))
  await scope.clients.claim()
}

/** From this edition alone; a browser short of room may have dropped it. */
async function answer(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(edition)
  return (await cache.match(file)) ?? (await fetch(request))
}
