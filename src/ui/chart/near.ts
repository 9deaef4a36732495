/** Where an element is: in what is seen, up to half a screen off it, or further away. */
export type Place = 'seen' | 'near' | 'far'

interface Watched {
  seen: boolean
  near: boolean
  readonly tell: (place: Place) => void
}
const watched = new WeakMap<Element, Watched>()
let observers: readonly IntersectionObserver[] = []

function observer(margin: string, what: 'seen' | 'near'): IntersectionObserver {
  const told = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      const one = watched.get(target)
      if (!one || one[what] === isIntersecting) continue
      one[what] = isIntersecting
      one.tell(one.seen ? 'seen' : one.near ? 'near' : 'far')
    }
  }
  return new IntersectionObserver(told, { rootMargin: margin })
}

/** Tells whenever an element comes into what is seen or near it, or leaves it. Returns how to stop. */
export function watchPlace(element: Element, tell: (place: Place) => void): () => void {
  if (observers.length === 0) observers = [observer('0px', 'seen'), observer('400px 0px', 'near')]
  watched.set(element, { seen: false, near: false, tell })
  for (const each of observers) each.observe(element)
  return () => {
    for (const each of observers) each.unobserve(element)
    watched.delete(element)
  }
}

/** Does work when the page has nothing else to do, at the latest before it is printed. Returns how to give it up. */
export function whenIdle(work: () => void): () => void {
  const hasIdle = 'requestIdleCallback' in window
  const handle = hasIdle
    ? requestIdleCallback(work, { timeout: 3000 })
    : window.setTimeout(work, 100)
  window.addEventListener('beforeprint', work)
  return () => {
    if (hasIdle) cancelIdleCallback(handle)
    else clearTimeout(handle)
    window.removeEventListener('beforeprint', work)
  }
}
