import { describe, expect, it } from 'vitest'
import type { FrameRole } from '../../../src/miro/index.ts'
import { applyClusters, openSharedState, setUpBoard } from '../../../src/miro/index.ts'
import { addNotes, draft, INCIDENT, itemsOf, openDesk, openSession, rowOfNotes, viewOf } from '../board.ts'

const SESSION = { incident: INCIDENT, timeline: viewOf(4), people: 5 }

describe('Set up the board', () => {
  it('lays out seven frames in three rows of equal width with even gaps', async () => {
    const { local, layout } = await openSession()
    const box = (role: FrameRole) => {
      const frame = local.document.get(layout.frames[role])!
      return {
        left: frame.x - frame.width / 2,
        top: frame.y - frame.height / 2,
        width: frame.width,
        height: frame.height,
      }
    }
    const [header, timeline] = [box('header'), box('timeline')]
    const [wrong, well, lucky] = [box('wrong'), box('well'), box('lucky')]
    const [actions, followUp] = [box('actions'), box('follow-up')]
    const rows = [
      [header, timeline],
      [wrong, well, lucky],
      [actions, followUp],
    ]
    const right = (of: typeof header) => of.left + of.width
    expect(rows.map((row) => [row[0]!.left, right(row.at(-1)!)])).toEqual(
      rows.map(() => [header.left, right(timeline)]),
    )
    for (const row of rows) {
      expect(row.map(({ top, height }) => [top, height])).toEqual(row.map(() => [row[0]!.top, row[0]!.height]))
      for (const [index, frame] of row.slice(1).entries()) expect(frame.left - right(row[index]!)).toBe(120)
    }
    expect(wrong.top - header.top - header.height).toBe(120)
    expect(actions.top - wrong.top - wrong.height).toBe(120)
    expect([wrong.width > well.width, well.width > lucky.width]).toEqual([true, true])
    const titles = (['header', 'wrong', 'well', 'lucky'] as const).map((role) =>
      local.document.get(layout.frames[role]),
    )
    expect(titles.map((frame) => frame?.type === 'frame' && frame.title)).toEqual([
      'Postmortem',
      'What went wrong',
      'What went well',
      'Where we got lucky',
    ])
  })

  it('shows the incident, the prompts and the words that hold the session together, each inside its frame', async () => {
    const desk = await openSession()
    const texts = [...desk.local.document.items.values()].flatMap((item) => ('content' in item ? item.content : []))
    for (const text of [
      '<p><strong>Checkout was down</strong></p>',
      '<p>SEV-2 · 10 March 2026, 09:00 to 09:40 (UTC)</p>',
      '<p>What led to the incident, or made it last?</p>',
      '<p><strong>We look for what made it possible, not for who did it.</strong></p>',
    ]) {
      expect(texts).toContain(text)
    }
    for (const id of Object.values(desk.layout.parts)) {
      const part = desk.local.document.get(id)!
      const frame = desk.local.document.get(part.parentId ?? '')!
      expect(Object.values(desk.layout.frames)).toContain(frame.id)
      expect([part.x - part.width / 2 >= 0, part.x + part.width / 2 <= frame.width]).toEqual([true, true])
      expect([part.y - part.height / 2 >= 0, part.y + part.height / 2 <= frame.height]).toEqual([true, true])
    }
  })

  it('changes nothing the second time', async () => {
    const desk = await openSession()
    const before = itemsOf(desk)
    const { created, layout } = await setUpBoard(desk.board, desk.state, SESSION)
    expect(created).toBe(0)
    expect(layout).toEqual(desk.layout)
    expect(itemsOf(desk)).toEqual(before)
  })

  it('brings a deleted column back into its row, which has grown since', async () => {
    const desk = await openSession({ limits: { perMinute: 10_000_000, perHour: 10_000_000 } })
    const { board, state, layout, local } = desk
    const planned = local.document.get(layout.frames.lucky)
    const ids = await addNotes(desk, 'wrong', rowOfNotes(150))
    await applyClusters(board, state, layout, [
      draft('a', 'wrong', ids.slice(0, 90)),
      draft('b', 'wrong', ids.slice(90)),
    ])
    const lucky = local.document.get(layout.frames.lucky)!
    expect(lucky).not.toEqual(planned)
    local.document.remove([lucky.id], 'user')
    const repaired = await setUpBoard(board, state, SESSION)
    const place = (item: unknown) => {
      const { x, y, width, height } = item as { x: number; y: number; width: number; height: number }
      return { x, y, width, height }
    }
    expect(place(local.document.get(repaired.layout.frames.lucky))).toEqual(place(lucky))
  })

  it('finds frames that people renamed, moved and resized, and leaves them so', async () => {
    const desk = await openSession()
    const frame = await desk.board.getById(desk.layout.frames.well)
    if (frame.type !== 'frame' || !('title' in frame)) throw new Error('not a frame')
    Object.assign(frame, { title: 'Gut gelaufen', x: frame.x + 9000, y: frame.y - 5000, width: frame.width + 300 })
    await frame.sync()
    const before = itemsOf(desk)
    const { created } = await setUpBoard(desk.board, desk.state, SESSION)
    expect(created).toBe(0)
    expect(itemsOf(desk)).toEqual(before)
  })

  it('brings a deleted frame back to its place with all that belongs in it, once', async () => {
    const desk = await openSession()
    const { document } = desk.local
    const before = document.get(desk.layout.frames.lucky)!
    const count = document.items.size
    await desk.board.remove((await desk.board.getById(before.id)) as never)
    const { layout } = await setUpBoard(desk.board, desk.state, SESSION)
    const after = document.get(layout.frames.lucky)!
    expect(after.id).not.toBe(before.id)
    expect([after.x, after.y, after.width, after.height]).toEqual([before.x, before.y, before.width, before.height])
    expect(document.items.size).toBe(count)
    expect(document.get(layout.parts['lucky.title'] ?? '')?.parentId).toBe(after.id)
    expect({ ...layout.frames, lucky: '' }).toEqual({ ...desk.layout.frames, lucky: '' })
  })

  it('draws a deleted text again and keeps a text that people rewrote', async () => {
    const desk = await openSession()
    const gone = (await desk.board.getById(desk.layout.parts['wrong.title']!)) as never
    await desk.board.remove(gone)
    const prompt = await desk.board.getById(desk.layout.parts['wrong.prompt']!)
    await Object.assign(prompt, { content: 'Was lief schief?' }).sync()
    const { created, layout } = await setUpBoard(desk.board, desk.state, SESSION)
    expect(created).toBe(1)
    expect(desk.local.document.get(layout.parts['wrong.title']!)).toMatchObject({
      content: '<p><strong>What went wrong</strong></p>',
    })
    expect(desk.local.document.get(layout.parts['wrong.prompt']!)).toMatchObject({ content: '<p>Was lief schief?</p>' })
  })

  it('makes one board when two people click at once', async () => {
    const desk = openDesk()
    const other = desk.local.asAnother({ id: '2', name: 'Ben' }).miro().board
    const [mine, theirs] = await Promise.all([
      setUpBoard(desk.board, desk.state, SESSION),
      setUpBoard(other, openSharedState(other), SESSION),
    ])
    expect(mine.layout).toEqual(theirs.layout)
    expect([mine.created, theirs.created].sort((one, two) => one - two)[0]).toBe(0)
    expect(desk.local.document.items.size).toBe(mine.created + theirs.created)
  })

  it('covers nothing that was on the board before', async () => {
    const desk = openDesk()
    await desk.board.createStickyNote({ content: 'mine', x: 300, y: 200 })
    const { layout } = await setUpBoard(desk.board, desk.state, SESSION)
    for (const id of Object.values(layout.frames)) {
      const { x, y, width, height } = desk.local.document.get(id)!
      expect(Math.abs(300 - x) > width / 2 + 100 || Math.abs(200 - y) > height / 2 + 100).toBe(true)
    }
  })

  it('goes on after it was stopped, without a second set of frames', async () => {
    const desk = openDesk()
    const stop = new AbortController()
    const first = setUpBoard(desk.board, desk.state, SESSION, {
      signal: stop.signal,
      onProgress: (fraction) => fraction > 0.4 && stop.abort(),
    })
    await expect(first).rejects.toThrow('It was stopped.')
    await setUpBoard(desk.board, desk.state, SESSION)
    const whole = await openSession()
    expect(desk.local.document.items.size).toBe(whole.local.document.items.size)
  })

  it('works on boards that neither capture new items nor make frames without a colour', async () => {
    const desk = openDesk({
      captureOnCreate: false,
      frameNeedsFillColor: true,
      textHeight: 'refuse',
      missingIds: 'throw',
    })
    const { layout } = await setUpBoard(desk.board, desk.state, SESSION)
    const parents = Object.values(layout.parts).map((id) => desk.local.document.get(id)?.parentId)
    expect(parents.every((id) => Object.values(layout.frames).includes(id ?? ''))).toBe(true)
    expect((await setUpBoard(desk.board, desk.state, SESSION)).created).toBe(0)
  })
})
