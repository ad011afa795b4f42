import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { Incident } from '../../../session/incident.ts'
import { openImportReader } from '../../../timeline/import-reader.ts'
import type { ImportReading, ImportText } from '../../../timeline/read-import.ts'
import { readingOptions } from '../../actions/import-timeline.ts'
import { messageOf } from '../../message-of.ts'
import type { ImportDraft } from '../../store.ts'
import { useTools } from '../../tools.ts'

/** Long enough that typing is not read letter by letter. */
const PAUSE_MS = 150
const LONG = 20_000
const LONG_PAUSE_MS = 400
/** So much at once is no typing: it was pasted, dropped or cleared. */
const AT_ONCE = 100

export type Reading = {
  /** The last reading; of an earlier text while a newer one is being read. Null as long as there is none. */
  readonly reading: ImportReading | null
  readonly busy: boolean
  readonly problem: string | null
}

/** What a draft is read as, always the latest of it. */
export function useReading(draft: ImportDraft, incident: Incident | undefined): Reading {
  const { text, originals } = draft
  const { timeZone, date } = readingOptions(draft, incident)
  const wanted = useMemo<ImportText>(
    () => ({ text, originals, timeZone, ...(date && { date }) }),
    [text, originals, timeZone, date],
  )
  const [reader] = useState(openImportReader)
  const { clock } = useTools()
  const [read, setRead] = useState<{ of: ImportText; reading: ImportReading | null; problem: string | null } | null>(
    null,
  )
  const lengthBefore = useRef<number | null>(null)
  useEffect(() => {
    const { length } = wanted.text
    const isTyped = lengthBefore.current !== null && Math.abs(length - lengthBefore.current) < AT_ONCE
    const pause = length > LONG ? LONG_PAUSE_MS : PAUSE_MS
    lengthBefore.current = length
    const begin = () =>
      reader.read({ ...wanted, now: new Date(clock.now()).toISOString() }).then(
        // Comparing and showing thousands of events may wait for keys that are pressed.
        (reading) => startTransition(() => setRead({ of: wanted, reading, problem: null })),
        (error) => setRead((last) => ({ of: wanted, reading: last?.reading ?? null, problem: messageOf(error) })),
      )
    const timer = setTimeout(begin, isTyped ? pause : 0)
    return () => clearTimeout(timer)
  }, [reader, clock, wanted])
  useEffect(() => () => reader.stop(), [reader])
  return { reading: read?.reading ?? null, busy: read?.of !== wanted, problem: read?.problem ?? null }
}
