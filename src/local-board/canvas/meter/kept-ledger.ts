import type { Ledger } from '../../host/index.ts'
import { randomUuid } from '../../random-uuid.ts'
import {
  addEntry,
  type Book,
  commandsSince,
  emptyBook,
  HOUR,
  isOver,
  joinBooks,
  type LastRefused,
  laterOf,
  nextFree,
  readBook,
  spentSince,
} from './book.ts'
import { commandName } from './command-name.ts'

const PREFIX = 'local-board.spent.'
const WRITE_AFTER_MS = 50

/** The ledger of one person and app, by the calls that app developers know. All numbers are of the last hour. */
export type KeptLedger = Ledger & {
  /** What comes free next of a window, and when; undefined when it is all free. */
  nextFree(window: 'minute' | 'hour', now: number): { at: number; credits: number } | undefined
  /** The last refusal, in any tab, because a window was used up. */
  lastRefused(): LastRefused | undefined
  dispose(): void
}

/**
 * A ledger that all tabs of this browser share and that outlives a reload. Each tab keeps a book of its own in
 * localStorage and reads those of the others, so that no two write the same one. A book that cannot be read counts as
 * empty; where storage is blocked the ledger is this page's own.
 */
export function createKeptLedger(app: string, person: string, now: () => number): KeptLedger {
  const prefix = `${PREFIX}${app}.${person}.`
  const ownKey = prefix + randomUuid()
  const listeners = new Set<(total: number) => void>()
  const stop = new AbortController()
  const kept = keptBooks(prefix, now())
  // Asked with every command, changed seldom.
  let others = joinBooks(kept.values())
  const own = emptyBook()
  let timer: ReturnType<typeof setTimeout> | undefined

  const both = () => joinBooks([own, others])
  const since = (at: number) => spentSince(own, at) + spentSince(others, at)
  const total = () => since(now() - HOUR)
  function tell() {
    const spent = total()
    for (const listener of [...listeners]) listener(spent)
  }
  function changed() {
    timer ??= setTimeout(write, WRITE_AFTER_MS)
    tell()
  }
  function write() {
    clearTimeout(timer)
    timer = undefined
    if (own.minutes.length === 0 && !own.refused) return
    try {
      localStorage.setItem(ownKey, JSON.stringify(own))
    } catch {
      // Storage is full or blocked: this page goes on counting for itself.
    }
  }
  function hear({ key, newValue }: StorageEvent) {
    if (key !== null && (!key.startsWith(prefix) || key === ownKey)) return
    const book = readBook(newValue)
    if (key === null) kept.clear()
    else if (book) kept.set(key, book)
    else kept.delete(key)
    others = joinBooks(kept.values())
    tell()
  }
  window.addEventListener('storage', hear, { signal: stop.signal })
  window.addEventListener('pagehide', write, { signal: stop.signal })

  return {
    total,
    byCommand: () => commandsSince(both(), now() - HOUR),
    spentSince: since,
    nextFree: (window, at) => nextFree(both(), window, at),
    lastRefused: () => laterOf(own.refused, others.refused),
    add({ at, command, credits }) {
      addEntry(own, { at, command: commandName(command, credits), credits })
      changed()
    },
    refused(refusal) {
      own.refused = refusal
      changed()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      stop.abort()
      write()
      listeners.clear()
    },
  }
}

/** The books of other pages, and of earlier ones; those that count no longer are thrown away. */
function keptBooks(prefix: string, now: number): Map<string, Book> {
  const books = new Map<string, Book>()
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(prefix)) continue
      const book = readBook(localStorage.getItem(key))
      if (book && !isOver(book, now)) books.set(key, book)
      else localStorage.removeItem(key)
    }
  } catch {
    // Storage is blocked.
  }
  return books
}
