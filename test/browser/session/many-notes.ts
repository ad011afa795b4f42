import type { Frame, Page } from '@playwright/test'
import { EVENTS, THINGS } from '../../fixtures/note-words.ts'

type Board = {
  get(filter: object): Promise<{ id: string; title: string; x: number; y: number; width: number; height: number }[]>
  createStickyNote(props: object): Promise<{ id: string; parentId: string | null }>
}
type ColumnNotes = Readonly<Record<string, readonly string[]>>

/** This many notes over the three columns, each text of its own; the same at every call. */
export function manyNotes(count: number): ColumnNotes {
  const texts = Array.from({ length: count }, (_, at) => {
    const thing = THINGS[at % THINGS.length]
    return `The ${thing} ${EVENTS[Math.floor(at / THINGS.length) % EVENTS.length]}, seen by team ${at}`
  })
  return {
    'What went wrong': texts.slice(0, count * 0.6),
    'What went well': texts.slice(count * 0.6, count * 0.85),
    'Where we got lucky': texts.slice(count * 0.85),
  }
}

/** Writes notes into the columns through the board that the panel has, as another app on the board would. */
export async function writeNotes(page: Page, columns: ColumnNotes): Promise<void> {
  await panelFrame(page).evaluate(async (texts) => {
    const { miro } = window as unknown as { miro: { board: Board } }
    const frames = await miro.board.get({ type: 'frame' })
    for (const [title, own] of Object.entries(texts)) {
      const frame = frames.find((each) => each.title === title)
      if (!frame) throw new Error(`There is no frame called ${title}.`)
      const [left, top] = [frame.x - frame.width / 2 + 120, frame.y - frame.height / 2 + 300]
      const across = Math.ceil(Math.sqrt(own.length))
      const step = { x: (frame.width - 240) / across, y: (frame.height - 440) / across }
      const made = own.map((content, at) =>
        miro.board.createStickyNote({
          content,
          x: left + (at % across) * step.x,
          y: top + Math.floor(at / across) * step.y,
        }),
      )
      await Promise.all(made)
    }
  }, columns)
}

/** The panel's own page. */
function panelFrame(page: Page): Frame {
  const frame = page.frames().find((each) => new URL(each.url()).pathname.endsWith('/panel.html'))
  if (!frame) throw new Error('The panel is not open.')
  return frame
}
