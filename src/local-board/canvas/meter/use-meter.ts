import { useEffect, useState } from 'react'
import { MIRO_LIMITS } from '../../host/credits.ts'
import { useWorkspace } from '../workspace.ts'
import { HOUR, MINUTE, type Spending } from './book.ts'
import type { KeptLedger } from './kept-ledger.ts'

const EVERY_MS = 1000
/** How long a refusal is spoken of after it came. */
const SAID_MS = 5000
const CHEAPEST = 50

export type Meter = {
  now: number
  minute: MeterWindow
  hour: MeterWindow
  byCommand: Spending
}
export type MeterWindow = {
  spent: number
  limit: number
  nextFree: { at: number; credits: number } | undefined
  /** No command can be paid any more, or one was just refused. */
  usedUp: boolean
}

/** What the app has spent for this person; follows the other tabs, and the time. */
export function useMeter(): Meter {
  const { ledger, connection } = useWorkspace()
  const [meter, setMeter] = useState(() => readMeter(ledger, connection.now()))
  useEffect(() => {
    let scheduled = 0
    const refresh = () => {
      scheduled = 0
      setMeter(readMeter(ledger, connection.now()))
    }
    const stop = ledger.onChange(() => {
      scheduled ||= requestAnimationFrame(refresh)
    })
    const tick = setInterval(refresh, EVERY_MS)
    return () => {
      stop()
      clearInterval(tick)
      cancelAnimationFrame(scheduled)
    }
  }, [ledger, connection])
  return meter
}

/** The meter as it stands at `now`, milliseconds since 1970. */
function readMeter(ledger: KeptLedger, now: number): Meter {
  const refused = ledger.lastRefused()
  const window = (per: 'minute' | 'hour', length: number, limit: number): MeterWindow => {
    const spent = ledger.spentSince(now - length)
    const isRefused = refused?.per === per && now - refused.at < SAID_MS
    return { spent, limit, nextFree: ledger.nextFree(per, now), usedUp: isRefused || spent > limit - CHEAPEST }
  }
  return {
    now,
    minute: window('minute', MINUTE, MIRO_LIMITS.perMinute),
    hour: window('hour', HOUR, MIRO_LIMITS.perHour),
    byCommand: ledger.byCommand(),
  }
}
