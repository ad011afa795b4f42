import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boardIn, emptyBoard, openPanel, stateOf, userEvent, waitFor } from './panel.tsx'

type Saved = { name: string; blob: Blob }
const saved: Saved[] = []
const copied: string[] = []

beforeEach(() => {
  saved.length = 0
  copied.length = 0
  let blob = new Blob()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob
    return 'blob:here'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob })
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(document, 'execCommand')
})

/** The browser's way to copy what is selected, which this environment lacks. */
function allowCopying(allowed: boolean): void {
  const execCommand = () => {
    if (allowed) copied.push((document.body.lastElementChild as HTMLTextAreaElement).value)
    return allowed
  }
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true })
}

async function openInvite(board: Awaited<ReturnType<typeof boardIn>>['board']) {
  const panel = await openPanel(board)
  await panel.press('Write the invitation')
  await waitFor(() => expect(panel.title()).toBe('Invite'))
  return panel
}

const setTime = async (panel: Awaited<ReturnType<typeof openPanel>>, time: string) => {
  const field = panel.getByLabelText('Date and time')
  await userEvent.clear(field)
  await userEvent.type(field, time)
}

describe('the invitation', () => {
  it('is written from the session and copied as text', async () => {
    allowCopying(true)
    const { board } = await boardIn('prepare')
    const panel = await openInvite(board)
    const text = () => (panel.getByLabelText('Invitation') as HTMLTextAreaElement).value
    expect(text()).toContain('Postmortem: Checkout outage\n')
    expect(text()).toContain('When: (not agreed yet)')
    expect(text()).toContain('- Engineer: Knows how the system works')
    await setTime(panel, '2099-03-12T09:30')
    await userEvent.type(panel.getByLabelText('Link to the board'), 'https://example.com/board')
    expect(text()).toContain('When: Thu 12 March 2099, 09:30 to 10:30 (UTC)\nBoard: https://example.com/board\n')
    await panel.press('Copy invitation')
    expect(copied).toEqual([text()])
    expect(panel.getByRole('status').textContent).toBe('Copied. Paste it into an e-mail or a chat.')
    await waitFor(async () => expect(await stateOf(board).get('session-at')).toBe('2099-03-12T09:30:00.000Z'))
    panel.close()
    const again = await openInvite(board)
    expect((again.getByLabelText('Date and time') as HTMLInputElement).value).toBe('2099-03-12T09:30')
  })

  it('is selected for the keyboard where copying is not allowed', async () => {
    allowCopying(false)
    const { board } = await boardIn('prepare')
    const panel = await openInvite(board)
    await panel.press('Copy invitation')
    expect(panel.getByRole('alert').textContent).toContain('The text is selected: copy it with your keyboard.')
    const field = panel.getByLabelText('Invitation') as HTMLTextAreaElement
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length)
  })

  it('comes as a calendar file once there is a time, the same entry for the same board', async () => {
    const { board } = await boardIn('prepare', { boardId: 'board-7' })
    const panel = await openInvite(board)
    expect(panel.getByRole('button', { name: 'Download calendar file' })).toHaveProperty('disabled', true)
    await setTime(panel, '2099-03-12T09:30')
    await waitFor(() =>
      expect(panel.getByRole('button', { name: 'Download calendar file' })).toHaveProperty('disabled', false),
    )
    await panel.press('Download calendar file')
    expect(saved.map(({ name }) => name)).toEqual(['postmortem-2099-03-12.ics'])
    expect(saved[0]!.blob.type).toBe('text/calendar;charset=utf-8')
    const file = await saved[0]!.blob.text()
    expect(file).toContain('UID:session-board-7@debrief\r\n')
    expect(file).toContain('DTSTART:20990312T093000Z\r\nDTEND:20990312T103000Z\r\n')
    expect(panel.getByText('Downloaded postmortem-2099-03-12.ics.')).toBeTruthy()
  })

  it('says when the time is in the past', async () => {
    const { board } = await boardIn('prepare')
    const panel = await openInvite(board)
    await setTime(panel, '2020-03-12T09:30')
    expect(panel.getByRole('alert').textContent).toBe('This time is in the past. Choose a later one.')
  })
})

describe('Prepare', () => {
  it('tells when a postmortem is worth holding, folded away', async () => {
    const panel = await openPanel(emptyBoard())
    const summary = panel.getByText('When is it worth an hour?')
    expect(summary.closest('details')).toHaveProperty('open', false)
    await userEvent.click(summary)
    for (const words of ['Somebody asked for it', 'The error budget was overspent', 'A near miss counts too']) {
      expect(panel.getByText(words)).toBeTruthy()
    }
  })

  it('asks what could have happened when it was a near miss', async () => {
    const panel = await openPanel(emptyBoard())
    expect(panel.getByLabelText('Impact')).toBeTruthy()
    await userEvent.click(panel.getByLabelText(/It was a near miss/))
    expect(panel.getByLabelText('Possible impact').getAttribute('placeholder')).toContain('what it could have cost')
    expect(panel.getByLabelText('Summary').getAttribute('placeholder')).toContain('What nearly happened')
  })
})
