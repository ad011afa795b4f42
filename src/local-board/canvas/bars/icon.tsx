/** Line icons on a grid of 24, drawn in the colour of the text around them. */
const PATHS = {
  pointer: 'M5 3l14 8-6.2 1.8L10 19z',
  note: 'M4 4h16v10l-6 6H4zM14 20v-6h6',
  text: 'M5 6V4h14v2M12 4v16M9 20h6',
  shape: 'M4.5 4.5h15v15h-15z',
  connector: 'M4 18c8 0 4-12 14-12M14 2.8L18.5 6 14.5 9.4',
  frame: 'M8 3v18M16 3v18M3 8h18M3 16h18',
  card: 'M3 6h18v12H3zM7 10h6M7 14h10',
  undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3',
  redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 000 12h3',
  hand: 'M8 12V6a1.5 1.5 0 013 0v5V4.500a1.500 1.500 0 013 0V11V6a1.500 1.500 0 013 0v8a7 7 0 01-7 7c-3 0-4.500-1.500-6-4l-2-3.500a1.500 1.500 0 012.600-1.500L8 14z',
  close: 'M6 6l12 12M18 6L6 18',
  edit: 'M4 20l1-4L16.500 4.500a2 2 0 013 3L8 19zM14.500 6.500l3 3',
  front: 'M12 3v12M7 8l5-5 5 5M5 20h14',
  back: 'M12 21V9M7 16l5 5 5-5M5 4h14',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  bin: 'M4 7h16M10 11v6M14 11v6M6 7l1 13h10l1-13M9 7V4h6v3',
  chevron: 'M6 9l6 6 6-6',
  link: 'M10 14a4 4 0 006 0l3-3a4 4 0 00-6-6l-1 1M14 10a4 4 0 00-6 0l-3 3a4 4 0 006 6l1-1',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  clock: 'M12 21a8 8 0 100-16 8 8 0 000 16zM12 9v4l2.500 2M9.500 2.500h5',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
