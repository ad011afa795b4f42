import type { Miro } from '@mirohq/websdk-types'

// What an app does while it is measured. Each function is also sent as text to an app's own page, so it may use
// nothing but what it is given.

/** How long a command takes, `count` times, in milliseconds: the mean of ten in a row, because a page's clock has steps of 0.1 ms. */
export async function roundTrips(miro: Miro, count: number): Promise<number[]> {
  const times: number[] = []
  for (let at = -count / 2; at < count; at++) {
    const startedAt = performance.now()
    for (let again = 0; again < 10; again++) await miro.board.getInfo()
    if (at >= 0) times.push((performance.now() - startedAt) / 10)
  }
  return times
}

/** The same for a note that is moved and synced. */
export async function syncs(miro: Miro, count: number): Promise<number[]> {
  const times: number[] = []
  const note = await miro.board.createStickyNote({ content: 'Moved about', x: 0, y: -5000 })
  for (let at = -count / 2; at < count; at++) {
    const startedAt = performance.now()
    for (let again = 0; again < 10; again++) {
      note.x += 1
      await note.sync()
    }
    if (at >= 0) times.push((performance.now() - startedAt) / 10)
  }
  return times
}

/** How long it takes until `count` notes, asked for at once, are all there, in milliseconds. */
export async function createNotes(miro: Miro, count: number): Promise<number> {
  const across = Math.ceil(Math.sqrt(count))
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: count }, (_, at) =>
      miro.board.createStickyNote({
        content: `The alert came late, seen by team ${at}`,
        x: (at % across) * 215,
        y: Math.floor(at / across) * 244,
      }),
    ),
  )
  return performance.now() - startedAt
}

/** How many items are on the board, and the times of reading them all, `count` times, in milliseconds. */
export async function readAll(miro: Miro, count: number): Promise<{ items: number; times: number[] }> {
  const times: number[] = []
  let items = 0
  for (let at = 0; at < count; at++) {
    const startedAt = performance.now()
    items = (await miro.board.get()).length
    times.push(performance.now() - startedAt)
  }
  return { items, times }
}
