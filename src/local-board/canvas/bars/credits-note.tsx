import { useEffect, useState } from 'react'
import { useWorkspace } from '../workspace.ts'

const A_MINUTE = 60_000
const PER_MINUTE = 100_000

/** What the app has spent of its credits in the last minute, as it would in Miro. */
export function CreditsNote() {
  const { minute, total } = useSpent()
  const text = `${minute.toLocaleString('en')} of ${PER_MINUTE.toLocaleString('en')} credits`
  return (
    <span
      className="credits"
      data-tip={`In this minute. ${total.toLocaleString('en')} since you opened the board`}
      data-tip-side="bottom"
    >
      {text}
    </span>
  )
}

function useSpent(): { minute: number; total: number } {
  const { apps } = useWorkspace()
  const [spent, setSpent] = useState({ minute: 0, total: apps.credits.total() })
  useEffect(() => {
    let samples = [{ at: Date.now(), total: apps.credits.total() }]
    let scheduled = 0
    const refresh = () => {
      scheduled = 0
      const total = apps.credits.total()
      const since = Date.now() - A_MINUTE
      // The last sample from before this minute is what the minute is counted from.
      const first = samples.findLastIndex((sample) => sample.at <= since)
      if (first > 0) samples = samples.slice(first)
      const base = samples[0]?.total ?? 0
      setSpent((before) =>
        before.total === total && before.minute === total - base ? before : { minute: total - base, total },
      )
    }
    const stop = apps.credits.onChange((total) => {
      samples.push({ at: Date.now(), total })
      scheduled ||= requestAnimationFrame(refresh)
    })
    const tick = setInterval(refresh, 5000)
    return () => {
      stop()
      clearInterval(tick)
      cancelAnimationFrame(scheduled)
    }
  }, [apps])
  return spent
}
