import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src/session/index.ts'

const notesOf = (text: string) => readLines(text, 'wrong').notes.map(({ column, text: note }) => `${column}: ${note}`)

describe('notes written as lines', () => {
  it('are one note a line, their bullets, numbers and boxes taken off', () => {
    const text =
      '\uFEFF- Alert came late\r\n* Nobody had the runbook\n\n3) 404 errors on the way\n  • [x] Two hosts looked alike\n3.5 s to load'
    expect(readLines(text, 'lucky')).toEqual({
      notes: [
        { column: 'lucky', text: 'Alert came late', line: 1 },
        { column: 'lucky', text: 'Nobody had the runbook', line: 2 },
        { column: 'lucky', text: '404 errors on the way\n– Two hosts looked alike', line: 4 },
        { column: 'lucky', text: '3.5 s to load', line: 6 },
      ],
      problems: [],
      open: true,
    })
  })

  it('go to the column whose title stands above them', () => {
    const text = 'first\nWhat went well:\nsecond\n**Where did we get lucky?**\nthird\n## Could have gone better\nfourth'
    expect(notesOf(text)).toEqual(['wrong: first', 'well: second', 'lucky: third', 'wrong: fourth'])
    expect(readLines(text, 'wrong').open).toBe(true)
    expect(readLines(text.replace('first\n', ''), 'wrong').open).toBe(false)
  })

  it('may be below titles in other languages', () => {
    const text =
      'Was lief gut?\na\nWas lief schlecht?\nb\nOù a-t-on eu de la chance\n¿Qué salió mal?\nc\n잘된 점\nd\n運が良かったこと\ne'
    expect(notesOf(text)).toEqual(['well: a', 'wrong: b', 'wrong: c', 'well: d', 'lucky: e'])
  })

  it('that speak of luck or of what went well are notes and no titles', () => {
    const text =
      'The cache saved us, we got lucky there\nFollow-up was slow\nWhat went wrong with the backups was unclear\nWell tested'
    expect(notesOf(text)).toEqual([
      'wrong: The cache saved us, we got lucky there',
      'wrong: Follow-up was slow',
      'wrong: What went wrong with the backups was unclear',
      'wrong: Well tested',
    ])
  })

  it('keep together what is written below an entry: a label stands before each, details follow theirs', () => {
    const text =
      '- Alerting\n  - fired late\n  - had no runbook\n- The rollback was quick this time\n  - four minutes\n    in all\n- Wanted:\n  - a drill'
    expect(notesOf(text)).toEqual([
      'wrong: Alerting: fired late',
      'wrong: Alerting: had no runbook',
      'wrong: The rollback was quick this time\n– four minutes in all',
      'wrong: Wanted: a drill',
    ])
  })

  it('that say nothing or say the same are left out and told', () => {
    const text = 'Alert came late\n-\nn/a\n- alert  came late\nWhat went well\nAlert came late\nNone.\n👍'
    expect(readLines(text, 'wrong')).toEqual({
      notes: [
        { column: 'wrong', text: 'Alert came late', line: 1 },
        { column: 'well', text: 'Alert came late', line: 6 },
        { column: 'well', text: '👍', line: 8 },
      ],
      problems: [
        { line: 2, text: '-', reason: 'This says nothing, so it makes no note.' },
        { line: 3, text: 'n/a', reason: 'This says nothing, so it makes no note.' },
        {
          line: 4,
          text: 'alert  came late',
          reason: 'This says the same as line 1 in the same column, so the two make one note.',
        },
        { line: 7, text: 'None.', reason: 'This says nothing, so it makes no note.' },
      ],
      open: true,
    })
  })

  it('leave action items out and name them', () => {
    const { notes, problems } = readLines('a note\n\nAction items:\n- fix it\n- test it\n\nWent well\nanother', 'wrong')
    expect(notes.map(({ text }) => text)).toEqual(['a note', 'another'])
    expect(problems).toEqual([
      {
        line: 3,
        text: 'Action items',
        reason: 'Not taken: 2 action items. Action items are agreed on in the session.',
      },
    ])
  })
})
