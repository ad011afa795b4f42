import { describe, expect, it } from 'vitest'
import { actionItemProblems, emptyIncident, followUpProblems, incidentProblems } from '../../src/session/index.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const PAST = { field: 'dueDate', message: 'This date is in the past. Choose today or a later day.' }
const NO_DAY = { field: 'dueDate', message: 'There is no such day. Choose a date from the calendar.' }

describe('an action item', () => {
  const item = { title: 'Restore a backup every week', dueDate: null, status: 'to-do' } as const
  const problems = (change: Partial<{ title: string; dueDate: string; status: 'done' | 'declined' }>) =>
    actionItemProblems({ ...item, ...change }, '2026-11-22')

  it('is fine without a date, with one today and with a later one', () => {
    expect([problems({}), problems({ dueDate: '2026-11-22' }), problems({ dueDate: '2027-02-28' })]).toEqual([
      [],
      [],
      [],
    ])
  })

  it('needs words', () => {
    expect(problems({ title: ' \n ' })).toEqual([{ field: 'title', message: 'Say what will be done.' }])
  })

  it('cannot be due in the past unless there is nothing left to do', () => {
    expect(problems({ dueDate: '2026-11-21' })).toEqual([PAST])
    expect(problems({ dueDate: '2026-11-21', status: 'done' })).toEqual([])
    expect(problems({ dueDate: '2026-11-21', status: 'declined' })).toEqual([])
  })

  it('cannot be due on a day that does not exist', () => {
    const days = ['2027-02-29', '2027-13-01', '2027-2-1', 'soon', '']
    expect(days.map((dueDate) => problems({ dueDate }))).toEqual(days.map(() => [NO_DAY]))
  })
})

describe('an incident', () => {
  const incident = { ...emptyIncident('Europe/Berlin'), title: 'GitLab.com database outage' }

  it('is fine with a title alone, and with an end after its start', () => {
    const times = { startedAt: '2017-01-31T17:20:00Z', endedAt: '2017-02-01T18:00:00Z' }
    expect([incidentProblems(incident), incidentProblems({ ...incident, ...times })]).toEqual([[], []])
  })

  it('is told everything that is wrong at once', () => {
    const broken = {
      ...incident,
      title: ' ',
      startedAt: '2017-02-01T18:00:00Z',
      endedAt: '2017-01-31T17:20:00Z',
      timeZone: 'Mars/Olympus',
    }
    expect(incidentProblems(broken)).toEqual([
      { field: 'title', message: 'Give the incident a title.' },
      { field: 'endedAt', message: 'The end is before the start. Choose a later end.' },
      {
        field: 'timeZone',
        message: 'This time zone is not known. Try a name such as Europe/Berlin or UTC.',
      },
    ])
    expect(incidentProblems({ ...incident, startedAt: 'yesterday', endedAt: '?' })).toEqual([
      { field: 'startedAt', message: 'This is not a date and time.' },
      { field: 'endedAt', message: 'This is not a date and time.' },
    ])
  })
})

describe('a follow-up', () => {
  it('may be open or later, not in the past', () => {
    expect(followUpProblems({ at: null }, NOW)).toEqual([])
    expect(followUpProblems({ at: '2026-11-22T12:00:01Z' }, NOW)).toEqual([])
    expect(followUpProblems({ at: '2026-11-22T11:59:00Z' }, NOW)).toEqual([
      { field: 'at', message: 'This time is in the past. Choose a later one.' },
    ])
    expect(followUpProblems({ at: 'soon' }, NOW)).toEqual([{ field: 'at', message: 'This is not a date and time.' }])
  })
})
