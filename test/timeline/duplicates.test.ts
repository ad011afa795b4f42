import { describe, expect, it } from 'vitest'
import { duplicatesIn } from '../../src/timeline/index.ts'
import { imported } from './kept.ts'

const groups = (...lines: readonly string[]) =>
  duplicatesIn(imported(...lines).events).map((group) => group.map(({ text }) => text))

describe('events that may be one', () => {
  it('tell of the same with similar words within a few minutes', () => {
    expect(
      groups(
        '14:05 Alert: error rate above 5 %',
        '14:07 Error rate alert, above 5 %',
        '14:20 Rollback',
        '15:05 Error rate alert, above 5 %',
      ),
    ).toEqual([['Alert: error rate above 5 %', 'Error rate alert, above 5 %']])
  })

  it('at the same time need fewer words in common', () => {
    expect(groups('14:05 Error rate high', '14:05 PagerDuty alert: error budget is used')).toEqual([])
    expect(groups('14:05 Checkout alert', '14:05 PagerDuty: checkout alert sent')).toEqual([
      ['Checkout alert', 'PagerDuty: checkout alert sent'],
    ])
    expect(groups('14:05 Checkout alert', '14:07 PagerDuty has sent a checkout alert')).toEqual([])
  })

  it('are told at length by one source and in short by the other, and links do not count', () => {
    expect(
      groups(
        '14:05 Alert: error rate above 5 % https://grafana.example/d/1',
        '14:06 PagerDuty: error rate above 5 %, on-call was paged',
      ),
    ).toHaveLength(1)
  })

  it('are not the same words at different times: that is something that happened again', () => {
    expect(groups('14:05 Pod restarted', '14:06 Pod restarted', '14:07 Pod restarted')).toEqual([])
    expect(groups('14:05 Pod restarted', '14:05 Pod restarted')).toEqual([['Pod restarted', 'Pod restarted']])
  })

  it('are not of one host and another, while a second source may say more', () => {
    expect(groups('14:05 Disk of db-3 is full', '14:06 Disk of db-4 is full')).toEqual([])
    expect(groups('14:05 Disk of db-3 is full', '14:06 Alert 77: disk of db-3 is full')).toHaveLength(1)
  })

  it('are not a flood of alerts', () => {
    expect(groups(...Array.from({ length: 12 }, (_, at) => `14:05 Checkout alert ${'again '.repeat(at % 2)}`))).toEqual(
      [],
    )
  })

  it('may be more than two, and each is in one group at most', () => {
    expect(groups('14:05 Checkout alert', '14:05 Checkout alert fired', '14:05 Alert: checkout')).toEqual([
      ['Checkout alert', 'Checkout alert fired', 'Alert: checkout'],
    ])
  })

  it('are none in a flood of alerts', () => {
    const flood = Array.from({ length: 5000 }, (_, index) => `14:05 Alert ${index} of host ${index % 7}`)
    const { events } = imported(...flood)
    expect(duplicatesIn(events)).toEqual([])
  })
})
