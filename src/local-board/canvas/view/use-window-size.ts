import { useEffect, useState } from 'react'

/** The window's inner size in pixels, which is the canvas's. */
export function useWindowSize(): { width: number; height: number } {
  const [size, setSize] = useState(current)
  useEffect(() => {
    const onResize = () => setSize(current())
    window.addEventListener('resize', onResize)
    return () => window.removeEventListener('resize', onResize)
  }, [])
  return size
}

function current() {
  return { width: innerWidth, height: innerHeight }
}
