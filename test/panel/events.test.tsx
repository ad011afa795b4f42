import { fireEvent } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseTimeline } from '../../src/timeline/index.ts'
import { boardIn, emptyBoard, INCIDENT, kept, openPanel, stateOf, store, userEvent, waitFor, within } from './panel.tsx'

const CHAT = ['14:05 Alert: error rate above 5 %', '~14:20 Rollback started', '14:40 Error rate back to normal']

/** The panel at the events of a timeline with these lines. */
async function openEvents(...lines: readonly string[]) {
  const board = emptyBoard()
  const { events } = parseTimeline(lines.join('\n'), { date: '2026-03-10' })
  await store(board, { incident: INCIDENT, timeline: { ...kept(events), confirmed: true } })
  const panel = await openPanel(board)
  await userEvent.click(await panel.findByRole('button', { name: /^(?:Add|Edit) events$/ }))
  await waitFor(() => expect(panel.title()).toBe('Timeline'))
  return {
    ...panel,
    board,
    /** Each event as its time and its words. */
    list: () =>
      [...panel.container.querySelectorAll('.event')].map((row) =>
        [...row.querySelectorAll('strong, .event-text')].map(({ textContent }) => textContent).join(' '),
      ),
    stored: async () => (await stateOf(board).get('timeline'))!,
  }
}

describe('the events of the timeline', () => {
  it('are shown by day, with their kind, their milestones and their evidence', async () => {
    const panel = await openEvents('14:05 Alert https://grafana.example/d/1', '2026-03-11 09:00 Back to normal')
    const days = () => panel.getAllByRole('region').map((day) => [day.getAttribute('aria-label'), day.textContent])
    await waitFor(() =>
      expect(days()).toEqual([
        ['Tue 10 March 2026', 'Tue 10 March 202614:05Alert grafana.example/…Detected?detectiongrafana.example'],
        ['Wed 11 March 2026', 'Wed 11 March 202609:00Back to normalResolved?recovery'],
      ]),
    )
    expect(panel.getByRole('link').getAttribute('href')).toBe('https://grafana.example/d/1')
  })

  it('are edited where they stand: time, words and how sure they are; then they are to be confirmed again', async () => {
    const panel = await openEvents(...CHAT)
    await panel.press('Edit ~14:20 Rollback started')
    const words = panel.getByLabelText('What happened')
    expect(document.activeElement).toBe(words)
    await userEvent.type(words, ' by Ana')
    fireEvent.change(panel.getByLabelText('Day and time'), { target: { value: '2026-03-10T14:50' } })
    await userEvent.click(panel.getByLabelText(/^About/))
    await panel.press('Save')
    expect(panel.list()).toEqual([CHAT[0], CHAT[2], '14:50 Rollback started by Ana'])
    expect(panel.getByText('Changed “Rollback started”. The team confirms the timeline again.')).toBeTruthy()
    expect(document.activeElement).toBe(panel.getByRole('button', { name: 'Edit 14:50 Rollback started by Ana' }))
    await waitFor(async () => expect((await panel.stored()).confirmed).toBe(false))
    await panel.press('Undo')
    expect(panel.list()).toEqual(CHAT)
    await waitFor(async () => expect((await panel.stored()).confirmed).toBe(true))
  })

  it('keep what was written when another event is pressed or the sheet is closed, and give it up with Escape', async () => {
    const panel = await openEvents(...CHAT)
    await panel.press(`Edit ${CHAT[0]}`)
    await userEvent.type(panel.getByLabelText('What happened'), ' for 5 min')
    await panel.press(`Edit ${CHAT[2]}`)
    expect(panel.list()[0]).toBe(`${CHAT[0]} for 5 min`)
    await userEvent.type(panel.getByLabelText('What happened'), ' again')
    await userEvent.keyboard('{Escape}')
    expect(panel.title()).toBe('Timeline')
    await panel.press('Edit ~14:20 Rollback started')
    await userEvent.type(panel.getByLabelText('What happened'), ' by Ana')
    await panel.press('Done')
    await waitFor(async () =>
      expect((await panel.stored()).events.map(({ text }) => text)).toEqual([
        'Alert: error rate above 5 % for 5 min',
        'Rollback started by Ana',
        'Error rate back to normal',
      ]),
    )
  })

  it('say what is missing when there is no time, and have only a day when no more is known', async () => {
    const panel = await openEvents(...CHAT)
    await panel.press(`Edit ${CHAT[0]}`)
    fireEvent.change(panel.getByLabelText('Day and time'), { target: { value: '' } })
    await panel.press('Save')
    expect(panel.getByRole('alert').textContent).toBe('Fill in the day and the time.')
    await userEvent.selectOptions(panel.getByLabelText('Known to the'), 'day')
    fireEvent.change(panel.getByLabelText('Day'), { target: { value: '2026-03-09' } })
    await panel.press('Save')
    expect(panel.list()[0]).toBe('All day Alert: error rate above 5 %')
    await waitFor(async () =>
      expect((await panel.stored()).events[0]).toMatchObject({ at: '2026-03-09T00:00:00.000Z', precision: 'day' }),
    )
  })

  it('are deleted with a way back, by button and by key', async () => {
    const panel = await openEvents(...CHAT)
    await panel.press(`Edit ${CHAT[0]}`)
    await panel.press('Delete')
    expect(panel.list()).toEqual([CHAT[1], CHAT[2]])
    await panel.press('Undo')
    expect(panel.list()).toEqual(CHAT)
    panel.getByRole('button', { name: `Edit ${CHAT[2]}` }).focus()
    await userEvent.keyboard('{Delete}')
    expect(panel.list()).toEqual([CHAT[0], CHAT[1]])
    expect(panel.getByText(/^Deleted “Error rate back to normal”\./)).toBeTruthy()
  })

  it('are moved where their time is not sure, and the focus goes with them', async () => {
    const panel = await openEvents(...CHAT)
    const row = panel.getByRole('button', { name: 'Edit ~14:20 Rollback started' })
    row.focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(panel.list()).toEqual([CHAT[0], CHAT[2], '~14:41 Rollback started'])
    expect(document.activeElement).toBe(panel.getByRole('button', { name: 'Edit ~14:41 Rollback started' }))
    await panel.press('Edit ~14:41 Rollback started')
    await panel.press('Earlier')
    await panel.press('Save')
    expect(panel.list()).toEqual([CHAT[0], '~14:23 Rollback started', CHAT[2]])
    panel.getByRole('button', { name: `Edit ${CHAT[0]}` }).focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(panel.list()[0]).toBe(CHAT[0])
  })

  it('are chosen to be merged or deleted together', async () => {
    const panel = await openEvents(...CHAT)
    await panel.press('Select several')
    await userEvent.click(panel.getByLabelText(`Choose ${CHAT[0]}`))
    expect((panel.getByRole('button', { name: 'Merge' }) as HTMLButtonElement).disabled).toBe(true)
    await userEvent.click(panel.getByLabelText('Choose ~14:20 Rollback started'))
    await panel.press('Merge')
    expect(panel.list()).toEqual(['14:05 Alert: error rate above 5 % Rollback started', CHAT[2]])
    await panel.press('Undo')
    await panel.press('Select several')
    for (const line of CHAT.slice(1)) await userEvent.click(panel.getByLabelText(`Choose ${line}`))
    await panel.press('Delete')
    expect(panel.list()).toEqual([CHAT[0]])
  })

  it('that may be the same are shown to be merged or kept apart', async () => {
    const panel = await openEvents(...CHAT, '14:06 PagerDuty: error rate above 5 %')
    const same = within(panel.getByRole('region', { name: 'Events that may be the same' }))
    expect(same.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '14:05Alert: error rate above 5 %',
      '14:06PagerDuty: error rate above 5 %',
    ])
    await panel.press('Keep both')
    expect(panel.queryByRole('region', { name: 'Events that may be the same' })).toBeNull()
    await panel.press('Done')
    await panel.press('Edit events')
    await waitFor(() => expect(panel.title()).toBe('Timeline'))
    expect(panel.queryByRole('region', { name: 'Events that may be the same' })).toBeNull()
  })

  it('that are merged hand their milestone on', async () => {
    const panel = await openEvents(...CHAT, '14:06 PagerDuty: error rate above 5 %')
    const [alert, page] = (await panel.stored()).events
    await store(panel.board, { milestones: { detected: page!.id } })
    await waitFor(() => expect(panel.getByText('Detected')).toBeTruthy())
    await panel.press('Merge')
    await waitFor(async () => expect(await stateOf(panel.board).get('milestones')).toEqual({ detected: alert!.id }))
  })

  it('are found by their words and times once there are many', async () => {
    const panel = await openEvents(
      ...Array.from({ length: 40 }, (_, at) => `14:${String(at).padStart(2, '0')} Event ${at}`),
    )
    await userEvent.type(panel.getByLabelText('Search events'), 'event 3')
    await waitFor(() => expect(panel.list()).toHaveLength(11))
    await userEvent.clear(panel.getByLabelText('Search events'))
    await userEvent.type(panel.getByLabelText('Search events'), '14:07')
    await waitFor(() => expect(panel.list()).toEqual(['14:07 Event 7']))
    await userEvent.type(panel.getByLabelText('Search events'), 'x')
    await panel.findByText('No event says “14:07x”.')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(panel.list()).toHaveLength(40))
    expect(panel.title()).toBe('Timeline')
  })

  it('have an axis on the board that is even or to scale', async () => {
    const panel = await openEvents(...CHAT)
    await userEvent.click(panel.getByLabelText('To scale'))
    await waitFor(async () => expect((await panel.stored()).scale).toBe('scale'))
  })
})

describe('an event that is added', () => {
  it('is typed in one line, on the day of the others', async () => {
    const panel = await openEvents(...CHAT)
    await userEvent.type(panel.getByLabelText('Add an event'), '2:30 pm Status page updated{Enter}')
    expect(panel.list()).toEqual([CHAT[0], CHAT[1], '14:30 Status page updated', CHAT[2]])
    expect((panel.getByLabelText('Add an event') as HTMLInputElement).value).toBe('')
    expect(panel.getByText(/^Added “Status page updated”\./)).toBeTruthy()
  })

  it('without a time stands last, about, and asks for it', async () => {
    const panel = await openEvents(...CHAT)
    await userEvent.type(panel.getByLabelText('Add an event'), 'Customers told{Enter}')
    expect((panel.getByLabelText('Day and time') as HTMLInputElement).value).toBe('2026-03-10T14:41')
    await panel.press('Save')
    expect(panel.list().at(-1)).toBe('~14:41 Customers told')
  })

  it('with a time that no clock shows is told, and what was typed is still there', async () => {
    const panel = await openEvents(...CHAT)
    await userEvent.type(panel.getByLabelText('Add an event'), '25:70 Nonsense{Enter}')
    expect(panel.getByRole('alert').textContent).toBe('No clock shows this time. Correct the time.')
    expect((panel.getByLabelText('Add an event') as HTMLInputElement).value).toBe('25:70 Nonsense')
  })

  it('may be the first, on the day of the incident', async () => {
    const panel = await openEvents()
    expect(panel.getByText('No events yet')).toBeTruthy()
    await userEvent.type(panel.getByLabelText('Add an event'), '14:05 Alert{Enter}')
    await waitFor(async () => expect((await panel.stored()).events[0]?.at).toBe('2026-03-10T14:05:00.000Z'))
  })
})

describe('the Timeline phase', () => {
  it('lets the team confirm the order, and says when an edit has it confirmed again', async () => {
    const { board } = await boardIn('timeline')
    const panel = await openPanel(board)
    const tick = (await panel.findByLabelText('The team has confirmed the timeline')) as HTMLInputElement
    await userEvent.click(tick)
    await waitFor(async () => expect((await stateOf(board).get('timeline'))?.confirmed).toBe(true))
    await panel.press('Edit 14:40 Error rate back to normal')
    await userEvent.type(panel.getByLabelText('What happened'), ' for all')
    await panel.press('Save')
    expect(tick.checked).toBe(false)
    expect(panel.getByText('Changed “Error rate back to normal”. The team confirms the timeline again.')).toBeTruthy()
    await panel.press('Undo')
    expect(tick.checked).toBe(true)
  })

  it('stays with 500 events, and shows the first of them at once', async () => {
    const { board } = await boardIn('timeline')
    const lines = Array.from(
      { length: 500 },
      (_, at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')} Event ${at}`,
    )
    await store(board, { timeline: kept(parseTimeline(lines.join('\n'), { date: '2026-03-10' }).events) })
    const panel = await openPanel(board)
    await panel.findByText('500 events')
    await waitFor(() => expect(panel.container.querySelectorAll('.event').length).toBeGreaterThanOrEqual(60))
    await waitFor(() => expect(panel.container.querySelectorAll('.event')).toHaveLength(500))
  })
})
