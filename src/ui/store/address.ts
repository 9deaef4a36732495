/** The id of the notebook that the page's address names. */
export const addressed = (): string | undefined =>
  new URLSearchParams(location.search).get('n') ?? undefined

/** Makes the address name a notebook, or none, as a step of the browser's history. */
export function address(id?: string): void {
  history.pushState(null, '', id === undefined ? location.pathname : `?n=${id}`)
}
