import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { COLUMNS } from '../../src/session/index.ts'
import { parseTimeline } from '../../src/timeline/index.ts'
import { boardIn, emptyBoard, INCIDENT, kept, openPanel, stateOf, store, userEvent, waitFor, within } from './panel.tsx'

const titlesOf = (frames: readonly { title: string }[]) => frames.map(({ title }) => title).sort()

async function frameTitles(board: ReturnType<typeof emptyBoard>) {
  return titlesOf(await board.miro().board.get({ type: 'frame' }))
}

describe('Prepare', () => {
  it('sets up the board once, repairs what is missing, and duplicates nothing', async () => {
    const board = emptyBoard()
    const panel = await openPanel(board)
    await userEvent.type(panel.getByLabelText('Incident title'), 'Checkout outage')
    await panel.press('Set up the board')
    await waitFor(() => expect(panel.getByText('The board is set up.')).toBeTruthy())
    const frames = await frameTitles(board)
    for (const { title } of COLUMNS) expect(frames).toContain(title)

    await panel.press('Set up the board')
    await waitFor(() => expect(panel.getByText(/Nothing had to be repaired/)).toBeTruthy())
    expect(await frameTitles(board)).toEqual(frames)

    const { board: sdk } = board.miro('headless')
    const [lucky] = (await sdk.get({ type: 'frame' })).filter(({ title }) => title === 'Where we got lucky')
    if (lucky) await sdk.remove(lucky)
    await panel.press('Set up the board')
    await waitFor(() => expect(panel.getByText(/^Repaired: /)).toBeTruthy())
    expect(await frameTitles(board)).toEqual(frames)

    await panel.press('Start phase')
    await waitFor(() => expect(panel.title()).toBe('Goal'))
    expect(panel.getByRole('button', { name: 'Pause' })).toBeTruthy()
  })

  it('says what can be brought as long as there are no events, and shows the first of many', async () => {
    const board = emptyBoard()
    const empty = await openPanel(board)
    expect(await empty.findByText('Bring what you have')).toBeTruthy()
    empty.close()
    const minutes = Array.from({ length: 9 }, (_, index) => `2026-03-1${index < 4 ? 0 : 1} 14:0${index} Event ${index}`)
    await store(board, { incident: INCIDENT, timeline: kept(parseTimeline(minutes.join('\n')).events) })
    const panel = await openPanel(board)
    const timeline = within(await panel.findByRole('region', { name: 'Timeline' }))
    expect(timeline.getByText('9 events, 2 days')).toBeTruthy()
    expect(timeline.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '14:00Event 0',
      '14:01Event 1',
      '14:02Event 2',
      '14:03Event 3',
      '14:04Event 4',
    ])
    await panel.press('Show all 9')
    await waitFor(() => expect(panel.title()).toBe('Timeline'))
  })

  it('says at once when the incident ends before it starts', async () => {
    const board = emptyBoard()
    await store(board, { incident: { ...INCIDENT, endedAt: '2026-03-09T10:00:00.000Z' } })
    const panel = await openPanel(board)
    expect(panel.getByRole('alert').textContent).toBe('The end is before the start. Choose a later end.')
  })

  it('asks once whether events follow the zone, and keeps days as they are', async () => {
    const board = emptyBoard()
    const { events } = parseTimeline('2026-03-10 14:05 Alert\n11 March 2026 Report')
    await store(board, { incident: INCIDENT, timeline: kept(events) })
    const instants = async () => (await stateOf(board).get('timeline'))?.events.map((event) => event.at)
    const panel = await openPanel(board)
    await userEvent.selectOptions(await panel.findByLabelText('Time zone'), 'Europe/Berlin')
    await panel.findByText('The first event was at 14:05 and is now shown at 15:05. Was it 14:05 in Europe/Berlin?')
    await waitFor(async () =>
      expect(await instants()).toEqual(['2026-03-10T14:05:00.000Z', '2026-03-10T23:00:00.000Z']),
    )
    await panel.press('Yes, keep 14:05')
    await waitFor(async () =>
      expect(await instants()).toEqual(['2026-03-10T13:05:00.000Z', '2026-03-10T23:00:00.000Z']),
    )
    expect(panel.queryByText(/^The first event was at/)).toBeNull()
    await panel.press('Undo')
    await waitFor(async () =>
      expect(await instants()).toEqual(['2026-03-10T14:05:00.000Z', '2026-03-10T23:00:00.000Z']),
    )
  })

  it('keeps times as they were typed when the zone is corrected', async () => {
    const board = emptyBoard()
    await store(board, { incident: INCIDENT })
    const panel = await openPanel(board)
    await userEvent.selectOptions(panel.getByLabelText('Time zone'), 'Europe/Berlin')
    expect((panel.getByLabelText('Start') as HTMLInputElement).value).toBe('2026-03-10T14:00')
    await waitFor(async () =>
      expect((await stateOf(board).get('incident'))?.startedAt).toBe('2026-03-10T13:00:00.000Z'),
    )
  })
})

describe('a sample', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  /** The pages are not served here: what would come from the server is read from the folder it serves. */
  const serveSamples = () =>
    vi.stubGlobal('fetch', async (path: string) => {
      try {
        return new Response(readFileSync(`public/${path.replace('./', '')}`))
      } catch {
        return new Response('', { status: 404 })
      }
    })

  it('fills an empty board and sets it up', async () => {
    serveSamples()
    const board = emptyBoard()
    const panel = await openPanel(board, { sample: 'gitlab-2017-01-31' })
    await waitFor(() => expect(panel.getByText('The board is set up.')).toBeTruthy())
    expect((panel.getByLabelText('Incident title') as HTMLInputElement).value).toBe('GitLab.com database outage')
    const state = stateOf(board)
    expect((await state.get('timeline'))?.events.length).toBeGreaterThan(10)
    expect(await state.get('invitees')).toContain('on-call')
    expect(await frameTitles(board)).toEqual(expect.arrayContaining(COLUMNS.map(({ title }) => title)))
  })

  it('leaves a board that has a session as it is, and says so', async () => {
    serveSamples()
    const { board } = await boardIn('prepare')
    const panel = await openPanel(board, { sample: 'gitlab-2017-01-31' })
    await waitFor(() => expect(panel.getByText(/already has a session/)).toBeTruthy())
    expect(await stateOf(board).get('incident')).toEqual(INCIDENT)
  })

  it('that does not exist is told, and the form is still there', async () => {
    serveSamples()
    const panel = await openPanel(emptyBoard(), { sample: 'nothing' })
    await waitFor(() => expect(panel.getByRole('alert').textContent).toContain('There is no sample called nothing.'))
    expect(panel.getByLabelText('Incident title')).toBeTruthy()
  })
})
