import { fireEvent } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { changeEvent, type KeptTimeline, removeEvents } from '../../src/timeline/index.ts'
import { boardIn, emptyBoard, INCIDENT, openPanel, stateOf, store, userEvent, waitFor, within } from './panel.tsx'

type Board = ReturnType<typeof emptyBoard>

const CHAT = '2026-03-10\n14:05 Alert\n~14:20 Rollback started\n14:40 Back to normal'

/** The panel on a board with the incident, at the import. */
async function openImport(board: Board = emptyBoard(), incident = INCIDENT) {
  if (!(await stateOf(board).get('incident'))) await store(board, { incident })
  const panel = await openPanel(board)
  await userEvent.click(await panel.findByRole('button', { name: 'Import a timeline' }))
  const field = async () => (await panel.findByLabelText('Text')) as HTMLTextAreaElement
  await field()
  return {
    ...panel,
    field,
    async paste(text: string) {
      const input = await field()
      await userEvent.clear(input)
      await userEvent.click(input)
      await userEvent.paste(text)
    },
    /** Each row as its words. */
    rows: () =>
      within(panel.getByRole('region', { name: 'Preview' }))
        .getAllByRole('listitem')
        .map(wordsOf),
    main: () => panel.container.querySelector<HTMLButtonElement>('.screen-bar .main')!,
  }
}

/** The words of an element, its parts and its fields parted by bars. */
function wordsOf(element: Element): string {
  const parts = [...element.querySelectorAll('strong, p, .event-marks span, input, button')]
  return parts.map((part) => (part instanceof HTMLInputElement ? `[${part.value}]` : part.textContent)).join(' | ')
}

const storedEvents = async (board: Board) =>
  ((await stateOf(board).get('timeline'))?.events ?? []).map(({ at, text }) => `${at.slice(11, 16)} ${text}`)

describe('the import of a timeline', () => {
  it('shows at once what is read, and adds it when asked, with a way back', async () => {
    const board = emptyBoard()
    const panel = await openImport(board)
    expect(panel.getByText('Paste a text, drop a file anywhere here, or choose one.')).toBeTruthy()
    expect(panel.main().disabled).toBe(true)
    await panel.paste(CHAT)
    await panel.findByText('3 events on 1 day')
    expect(panel.rows()).toEqual([
      '14:05 | Alert | detection',
      '~14:20 | Rollback started | action',
      '14:40 | Back to normal | recovery',
    ])
    await panel.press('Add 3 events')
    await panel.findByText('Added 3 events.')
    expect(panel.title()).toBe('What happened?')
    await waitFor(async () =>
      expect(await storedEvents(board)).toEqual(['14:05 Alert', '14:20 Rollback started', '14:40 Back to normal']),
    )
    await panel.press('Undo')
    await waitFor(async () => expect(await storedEvents(board)).toEqual([]))
  })

  it('keeps the text when the panel is closed before anything is imported, and says that it waits', async () => {
    const board = emptyBoard()
    const panel = await openImport(board)
    await panel.paste(CHAT)
    panel.close()
    const again = await openPanel(board)
    await again.findByText('A text is waiting to be imported.')
    await again.press('Go on')
    expect(((await again.findByLabelText('Text')) as HTMLTextAreaElement).value).toBe(CHAT)
  })

  it('by two facilitators at the same moment adds each event once', async () => {
    const board = emptyBoard()
    const panels = [await openImport(board), await openImport(board.asAnother({ id: '2', name: 'Bo' }))]
    for (const panel of panels) await panel.paste(CHAT)
    for (const panel of panels) await panel.findByText('3 events on 1 day')
    for (const panel of panels) fireEvent.click(panel.main())
    for (const panel of panels) await panel.findByText('3 events, 1 day')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await storedEvents(board)).toEqual(['14:05 Alert', '14:20 Rollback started', '14:40 Back to normal'])
  })

  it('puts a text back that was cleared', async () => {
    const panel = await openImport()
    await panel.paste(CHAT)
    await panel.press('Clear the text')
    expect((await panel.field()).value).toBe('')
    await panel.press('Put the former text back')
    expect((await panel.field()).value).toBe(CHAT)
  })

  it('reads times in the zone that Prepare shows, also before anything is written about the incident, and keeps it', async () => {
    const options = Intl.DateTimeFormat().resolvedOptions()
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
      ...options,
      timeZone: 'Europe/Berlin',
    })
    const board = emptyBoard()
    const panel = await openPanel(board)
    expect((panel.getByLabelText('Time zone') as HTMLSelectElement).value).toBe('Europe/Berlin')
    await panel.press('Import a timeline')
    await userEvent.click(await panel.findByLabelText('Text'))
    await userEvent.paste('2026-03-10\n14:05 Alert')
    await userEvent.click(await panel.findByRole('button', { name: 'Add 1 event' }))
    await userEvent.type(await panel.findByLabelText('Incident title'), 'Outage')
    await waitFor(async () => expect((await stateOf(board).get('incident'))?.title).toBe('Outage'))
    expect((await stateOf(board).get('incident'))?.timeZone).toBe('Europe/Berlin')
    await waitFor(async () =>
      expect((await stateOf(board).get('timeline'))?.events.map(({ at }) => at)).toEqual(['2026-03-10T13:05:00.000Z']),
    )
    expect(panel.getByText('14:05')).toBeTruthy()
  })

  it('asks for the zone and the day only where some times tell none', async () => {
    const panel = await openImport(emptyBoard(), { ...INCIDENT, startedAt: null, endedAt: null } as never)
    await panel.paste('2026-03-10 14:05 UTC Alert')
    await panel.findByText('1 event on 1 day')
    expect([panel.queryByLabelText('Times without a zone'), panel.queryByLabelText('Times without a day')]).toEqual([
      null,
      null,
    ])
    await panel.paste('14:05 Alert')
    await panel.findByText('Choose the day of times without a day first.')
    expect(panel.main().disabled).toBe(true)
    fireEvent.change(panel.getByLabelText('Times without a day'), { target: { value: '2026-03-10' } })
    await userEvent.selectOptions(panel.getByLabelText('Times without a zone'), 'Europe/Berlin')
    await panel.findByText('13:05')
    expect(panel.getByText('Tue 10 March 2026')).toBeTruthy()
    await panel.press('Add 1 event')
    await panel.findByText('Added 1 event.')
  })
})

describe('what there is to look at', () => {
  const TEXT = 'somebody noticed\n2026-03-10\n14:05 Alert\n25:70 Rollback\n14:4? Back to normal'

  it('stands beside its line, and is corrected there with Enter', async () => {
    const panel = await openImport()
    await panel.paste(TEXT)
    await panel.findByText('2 events on 1 day, 3 to look at')
    expect(panel.rows()).toEqual([
      'There is no time in this line. Begin it with one, such as 14:05. | [somebody noticed] | Leave out',
      '14:05 | Alert | detection',
      'No clock shows this time. Correct the time. | [25:70 Rollback] | Leave out',
      '~14:40 | Back to normal | recovery | This time is not complete, so it was read as the earliest it can be. Write it in full, with ~ if it is a guess. | [14:4? Back to normal] | It is right | Leave out',
    ])
    const line = panel.getByLabelText('Line 4')
    await userEvent.clear(line)
    await userEvent.type(line, '14:20 Rollback{Enter}')
    await panel.findByText('3 events on 1 day, 2 to look at')
    expect((await panel.field()).value).toContain('\n14:20 Rollback\n')
    await waitFor(() => expect(document.activeElement).toBe(panel.getByLabelText('Line 5')))
    await panel.press('It is right')
    await panel.findByText('3 events on 1 day, 1 to look at')
    await panel.press('Leave out')
    await panel.findByText('3 events on 1 day')
    await waitFor(() => expect(document.activeElement).toBe(panel.main()))
  })

  it('can be given up with Escape, which closes the sheet only when nothing was written', async () => {
    const panel = await openImport()
    await panel.paste(TEXT)
    const line = (await panel.findByLabelText('Line 4')) as HTMLInputElement
    await userEvent.type(line, ' of 4.2')
    expect(line.value).toBe('25:70 Rollback of 4.2')
    await userEvent.keyboard('{Escape}')
    expect(line.value).toBe('25:70 Rollback')
    await userEvent.keyboard('{Escape}')
    expect(panel.title()).toBe('What happened?')
  })

  it('is gone through by keyboard, and can be shown alone', async () => {
    const panel = await openImport()
    await panel.paste(TEXT)
    await panel.findByLabelText('Line 4')
    ;(await panel.field()).focus()
    await panel.press('Go to the next')
    expect(document.activeElement).toBe(panel.getByLabelText('Line 1'))
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(document.activeElement).toBe(panel.getByLabelText('Line 4'))
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
    expect(document.activeElement).toBe(panel.getByLabelText('Line 5'))
    await userEvent.click(panel.getByLabelText('To look at 3'))
    expect(panel.rows()).toHaveLength(3)
  })

  it('can be left as it is all at once where there is much of it', async () => {
    const panel = await openImport()
    await panel.paste(`2026-03-10\n14:05 Alert\n\n${'no time here\n\n'.repeat(5)}`)
    await panel.findByText('1 event on 1 day, 5 to look at')
    await panel.press('Leave all as they are')
    await panel.findByText('1 event on 1 day')
    expect(panel.rows()).toHaveLength(1)
  })

  it('finds its events again when the text comes back uncorrected', async () => {
    const board = emptyBoard()
    const panel = await openImport(board)
    await panel.paste(TEXT)
    await userEvent.clear(await panel.findByLabelText('Line 5'))
    await userEvent.type(panel.getByLabelText('Line 5'), '14:43 Back to normal{Enter}')
    await panel.findByText('2 events on 1 day, 2 to look at')
    await panel.press('Add 2 events')
    await panel.findByText('2 lines of the last import to look at.')
    await panel.press('Import a timeline')
    await panel.paste('2026-03-10\n14:05 Alert')
    await panel.paste(TEXT)
    await panel.findByText('All of this is in the timeline already. Nothing is added twice.')
    await waitFor(async () => expect(await storedEvents(board)).toEqual(['14:05 Alert', '14:43 Back to normal']))
  })

  it('is a part of a report that is no timeline only in small', async () => {
    const panel = await openImport()
    await panel.paste(
      '# Outage\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n- 2026-03-10 14:05 Alert\n\n## Action items\n\n- Fix it',
    )
    await panel.findByText('1 event on 1 day')
    expect(panel.getByText('2 parts not read, as no timeline')).toBeTruthy()
  })
})

describe('an import into a timeline that is there', () => {
  const imported = async (change: (timeline: KeptTimeline) => KeptTimeline = (timeline) => timeline) => {
    const { board } = await boardIn('prepare')
    const timeline = await stateOf(board).get('timeline')
    await store(board, { timeline: change(timeline!) })
    return board
  }
  const TEXT =
    '2026-03-10\n14:05 Alert: error rate above 5 %\n~14:20 Rollback started\n14:41 Error rate back to normal\n15:00 Closed'

  it('tells what is new, what changes, and what stays as people made it', async () => {
    const board = await imported(({ events, ...rest }) =>
      changeEvent({ ...rest, events }, events[1]!.id, { text: 'Rollback of 4.2 started' }),
    )
    const panel = await openImport(board)
    await panel.paste(TEXT)
    await panel.findByText('1 is new, 1 changes, 2 stay as before.')
    expect(panel.rows()).toEqual([
      '14:05 | Alert: error rate above 5 % | as before | detection',
      '~14:20 | Rollback of 4.2 started | as before | action',
      '14:41 | Error rate back to normal | changes | recovery',
      '15:00 | Closed | new',
    ])
    await userEvent.click(panel.getByLabelText('New or changed 2'))
    expect(panel.rows()).toHaveLength(2)
    await panel.press('Add 1 and update 1 event')
    await panel.findByText('Added 1 event, updated 1 event, left 2 as before.')
    await waitFor(async () =>
      expect(await storedEvents(board)).toEqual([
        '14:05 Alert: error rate above 5 %',
        '14:20 Rollback of 4.2 started',
        '14:41 Error rate back to normal',
        '15:00 Closed',
      ]),
    )
  })

  it('does not bring back what people have deleted', async () => {
    const board = await imported((timeline) => removeEvents(timeline, [timeline.events[1]!.id]))
    const panel = await openImport(board)
    await panel.paste(TEXT.replace('14:41', '14:40'))
    await panel.findByText('1 is new, 2 stay as before, 1 stays out.')
    await panel.press('Add 1 event')
    await waitFor(async () => expect(await storedEvents(board)).toHaveLength(3))
  })

  it('reads a text that was imported as before when the zone of the incident has changed since', async () => {
    const panel = await openImport()
    await panel.paste('2026-03-10\n14:05 Alert\n14:40 Back to normal')
    await panel.findByText('2 events on 1 day')
    await panel.press('Add 2 events')
    await userEvent.selectOptions(await panel.findByLabelText('Time zone'), 'Europe/Berlin')
    await panel.press('Import a timeline')
    await panel.findByText('All of this is in the timeline already. Nothing is added twice.')
    expect((panel.getByLabelText('Times without a zone') as HTMLSelectElement).value).toBe('UTC')
    expect(panel.getByText('15:05')).toBeTruthy()
  })

  it('leaves lines out that are not wanted, and they can be taken in again', async () => {
    const panel = await openImport()
    await panel.paste('2026-03-10\n14:05 Alert\n14:4? Back to normal')
    await panel.findByText('2 events on 1 day, 1 to look at')
    await panel.press('Leave out')
    await panel.findByText('1 event on 1 day')
    await panel.press('Take line 3 in again')
    await panel.findByText('2 events on 1 day, 1 to look at')
  })
})

describe('a file', () => {
  const drop = (target: Element, files: readonly File[]) =>
    fireEvent.drop(target, { dataTransfer: { files, types: ['Files'], getData: () => '' } })

  it('that is dropped on Prepare opens the import with its text', async () => {
    const board = emptyBoard()
    await store(board, { incident: INCIDENT })
    const panel = await openPanel(board)
    await panel.findByRole('button', { name: 'Import a timeline' })
    drop(panel.container.querySelector('main')!, [new File([CHAT], 'chat.txt')])
    expect(((await panel.findByLabelText('Text')) as HTMLTextAreaElement).value).toBe(CHAT)
    expect(panel.getByText('From chat.txt')).toBeTruthy()
  })

  it('in another encoding is read, and that is told', async () => {
    const panel = await openImport()
    drop(await panel.field(), [
      new File([new Uint8Array([...'14:05 St'].map((letter) => letter.charCodeAt(0)).concat(0xf6, 0x72))], 'chat.txt'),
    ])
    await panel.findByText(/It was read as Western European text/)
    expect((await panel.field()).value).toBe('14:05 Stör')
  })

  it.each([
    ['a PDF', new File(['%PDF-1.7'], 'report.pdf'), /^This is a PDF, not a text\. Open it, copy/],
    ['binary', new File([new Uint8Array([1, 0, 2])], 'core.bin'), /^This file holds no text/],
    ['too large', new File([new Uint8Array(21 * 1024 * 1024)], 'all.log'), /^“all.log” has 21 MB; at most 20 MB/],
  ])('that is %s is refused with what to do, and the text that was pasted is still there', async (_, file, problem) => {
    const panel = await openImport()
    await panel.paste(CHAT)
    drop(await panel.field(), [file])
    expect((await panel.findByRole('alert')).textContent).toMatch(problem)
    expect((await panel.field()).value).toBe(CHAT)
    await panel.findByText('3 events on 1 day')
  })

  it('may be several, one below the other', async () => {
    const panel = await openImport()
    drop(await panel.field(), [new File([CHAT], 'chat.txt'), new File(['2026-03-10 15:00 Closed'], 'alerts.txt')])
    await panel.findByText('4 events on 1 day')
  })
})

describe('bad input', () => {
  it.each([
    ['HTML and script', '2026-03-10\n14:05 <img src=x onerror=alert(1)><script>alert(2)</script>', /1 event on 1 day/],
    ['a line of 100 kB', `2026-03-10\n14:05 ${'x'.repeat(100_000)}\n${'y '.repeat(40_000)}`, /1 event on 1 day/],
    ['a CSV with broken quotes', 'time,text\n2026-03-10 14:05,"Alert\n2026-03-10 14:20,Rollback', /on 1 day/],
    [
      'impossible days and times',
      '30 February 2026 14:05 Alert\n2026-03-10 25:61 Rollback',
      /^No events, 2 to look at/,
    ],
    ['the same event many times', '2026-03-10 14:05 Alert\n'.repeat(50), /^50 events on 1 day/],
    ['nothing but marks', '***\n---\n|||\n```', /^No events/],
    ['emoji and right to left', '2026-03-10\n14:05 🔥🔥\n14:06 שלום', /^2 events on 1 day/],
  ])('is told on the spot and never breaks the panel: %s', async (_, text, told) => {
    const panel = await openImport()
    await panel.paste(text)
    await panel.findByText(told)
    expect([panel.container.querySelector('img, script'), (await panel.field()).value]).toEqual([null, text])
  })

  it('of too many events is counted, and the text stays', async () => {
    const panel = await openImport()
    const text = Array.from({ length: 10_001 }, (_, at) => `2026-03-10T14:05:00Z ${at}`).join('\n')
    fireEvent.drop(await panel.field(), {
      dataTransfer: { files: [new File([text], 'all.log')], types: ['Files'], getData: () => '' },
    })
    await panel.findByText(/This text has 10,001 events/)
    expect(panel.getByText('all.log')).toBeTruthy()
    expect(panel.main().disabled).toBe(true)
  })
})
