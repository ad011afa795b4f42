import { createElement, Fragment, memo, type ReactNode } from 'react'

const ALLOWED = new Set(['p', 'br', 'strong', 'b', 'em', 'i', 'u', 's', 'ul', 'ol', 'li', 'span'])
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript'])

/**
 * An item's HTML, which anybody may have written, drawn by React from an allow-list of elements without attributes.
 * Links keep an http or https address; everything else that is not allowed shows only its text.
 */
export const Content = memo(function Content({ html }: { html: string }) {
  if (!/[<&]/.test(html)) return <>{html}</>
  const body = new DOMParser().parseFromString(html, 'text/html').body
  return <>{children(body)}</>
})

function children(node: Node): ReactNode[] {
  return Array.from(node.childNodes, (child, index) => <Fragment key={String(index)}>{draw(child)}</Fragment>)
}

function draw(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue
  if (!(node instanceof Element)) return null
  const name = node.localName
  if (SILENT.has(name)) return null
  if (name === 'br') return <br />
  if (name === 'a') return drawLink(node)
  const inside = children(node)
  // An empty paragraph is an empty line, as the person typed it.
  if (name === 'p' && inside.length === 0) return createElement('p', null, <br />)
  return ALLOWED.has(name) ? createElement(name, null, ...inside) : inside
}

function drawLink(link: Element): ReactNode {
  const address = link.getAttribute('href') ?? ''
  if (!/^https?:\/\//i.test(address)) return children(link)
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" className="nodrag" tabIndex={-1}>
      {children(link)}
    </a>
  )
}
