/**
 * Proof for the “0 bytes sent” badge: every request of this page that went anywhere but its own
 * origin, as the browser itself recorded it, and every attempt that the content policy refused.
 */
class Network {
  /** requests that left the origin */
  left = $state(0)
  /** attempts the page's policy stopped */
  refused = $state(0)

  constructor() {
    const own = (url: string) => {
      if (/^(blob|data):/.test(url)) return true
      return new URL(url, location.href).origin === location.origin
    }
    new PerformanceObserver((list) => {
      this.left += list.getEntries().filter((entry) => !own(entry.name)).length
    }).observe({ type: 'resource', buffered: true })
    document.addEventListener('securitypolicyviolation', (event) => {
      if (event.blockedURI.startsWith('http')) this.refused++
    })
  }
}

export const network = new Network()
