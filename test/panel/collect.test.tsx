import { describe, expect, it } from 'vitest'
import { readNotes } from '../../src/miro/index.ts'
import { COLUMNS, type Incident } from '../../src/session/index.ts'
import { boardIn, emptyBoard, INCIDENT, openPanel, stateOf, store, userEvent, waitFor, within } from './panel.tsx'

/** A line on which each command takes a while. */
const SLOW = {
  ...{ seed: 1, latencyMs: 60, jitterMs: 0, slowReadsMs: 0, refusals: {} },
  ...{ loseEveryMs: 0, loseForMs: 0, secondPerson: false },
}

type Panel = Awaited<ReturnType<typeof openPanel>>
type LocalBoard = ReturnType<typeof emptyBoard>

const FIELD = 'Answers, notes or a report'
const SURVEY = `Timestamp,Name,What went well?,What went wrong?,Anything else?
1,Ana,"Quick alert
Quick rollback",Late page,Thanks
2,Ben,n/a,"- <b>Nobody</b> on call
- No runbook",
`

async function openCollect(board: LocalBoard): Promise<Panel> {
  const panel = await openPanel(board)
  await panel.press('Collect notes')
  await waitFor(() => expect(panel.title()).toBe('Collect notes'))
  return panel
}

async function paste(panel: Panel, text: string): Promise<void> {
  const field = panel.getByLabelText(FIELD)
  await userEvent.clear(field)
  await userEvent.click(field)
  await userEvent.paste(text)
}

/** The notes that the preview shows, by the titles of their columns. */
function previewOf(panel: Panel): Record<string, string[]> {
  return Object.fromEntries(
    COLUMNS.flatMap(({ title }) => {
      const section = panel.queryByRole('region', { name: title })
      return section
        ? [
            [
              title,
              within(section)
                .getAllByRole('listitem')
                .map((item) => item.textContent ?? ''),
            ],
          ]
        : []
    }),
  )
}

async function notesOn(board: LocalBoard): Promise<string[]> {
  const layout = await stateOf(board).get('layout')
  return (await readNotes(board.miro().board, layout!)).map(({ column, text }) => `${column}: ${text}`).sort()
}

const file = (name: string, content: BlobPart) => new File([content], name, { type: 'text/plain' })

describe('collecting notes', () => {
  it('shows what a survey makes, with a column for each question, and puts it on a board that is set up first', async () => {
    const board = emptyBoard()
    const panel = await openCollect(board)
    expect(panel.getByRole('button', { name: 'Add notes' })).toHaveProperty('disabled', true)
    await paste(panel, SURVEY)
    expect((panel.getByLabelText('Read as') as HTMLSelectElement).value).toBe('survey')
    expect(panel.getByText('answers from 2 people')).toBeTruthy()
    expect(previewOf(panel)).toEqual({
      'What went wrong': ['Late page', '<b>Nobody</b> on call', 'No runbook'],
      'What went well': ['Quick alert', 'Quick rollback'],
    })
    expect(panel.getByText('2 things to look at')).toBeTruthy()

    await userEvent.selectOptions(panel.getByLabelText('Anything else?'), 'Where we got lucky')
    await userEvent.selectOptions(panel.getByLabelText('What went well?'), 'Leave out')
    await userEvent.click(panel.getByLabelText(/Say who answered/))
    expect(previewOf(panel)).toEqual({
      'What went wrong': ['Late page\n– Ana', '<b>Nobody</b> on call\n– Ben', 'No runbook\n– Ben'],
      'Where we got lucky': ['Thanks\n– Ana'],
    })
    await userEvent.click(panel.getByLabelText(/Say who answered/))
    await panel.press('Set up and add 4 notes')
    await waitFor(() => expect(panel.getByText('Added 4 notes.')).toBeTruthy())
    expect(await notesOn(board)).toEqual([
      'lucky: Thanks',
      'wrong: <b>Nobody</b> on call',
      'wrong: Late page',
      'wrong: No runbook',
    ])
    expect(panel.container.querySelector('li b')).toBeNull()

    await panel.press('Undo')
    await waitFor(() => expect(panel.getByText('Took back 4 notes.')).toBeTruthy())
    expect(await notesOn(board)).toEqual([])
    expect((panel.getByLabelText(FIELD) as HTMLTextAreaElement).value).toBe(SURVEY)
  })

  it('reads lines into the chosen column, and another way when that is chosen', async () => {
    const { board } = await boardIn('prepare')
    const panel = await openCollect(board)
    await paste(panel, '- Alert came late\n- Two hosts look alike')
    await userEvent.selectOptions(panel.getByLabelText('Column'), 'Where we got lucky')
    expect(previewOf(panel)).toEqual({ 'Where we got lucky': ['Alert came late', 'Two hosts look alike'] })
    await userEvent.selectOptions(panel.getByLabelText('Read as'), 'A report with headings')
    expect(previewOf(panel)).toEqual({})
    expect(panel.getByText(/No heading names a column/)).toBeTruthy()
    expect(panel.getByRole('button', { name: 'Add notes' })).toHaveProperty('disabled', true)
    await userEvent.selectOptions(panel.getByLabelText('Read as'), 'Notes, one a line')
    await panel.press('Add 2 notes')
    await waitFor(() => expect(panel.getByText('Added 2 notes.')).toBeTruthy())
    await panel.press('Collect more notes')
    await paste(panel, 'Got lucky:\nAlert came late\nIt was Sunday')
    await panel.press('Add 2 notes')
    await waitFor(() => expect(panel.getByText('Added 1 note, 1 was there already.')).toBeTruthy())
    await panel.press('Done')
    expect(panel.title()).toBe('What happened?')
    expect(await notesOn(board)).toEqual([
      'lucky: Alert came late',
      'lucky: It was Sunday',
      'lucky: Two hosts look alike',
    ])
  })

  it('keeps what was pasted and chosen when the sheet, or the panel, is closed and opened again', async () => {
    const { board } = await boardIn('prepare')
    const panel = await openCollect(board)
    await paste(panel, 'one\ntwo')
    await userEvent.selectOptions(panel.getByLabelText('Column'), 'What went well')
    await panel.press('Back')
    expect(panel.getByText(/What you pasted is still there/)).toBeTruthy()
    await panel.press('Collect notes')
    await waitFor(() => expect(previewOf(panel)).toEqual({ 'What went well': ['one', 'two'] }))
    await panel.press('Add 2 notes')
    await waitFor(() => expect(panel.getByText('Added 2 notes.')).toBeTruthy())
    panel.close()

    const again = await openPanel(board)
    await again.press('Collect notes')
    await waitFor(() => expect(again.getByText('Added 2 notes.')).toBeTruthy())
    await again.press('Undo')
    await waitFor(() => expect(again.getByText('Took back 2 notes.')).toBeTruthy())
    expect(await notesOn(board)).toEqual([])
  })

  it('keeps notes that people have changed when it is undone, and says so', async () => {
    const { board } = await boardIn('prepare')
    const panel = await openCollect(board)
    await paste(panel, 'one\ntwo\nthree')
    await panel.press('Add 3 notes')
    await waitFor(() => expect(panel.getByText('Added 3 notes.')).toBeTruthy())
    const { board: sdk } = board.miro('headless')
    const [note] = (await sdk.get({ type: 'sticky_note' })).filter(({ content }) => content.includes('two'))
    note!.content = 'two and a half'
    await note!.sync()
    await panel.press('Undo')
    await waitFor(() =>
      expect(panel.getByText('Took back 2 notes, 1 stays (It says something else now).')).toBeTruthy(),
    )
    expect(await notesOn(board)).toEqual(['wrong: two and a half'])
  })

  it('keeps a note that is too long for the board in the field, and says so', async () => {
    const { board } = await boardIn('prepare')
    const panel = await openCollect(board)
    const text = `short\n${'x'.repeat(6001)}`
    await paste(panel, text)
    await panel.press('Add 2 notes')
    await waitFor(() =>
      expect(panel.getByText(/^Added 1 note, 1 was not added \(It has 6,001 characters/)).toBeTruthy(),
    )
    expect((panel.getByLabelText(FIELD) as HTMLTextAreaElement).value).toBe(text)
    await paste(panel, 'a shorter one')
    await panel.press('Add 1 note')
    await waitFor(() => expect(panel.getByText('Added 1 note.')).toBeTruthy())
    await panel.press('Undo')
    await waitFor(() => expect(panel.getByText('Took back 2 notes.')).toBeTruthy())
    expect(await notesOn(board)).toEqual([])
  })

  it('takes a file, says when it cannot be read, and then still has what was there', async () => {
    const { board } = await boardIn('prepare')
    const panel = await openCollect(board)
    const input = panel.getByLabelText('File with answers, notes or a report')
    await userEvent.upload(input, file('notes.md', '## What went well\n- quick rollback'), { applyAccept: false })
    await waitFor(() => expect(panel.getByText('From notes.md')).toBeTruthy())
    expect(previewOf(panel)).toEqual({ 'What went well': ['quick rollback'] })
    await userEvent.upload(input, file('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 0, 0])), {
      applyAccept: false,
    })
    await waitFor(() => expect(panel.getByRole('alert')).toBeTruthy())
    expect(previewOf(panel)).toEqual({ 'What went well': ['quick rollback'] })
    await panel.press('Clear')
    expect((panel.getByLabelText(FIELD) as HTMLTextAreaElement).value).toBe('')
    expect(panel.queryByRole('alert')).toBeNull()
  })

  it('can be stopped; what was added by then can be taken back, and the rest added', async () => {
    const { board } = await boardIn('prepare')
    board.host.setWeather(SLOW)
    const panel = await openCollect(board)
    await paste(panel, Array.from({ length: 300 }, (_, index) => `Note ${index}`).join('\n'))
    await panel.press('Add 300 notes')
    await waitFor(() => expect(panel.getByRole('progressbar')).toBeTruthy())
    await panel.press('Cancel')
    await waitFor(() => expect(panel.getByText(/^Stopped\. Added \d+ notes?\. Add the rest, or undo/)).toBeTruthy())
    const before = (await notesOn(board)).length
    expect(before).toBeLessThan(300)
    board.host.setWeather({ ...SLOW, latencyMs: 0 })
    await panel.press('Add 300 notes')
    await waitFor(() => expect(panel.getByText(/^Added \d+ notes/)).toBeTruthy())
    expect(await notesOn(board)).toHaveLength(300)
    await panel.press('Undo')
    await waitFor(() => expect(panel.getByText('Took back 300 notes.')).toBeTruthy())
    expect(await notesOn(board)).toEqual([])
  })

  it('says what to do when a column is gone, and loses nothing', async () => {
    const { board, layout } = await boardIn('prepare')
    const { board: sdk } = board.miro('headless')
    await sdk.remove((await sdk.getById(layout.frames.well)) as never)
    const panel = await openCollect(board)
    await paste(panel, 'Went well\n- quick rollback')
    await panel.press('Add 1 note')
    await waitFor(() =>
      expect(panel.getByRole('alert').textContent).toContain('"What went well" is no longer on the board'),
    )
    await panel.press('Set up the board')
    const add = () => panel.getByRole('button', { name: 'Add 1 note' }).getAttribute('aria-disabled')
    await waitFor(() => expect([panel.queryByRole('alert'), add()]).toEqual([null, null]))
    await panel.press('Add 1 note')
    await waitFor(() => expect(panel.getByText('Added 1 note.')).toBeTruthy())
    expect(await notesOn(board)).toEqual(['well: quick rollback'])
  })

  it('folds long lists and long notes', async () => {
    const { board } = await boardIn('prepare')
    const panel = await openCollect(board)
    await paste(panel, Array.from({ length: 60 }, (_, index) => `Note ${index}`).join('\n'))
    expect(previewOf(panel)['What went wrong']).toHaveLength(4)
    await panel.press('Show all 60')
    expect(previewOf(panel)['What went wrong']).toHaveLength(60)
    await panel.press('Show less')
    await paste(panel, 'x '.repeat(300))
    expect(panel.getByRole('button', { name: 'Show in full' })).toBeTruthy()
  })
})

describe('what is too much to collect', () => {
  it('is told and stays in the field: too many notes, too long a text', async () => {
    const panel = await openCollect(emptyBoard())
    const many = Array.from({ length: 1200 }, (_, index) => `Note ${index}`).join('\n')
    await paste(panel, many)
    expect(panel.getByRole('alert').textContent).toContain('These are 1,200 notes, and at most 500 are added at once')
    expect(panel.getByRole('button', { name: 'Set up and add 1200 notes' })).toHaveProperty('disabled', true)
    await userEvent.upload(
      panel.getByLabelText('File with answers, notes or a report'),
      file('all.txt', 'a long line of words\n'.repeat(120_000)),
    )
    await waitFor(() => expect(panel.getByText(/has 2.5 million characters/)).toBeTruthy())
    expect((panel.getByLabelText(FIELD) as HTMLTextAreaElement).value).toHaveLength(2_520_000)
  })
})

describe('collecting from Debrief JSON', () => {
  const FILE_INCIDENT: Incident = { ...INCIDENT, title: 'Another title', summary: 'From the file', severity: 'SEV-2' }
  const EVENT = {
    ...{ at: '2026-03-10T14:10:00.000Z', text: 'Page went out', precision: 'minute', approximate: false, line: 1 },
  }
  const FILE = {
    ...{ format: 'debrief', version: 1, incident: FILE_INCIDENT, invitees: ['support', 'engineer'] },
    ...{ timeline: { events: [EVENT] }, notes: [{ column: 'well', text: 'Quick alert' }] },
  }
  const textsOf = async (board: LocalBoard) => (await stateOf(board).get('timeline'))?.events.map(({ text }) => text)

  it('fills in what is empty, adds events, roles and notes, and takes all of it back', async () => {
    const { board } = await boardIn('prepare')
    const before = await textsOf(board)
    const panel = await openCollect(board)
    await paste(panel, JSON.stringify(FILE))
    expect(panel.getByText('2 fields to fill in')).toBeTruthy()
    await panel.press('Add to the session')
    await waitFor(() =>
      expect(panel.getByText('Added 1 note, 2 fields of the incident, 1 event, and 1 role.')).toBeTruthy(),
    )
    await waitFor(async () =>
      expect(await stateOf(board).get('incident')).toEqual({ ...FILE_INCIDENT, title: INCIDENT.title }),
    )
    await waitFor(async () => expect(await stateOf(board).get('invitees')).toEqual(['engineer', 'support']))
    await waitFor(async () => expect((await textsOf(board))?.toSorted()).toEqual([...before!, EVENT.text].sort()))

    await panel.press('Undo')
    await waitFor(() =>
      expect(panel.getByText('Took back 1 note, 2 fields of the incident, 1 event, and 1 role.')).toBeTruthy(),
    )
    await waitFor(async () => expect(await stateOf(board).get('incident')).toEqual(INCIDENT))
    await waitFor(async () => expect(await stateOf(board).get('invitees')).toEqual(['engineer']))
    await waitFor(async () => expect(await textsOf(board)).toEqual(before))
    expect(await notesOn(board)).toEqual([])
  })

  it('replaces what is filled in when that is ticked, and leaves what was changed afterwards', async () => {
    const { board } = await boardIn('prepare')
    const panel = await openCollect(board)
    await paste(panel, JSON.stringify({ ...FILE, notes: [], timeline: { events: [] }, invitees: [] }))
    await userEvent.click(panel.getByLabelText(/Replace what is filled in here/))
    await panel.press('Add to the session')
    await waitFor(() => expect(panel.getByText('Added 3 fields of the incident.')).toBeTruthy())
    await panel.press('Back')
    const title = panel.getByLabelText('Incident title') as HTMLInputElement
    expect(title.value).toBe('Another title')
    await userEvent.type(title, ', again')
    await panel.press('Collect notes')
    await panel.press('Undo')
    await waitFor(() => expect(panel.getByText('Took back 2 fields of the incident.')).toBeTruthy())
    await panel.press('Back')
    expect((panel.getByLabelText('Incident title') as HTMLInputElement).value).toBe('Another title, again')
    expect((panel.getByLabelText('Summary') as HTMLTextAreaElement).value).toBe('')
  })

  it('can be taken back also when its notes could not be added', async () => {
    const { board, layout } = await boardIn('prepare')
    const { board: sdk } = board.miro('headless')
    await sdk.remove((await sdk.getById(layout.frames.well)) as never)
    const panel = await openCollect(board)
    await paste(panel, JSON.stringify({ ...FILE, timeline: { events: [] } }))
    await panel.press('Add to the session')
    await waitFor(() => expect(panel.getByRole('alert').textContent).toContain('is no longer on the board'))
    expect(panel.getByText('Added 2 fields of the incident and 1 role.')).toBeTruthy()
    await panel.press('Undo')
    await waitFor(() => expect(panel.getByText('Took back 2 fields of the incident and 1 role.')).toBeTruthy())
    await waitFor(async () => expect(await stateOf(board).get('incident')).toEqual(INCIDENT))
  })

  it('that is not whole is told, and nothing is taken', async () => {
    const board = emptyBoard()
    await store(board, { incident: INCIDENT })
    const panel = await openCollect(board)
    await paste(panel, '{"format":"debrief","version":1,"notes":[{"column":"bad"}]}')
    expect(panel.getByText(/"notes.0.column" is missing or not as expected/)).toBeTruthy()
    expect(panel.getByRole('button', { name: 'Add notes' })).toHaveProperty('disabled', true)
  })
})
