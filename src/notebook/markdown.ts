import MarkdownIt, { type StateCore, type Token } from 'markdown-it'
import { type LiveValue, Marked, type Resolve } from './live'

const safeLink = /^(?:https?:|mailto:|#)/i

/**
 * The one renderer of prose. Raw HTML is shown as text, only http, https, mailto and links within the
 * page are links, and an image is a link to it, so that opening a notebook fetches nothing.
 */
const renderer = new MarkdownIt('default', { html: false, linkify: false, maxNesting: 200 })
renderer.validateLink = (url) => safeLink.test(url.trim())
renderer.renderer.rules['link_open'] = (tokens, index, options, _, self) => {
  const token = tokens[index]
  if (token && !String(token.attrGet('href')).startsWith('#')) {
    token.attrSet('target', '_blank')
    token.attrSet('rel', 'noopener noreferrer')
  }
  return self.renderToken(tokens, index, options)
}
renderer.core.ruler.push('images', (state) => {
  for (const token of state.tokens) {
    if (token.children) token.children = imagesAsLinks(token.children, state.Token)
  }
})

const { Token: Made } = new renderer.core.State('', renderer, {})

/** Images as links to them; inside a link, and for an address that is none, only their words. */
function imagesAsLinks(tokens: readonly Token[], Made: StateCore['Token']): Token[] {
  let depth = 0
  return tokens.flatMap((token) => {
    depth += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0
    if (token.type !== 'image') return [token]
    const address = String(token.attrGet('src') ?? '')
    const words = new Made('text', '', 0)
    words.content = token.content || address
    words.info = token.content ? '' : 'auto'
    if (depth > 0) return [words]
    const open = new Made('link_open', 'a', 1)
    open.attrSet('href', address)
    return [open, words, new Made('link_close', 'a', -1)]
  })
}

/**
 * Prose as HTML that is safe to show. Live values are filled in after Markdown is parsed, and only into
 * text: no address a page could be asked for ever holds one. Where `resolve` knows nothing, in code and
 * in addresses the braces stay, and where it knows that there is no such value they are marked.
 */
export function markdown(body: string, resolve: Resolve = () => undefined): string {
  const marked = new Marked(body)
  const tokens = renderer.parse(marked.text, {})
  const settled = marked.settle(tokens, resolve, Made)
  return renderer.renderer.render(settled, renderer.options, {})
}

/** The live values of a prose body in order. In code, in addresses, and where the name is no name, braces are text. */
export function liveValues(body: string): LiveValue[] {
  if (!body.includes('{{')) return []
  const marked = new Marked(body)
  marked.settle(renderer.parse(marked.text, {}), () => undefined, Made)
  return marked.live
}
