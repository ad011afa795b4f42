import { useStoreApi, ViewportPortal } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import { ABOVE_FRAMES } from './layers.ts'
import { paintItems } from './paint-items.ts'
import type { Placed } from './placed-items.ts'

/**
 * Items seen from far away, painted on one picture between the frames and the items that are drawn: thousands of
 * elements would have to be laid out, kept and told of every move. What a person reaches for is drawn instead.
 */
export function FarItems({ items }: { items: readonly Placed[] }) {
  const picture = useRef<HTMLCanvasElement>(null)
  const flow = useStoreApi()

  useLayoutEffect(() => {
    const canvas = picture.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    let frame = 0
    const paint = () => {
      frame = 0
      const { transform, width, height } = flow.getState()
      const [x, y, zoom] = transform
      const density = devicePixelRatio
      if (canvas.width !== width * density || canvas.height !== height * density) {
        canvas.width = width * density
        canvas.height = height * density
      }
      // The picture stands still on the screen while what holds it moves with the board.
      Object.assign(canvas.style, {
        width: `${width}px`,
        height: `${height}px`,
        transform: `scale(${1 / zoom}) translate(${-x}px, ${-y}px)`,
      })
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, canvas.width, canvas.height)
      context.setTransform(zoom * density, 0, 0, zoom * density, x * density, y * density)
      paintItems(context, items, { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }, zoom)
    }
    paint()
    const stop = flow.subscribe((now, before) => {
      if (now.transform === before.transform && now.width === before.width && now.height === before.height) return
      frame ||= requestAnimationFrame(paint)
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [items, flow])

  return (
    <ViewportPortal>
      <canvas ref={picture} className="far-items" style={{ zIndex: ABOVE_FRAMES }} />
    </ViewportPortal>
  )
}
