import { describe, expect, it } from 'vitest'
import { openSharedState } from '../../src/miro/index.ts'
import { EMPTY_TIMELINE, type KeptTimeline } from '../../src/timeline/index.ts'
import { eventually, INCIDENT, keptEvents, openDesk } from './board.ts'

describe('shared state', () => {
  it('gives back what was stored, to this panel and to that of another person', async () => {
    const { local, state } = openDesk()
    await state.set('incident', INCIDENT)
    const other = openSharedState(local.asAnother({ id: '2', name: 'Ben' }).miro().board)
    expect(await state.get('incident')).toEqual(INCIDENT)
    expect(await other.get('incident')).toEqual(INCIDENT)
    await other.remove('incident')
    expect(await state.get('incident')).toBeUndefined()
  })

  it('tells a watcher the stored value, then each change, own ones included, until it is disposed', async () => {
    const { local, state } = openDesk()
    await state.set('owner', { userId: null, name: 'Ada' })
    const seen: unknown[] = []
    const stop = state.watch('owner', (owner) => seen.push(owner?.name))
    await eventually(() => (seen.length === 1 ? true : undefined))
    await openSharedState(local.asAnother({ id: '2', name: 'Ben' }).miro().board).set('owner', {
      userId: '2',
      name: 'Ben',
    })
    await eventually(() => (seen.length === 2 ? true : undefined))
    await state.remove('owner')
    await eventually(() => (seen.length === 3 ? true : undefined))
    stop()
    await state.set('owner', { userId: null, name: 'Cy' })
    expect(seen).toEqual(['Ada', 'Ben', undefined])
  })

  it('reads a watched key without asking the board', async () => {
    const { local, state } = openDesk()
    await state.set('owner', { userId: null, name: 'Ada' })
    let known: unknown
    state.watch('owner', (owner) => {
      known = owner
    })
    await eventually(() => known)
    const before = local.host.credits.total()
    expect(await state.get('owner')).toEqual({ userId: null, name: 'Ada' })
    expect(local.host.credits.total() - before).toBe(0)
  })

  const long = (letters: number) => ({ ...EMPTY_TIMELINE, events: keptEvents(1, 'ä😀'.repeat(letters)) })

  it('keeps a timeline that is larger than one key, tells each panel of it, and leaves nothing of the one before', async () => {
    const { local, state, board } = openDesk()
    const other = openSharedState(local.asAnother({ id: '2', name: 'Ben' }).miro().board)
    const seen: unknown[] = []
    other.watch('timeline', (timeline) => seen.push(timeline))
    for (const timeline of [long(20_000), long(30_000), long(3), long(25_000)]) {
      await state.set('timeline', timeline)
      await eventually(
        () => (seen.at(-1) as KeptTimeline | undefined)?.events[0]?.text === timeline.events[0]?.text || undefined,
      )
      expect(seen.at(-1)).toEqual(timeline)
      expect(await other.get('timeline')).toEqual(timeline)
      expect(await openSharedState(board).get('timeline')).toEqual(timeline)
    }
    await state.remove('timeline')
    const stored = [...local.document.map<{ value?: unknown }>('storage').values()]
    expect(stored.filter(({ value }) => value !== undefined)).toEqual([])
  })

  it('refuses a timeline that is too long even for several keys, and keeps the one before', async () => {
    const { state } = openDesk()
    await state.set('timeline', long(3))
    await expect(state.set('timeline', long(100_000))).rejects.toThrow(
      'The timeline is too large to keep on the board: 1173 KB of at most 512. Shorten it and try again.',
    )
    expect(await state.get('timeline')).toEqual(long(3))
  })

  it('keeps chosen milestones, also that there is none, and takes no other ones', async () => {
    const { board, state } = openDesk()
    const chosen = { detected: 'e1', mitigated: null }
    await state.set('milestones', chosen)
    expect(await state.get('milestones')).toEqual(chosen)
    await board.storage.collection('debrief').set('milestones', { detected: { text: 'Alert' } })
    expect(await state.get('milestones')).toBeUndefined()
  })

  it('takes no time that cannot be shown', async () => {
    const foreign: string[] = []
    const { board } = openDesk()
    const state = openSharedState(board, (key) => foreign.push(key))
    const raw = board.storage.collection('debrief')
    const event = { at: 'this morning', text: 'Alert', precision: 'minute', approximate: false, line: 1 }
    await raw.set('timeline', { events: [event], confirmed: false })
    await raw.set('follow-up', { at: '2026-13-40', closedAt: null })
    await raw.set('incident', { ...INCIDENT, timeZone: 'Mars/Crater' })
    expect(await state.get('timeline')).toBeUndefined()
    expect(await state.get('follow-up')).toBeUndefined()
    expect(foreign).toEqual(['timeline', 'follow-up'])
    expect(await state.get('incident')).toEqual({ ...INCIDENT, timeZone: 'UTC' })
  })

  it('reads a value that is not ours as nothing, tells of it and leaves it where it is', async () => {
    const { board } = openDesk()
    const raw = board.storage.collection('debrief')
    await raw.set('incident', { title: 5 })
    await raw.set('clusters', 'ours?')
    await raw.set('progress', { ...preparing, step: 'lunch' })
    const foreign: string[] = []
    const state = openSharedState(board, (key) => foreign.push(key))
    expect([await state.get('incident'), await state.get('clusters'), await state.get('progress')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(foreign).toEqual(['incident', 'clusters', 'progress'])
    expect(await raw.get('incident')).toEqual({ title: 5 })
    await state.set('incident', INCIDENT)
    expect(await state.get('incident')).toEqual(INCIDENT)
  })

  it('refuses what is larger than the board keeps, says so and keeps the old value', async () => {
    const { state } = openDesk()
    await state.set('discussion:a', { why: 'x', reduce: '', learned: '' })
    await expect(state.set('discussion:a', { why: 'x'.repeat(600_000), reduce: '', learned: '' })).rejects.toThrow(
      'The discussion is too large to keep on the board: 586 KB of at most 512. Shorten it and try again.',
    )
    expect(await state.get('discussion:a')).toEqual({ why: 'x', reduce: '', learned: '' })
  })
})

const preparing = {
  step: 'prepare',
  countdown: null,
  spentMs: {},
  totalMs: {},
  discussing: null,
  startedAt: null,
  writtenAt: 0,
}
