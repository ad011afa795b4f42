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
  tag: 'M3.500 11.500V4.500a1 1 0 011-1h7l9 9-8 8zM8 8h.01',
  sync: 'M5 12a7 7 0 0112-4.900L20 10M20 5v5h-5M19 12a7 7 0 01-12 4.900L4 14M4 19v-5h5',
  open: 'M13 4h7v7M20 4L11 13M18 14v6H4V6h6',
  more: 'M5.500 12a.5.5 0 101 0 .5.5 0 10-1 0M11.500 12a.5.5 0 101 0 .5.5 0 10-1 0M17.500 12a.5.5 0 101 0 .5.5 0 10-1 0',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 15a3 3 0 100-6 3 3 0 000 6z',
  gather:
    'M12 3v6M9.500 6.500L12 9l2.500-2.500M12 21v-6M9.500 17.500L12 15l2.500 2.500M3 12h6M6.500 9.500L9 12l-2.500 2.500M21 12h-6M17.500 9.500L15 12l2.500 2.500',
  cloud: 'M7 18.500a4.500 4.500 0 01-.5-8.970 6 6 0 0111.600 1.500A3.800 3.800 0 0117.500 18.500z',
  clock: 'M12 21a8 8 0 100-16 8 8 0 000 16zM12 9v4l2.500 2M9.500 2.500h5',
} as const

export type IconName = keyof typeof PATHS

/** Whether a name is one of these icons; apps name icons of Miro's, some of which are drawn here too. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(PATHS, name)
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
