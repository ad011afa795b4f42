import { describe, expect, it } from 'vitest'
import { parseTimeline } from '../../src/timeline/index.ts'
import { boardIn, kept, openPanel, stateOf, userEvent, waitFor } from './panel.tsx'

async function openMeasures(board: Awaited<ReturnType<typeof boardIn>>['board']) {
  const panel = await openPanel(board)
  await userEvent.click(await panel.findByText(/^Measures/))
  const choice = (name: string) => panel.getByLabelText(name) as HTMLSelectElement
  return {
    ...panel,
    choice,
    chosenIn: (name: string) => choice(name).selectedOptions[0]?.textContent,
    /** Each measure as its name, its value and what it is taken from. */
    measures: () =>
      [...panel.container.querySelectorAll('.measures > div')].map((row) =>
        [...row.querySelectorAll('dt, dd')].map((part) => part.textContent),
      ),
  }
}

describe('the measures in the Timeline phase', () => {
  it('tell their two events, and what is missing where there is no value', async () => {
    const { board } = await boardIn('timeline')
    const panel = await openMeasures(board)
    const fromDetection =
      'from 14:05 Alert: error rate above 5 %to 14:40 Error rate back to normal' +
      'No event says when the impact began, so this counts from the detection.'
    expect(panel.measures()).toEqual([
      ['Time to detect', 'not known', 'No event says when the impact began.'],
      ['Time to acknowledge', 'not known', 'No event says when somebody took it on.'],
      ['Time to mitigate', 'not known', 'No event says when the impact began or when it was mitigated.'],
      ['Time to recover', '35 min', fromDetection],
      ['Duration of impact', '35 min', fromDetection],
      ['Detected by', 'monitoring', 'Because it says “Alert”.'],
      ['Longest silence', 'about 20 min', 'from ~14:20 Rollback startedto 14:40 Error rate back to normal'],
    ])
    expect(panel.chosenIn('Detected')).toBe('Suggested: 14:05 Alert: error rate above 5 %')
    expect(panel.chosenIn('Impact start')).toBe('Not known')
  })

  it('say what they stand for when asked', async () => {
    const { board } = await boardIn('timeline')
    const panel = await openMeasures(board)
    const definition = 'From the start of the impact until somebody or something noticed it.'
    expect(panel.queryByText(definition)).toBeNull()
    await panel.press('Show what they stand for')
    expect(panel.getByText(definition)).toBeTruthy()
    await panel.press('Hide what they stand for')
    expect(panel.queryByText(definition)).toBeNull()
  })

  it('follow the milestones people choose, in the panels of others too', async () => {
    const { board } = await boardIn('timeline')
    const panel = await openMeasures(board)
    const other = await openMeasures(board.asAnother({ id: '2', name: 'Ben' }))
    await userEvent.selectOptions(panel.choice('Impact start'), '14:05 Alert: error rate above 5 %')
    await userEvent.selectOptions(panel.choice('Mitigated'), '~14:20 Rollback started')
    const expected = [
      ['Time to detect', '0 s'],
      ['Time to acknowledge', 'not known'],
      ['Time to mitigate', 'about 15 min'],
      ['Time to recover', '35 min'],
      ['Duration of impact', '35 min'],
    ]
    for (const { measures } of [panel, other]) {
      await waitFor(() =>
        expect(
          measures()
            .slice(0, 5)
            .map((row) => row.slice(0, 2)),
        ).toEqual(expected),
      )
    }
    const events = (await stateOf(board).get('timeline'))?.events ?? []
    expect(await stateOf(board).get('milestones')).toEqual({ started: events[0]?.id, mitigated: events[1]?.id })
  })

  it('go back to the suggestion, and to none, as people choose', async () => {
    const { board } = await boardIn('timeline')
    const panel = await openMeasures(board)
    await userEvent.selectOptions(panel.choice('Detected'), 'None of the events')
    expect(panel.measures()[5]).toEqual(['Detected by', 'not known', 'No event says by whom or by what.'])
    await userEvent.selectOptions(panel.choice('Detected'), 'Suggested: 14:05 Alert: error rate above 5 %')
    expect(panel.measures()[5]?.[1]).toBe('monitoring')
    await waitFor(async () => expect(await stateOf(board).get('milestones')).toEqual({}))
  })

  it('tell of a guess wherever it is used, and not in short', async () => {
    const { board } = await boardIn('timeline')
    const events = parseTimeline('10:00 Release 4.2\n10:30 Alert', { date: '2026-03-10' }).events
    await stateOf(board).set('timeline', kept(events))
    const panel = await openMeasures(board)
    expect(panel.measures()[0]).toEqual([
      'Time to detect',
      '30 min',
      'from 10:00 Release 4.2to 10:30 AlertIt is a guess when the impact began.',
    ])
    expect(panel.getByText(/^A guess: no event says when the impact began/)).toBeTruthy()
    expect(panel.container.querySelector('.measures-short')).toBeNull()
  })

  it('say when people have set a milestone before the one it follows', async () => {
    const { board } = await boardIn('timeline')
    const panel = await openMeasures(board)
    await userEvent.selectOptions(panel.choice('Impact start'), '14:40 Error rate back to normal')
    await userEvent.selectOptions(panel.choice('Detected'), '14:05 Alert: error rate above 5 %')
    expect(panel.measures()[0]).toEqual(['Time to detect', 'not known', 'Detected lies before Impact start.'])
  })
})
