import type { BoardPage, DragPreview } from '../../host/page.ts'

/** Draws what a person drags from the app's panel under the pointer: the app's picture, or a box of its size [D:ref-ui]. */
export function createDragPreview(): NonNullable<BoardPage['showDrag']> {
  let shown: HTMLElement | undefined
  return (drag) => {
    if (!drag || drag.preview) shown?.remove()
    if (drag?.preview) {
      shown = draw(drag.preview)
      document.body.append(shown)
    }
    if (drag && shown) Object.assign(shown.style, { left: `${drag.at.x}px`, top: `${drag.at.y}px` })
  }
}

function draw({ url, width, height }: DragPreview): HTMLElement {
  const element = url
    ? Object.assign(document.createElement('img'), { src: url, alt: '' })
    : document.createElement('div')
  Object.assign(element.style, {
    position: 'fixed',
    zIndex: '1000',
    width: `${width}px`,
    height: `${height}px`,
    opacity: '0.8',
    pointerEvents: 'none',
    transform: 'translate(-50%, -50%)',
    ...(!url && { border: '2px dashed #8a93a8', borderRadius: '8px' }),
  })
  return element
}
