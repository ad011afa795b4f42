import { describe, expect, it } from 'vitest'
import { type EventKind, kindOf } from '../../src/timeline/kind.ts'

const KINDS: readonly (readonly [EventKind, string])[] = [
  ['detection', 'Alert: error rate above 5 %'],
  ['detection', 'Users report that all launches fail'],
  ['detection', 'Dip in the success rate noticed on the dashboard'],
  ['detection', 'On-call receives a high error count alert, starts an incident'],
  ['action', 'Rollback fails, the pipeline is misconfigured'],
  ['action', 'Engineering begins investigation into customer reports'],
  ['action', 'Root cause identified: too much parallelism'],
  ['action', 'All pending pods are deleted'],
  ['communication', 'Status page updated with details'],
  ['communication', 'Affected teams are told'],
  ['communication', 'Incident declared, rollback attempted'],
  ['change', 'SDK version 1.270.0 deployed to production with a compatibility issue'],
  ['change', 'A routine bump of two versions is deployed.'],
  ['impact', 'Error rates remain high despite the rollback'],
  ['impact', 'Launch success drops to zero.'],
  ['impact', 'Writes on the database lock up'],
  ['recovery', 'Rate limiting disabled, service fully recovered'],
  ['recovery', 'The controllers were deleted. Service resumes.'],
  ['recovery', 'Error rate back to normal'],
  ['recovery', 'Configuration error corrected'],
  ['recovery', 'Error rate returned to <0.1 %'],
  ['recovery', 'All services confirmed operational'],
  ['action', 'Restored the index from a backup'],
  ['recovery', 'First user reports back that it works'],
  ['recovery', 'Everything verified working as expected'],
  ['recovery', 'Discovery of the limit; alert cleared'],
  ['recovery', 'Mitigation: traffic led elsewhere'],
  ['detection', 'Detection: fails to start after the upgrade'],
  ['impact', 'Impact start: all is well still'],
  ['change', 'Network plugin replaced by the pipeline'],
  ['action', 'Manual fix applied'],
  ['recovery', 'Everything back to normal'],
  ['recovery', 'Error rate normal again'],
  ['recovery', 'Checkout is normal again'],
  ['recovery', 'Success rate back to 100 %'],
  ['recovery', 'success rate is back to 100%'],
  ['detection', 'Kunden melden Fehler im Checkout'],
  ['detection', 'Alarm: Fehlerrate über 5 %'],
  ['detection', 'Bereitschaft alarmiert'],
  ['recovery', 'Fehler behoben'],
  ['recovery', 'Fehlerrate wieder normal'],
  ['recovery', 'Entwarnung nach dem Neustart'],
  ['impact', 'Ausfall der Datenbank'],
  ['impact', 'Fehler beim Bezahlen'],
  ['impact', 'Fehler noch nicht behoben'],
  ['action', 'Release 4.2 zurückgerollt'],
  ['action', 'Neustart der Datenbank'],
  ['other', 'Lunch'],
  ['other', ''],
]

describe('the kind of an event', () => {
  it('is read off its words', () => {
    expect(KINDS.map(([, text]) => [kindOf(text), text])).toEqual(KINDS)
  })

  it('is no recovery where that is hoped for, denied or waited for', () => {
    const texts = ["Launches aren't working again", 'The problem is not resolved', 'Waiting for the cache to stabilize']
    expect(texts.map(kindOf).filter((kind) => kind === 'recovery')).toEqual([])
  })

  it('comes from what is written, not from addresses and code', () => {
    expect(kindOf('[Graph](https://example.org/errors/outage) for the record')).toBe('other')
    expect(kindOf('For the record:\n```\nconnection failed, service down\n```')).toBe('other')
  })

  it('is found quickly in a very long text', () => {
    const started = performance.now()
    expect(kindOf('user some word '.repeat(20_000))).toBe('other')
    expect(performance.now() - started).toBeLessThan(200)
  })
})
