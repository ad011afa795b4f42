import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { COLUMNS } from '../../src/session/index.ts'
import { boardIn, emptyBoard, INCIDENT, openPanel, stateOf, store, userEvent, waitFor, within } from './panel.tsx'

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

  it('shows the events of a pasted timeline, and each problem beside its line', async () => {
    const board = emptyBoard()
    const panel = await openPanel(board)
    const field = panel.getByLabelText('Timeline')
    await userEvent.click(field)
    await userEvent.paste('somebody noticed\n2026-03-10\n14:05 Alert\n25:70 Nonsense\n14:40 Back to normal')
    const rows = panel.getAllByRole('listitem').map((item) => item.textContent ?? '')
    expect(rows[0]).toMatch(/^line 1somebody noticedThere is no time in this line/)
    expect(rows[1]).toMatch(/14:05Alert$/)
    expect(rows[2]).toMatch(/^line 425:70 Nonsense/)
    expect(rows[3]).toBe('14:40Back to normal')
    expect(panel.getByText('2 events, 2 to look at')).toBeTruthy()
    panel.close()
    const again = await openPanel(board)
    await waitFor(() =>
      expect((again.getByLabelText('Timeline') as HTMLTextAreaElement).value).toContain('somebody noticed'),
    )
  })

  it('shows the first events of a long timeline, every line with a problem, and the rest when asked', async () => {
    const panel = await openPanel(emptyBoard())
    const minutes = Array.from({ length: 9 }, (_, index) => `14:0${index} Event ${index}`)
    await userEvent.click(panel.getByLabelText('Timeline'))
    await userEvent.paste(['2026-03-10', ...minutes, '25:70 Nonsense'].join('\n'))
    const rows = () =>
      within(panel.getByRole('list', { name: 'Events' }))
        .getAllByRole('listitem')
        .map((item) => /Event \d|Nonsense/.exec(item.textContent ?? '')?.[0])
    const first = ['Event 0', 'Event 1', 'Event 2', 'Event 3', 'Event 4']
    expect(rows()).toEqual([...first, 'Nonsense'])
    await panel.press('Show 4 more')
    expect(rows()).toEqual([...first, 'Event 5', 'Event 6', 'Event 7', 'Event 8', 'Nonsense'])
    await panel.press('Show fewer')
    expect(rows()).toEqual([...first, 'Nonsense'])
  })

  it('says at once when the incident ends before it starts', async () => {
    const board = emptyBoard()
    await store(board, { incident: { ...INCIDENT, endedAt: '2026-03-09T10:00:00.000Z' } })
    const panel = await openPanel(board)
    expect(panel.getByRole('alert').textContent).toBe('The end is before the start. Choose a later end.')
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
