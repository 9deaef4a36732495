const watched = new WeakMap<Element, (near: boolean) => void>()
let observer: IntersectionObserver | undefined

/** Tells whenever an element comes near what is seen, or leaves it. Returns how to stop. */
export function watchNear(element: Element, tell: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting)
    },
    { rootMargin: '400px 0px' },
  )
  watched.set(element, tell)
  observer.observe(element)
  return () => {
    observer?.unobserve(element)
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
