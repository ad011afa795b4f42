import { describe, expect, it } from 'vitest'
import {
  acceptLines,
  type CorrectedText,
  correctLine,
  leaveOut,
  originalText,
  withText,
} from '../../src/timeline/corrections.ts'

const draft = (...lines: readonly string[]): CorrectedText => ({
  text: lines.join('\n'),
  originals: {},
  accepted: [],
  leftOut: [],
})
const three = draft('14:05 Alert', '25:70 Rollback', '14:40 Closed')

describe('a line that is corrected', () => {
  it('remembers how it was written at first', () => {
    const once = correctLine(three, 2, '14:20 Rolback')
    const twice = correctLine(once, 2, '14:20 Rollback')
    expect(twice.text).toBe('14:05 Alert\n14:20 Rollback\n14:40 Closed')
    expect(originalText(twice)).toBe(three.text)
  })

  it('and put back as it was counts as never corrected', () => {
    expect(correctLine(correctLine(three, 2, '14:20 Rollback'), 2, '25:70 Rollback')).toEqual(three)
  })

  it('is to be looked at again, and stays one line', () => {
    const { text, accepted } = correctLine(acceptLines(three, [1, 2]), 2, '14:20\nRollback')
    expect([text, accepted]).toEqual(['14:05 Alert\n14:20 Rollback\n14:40 Closed', [1]])
  })

  it('that is not there changes nothing', () => {
    expect(correctLine(three, 9, 'x')).toBe(three)
  })
})

describe('another text', () => {
  const settled = leaveOut(acceptLines(correctLine(three, 2, '14:20 Rollback'), [1]), 3, true)

  it('takes along what was settled about lines above and below the change', () => {
    expect(withText(settled, '14:05 Alert\n14:10 Page\n14:20 Rollback\n14:40 Closed')).toEqual({
      text: '14:05 Alert\n14:10 Page\n14:20 Rollback\n14:40 Closed',
      originals: { 3: '25:70 Rollback' },
      accepted: [1],
      leftOut: [4],
    })
  })

  it('forgets what was settled about lines that have changed', () => {
    expect(withText(settled, '14:05 Alert\n14:21 Rolled back\n14:40 Closed')).toEqual({
      text: '14:05 Alert\n14:21 Rolled back\n14:40 Closed',
      originals: {},
      accepted: [1],
      leftOut: [3],
    })
    expect(withText(settled, '')).toEqual(draft(''))
  })

  it('has line ends of one kind and no mark at its beginning', () => {
    expect(withText(three, '\uFEFF14:05 Alert\r\n14:20 Rollback\r14:40 Closed').text).toBe(
      '14:05 Alert\n14:20 Rollback\n14:40 Closed',
    )
  })
})

it('a line that is left out can be taken in again', () => {
  expect(leaveOut(leaveOut(leaveOut(three, 2, true), 2, true), 2, false)).toEqual(three)
})
