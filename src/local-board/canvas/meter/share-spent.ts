import type { BoardConnection } from '../../sync/connection.ts'
import { HOUR, MINUTE } from './book.ts'
import type { KeptLedger } from './kept-ledger.ts'

const EVERY_MS = 1000
/** Presence travels with each move of the pointer, so it carries the largest only. */
const COMMANDS_SHOWN = 5

/** Tells the others what this person's app spends, once a second at most and only while that changes. Returns the disposer. */
export function shareSpent(connection: BoardConnection, ledger: KeptLedger, app: string): () => void {
  let last = ''
  const share = () => {
    const now = connection.now()
    const hour = ledger.spentSince(now - HOUR)
    if (hour === 0 && last === '') return
    const commands = Object.entries(ledger.byCommand()).sort(([, some], [, other]) => other.credits - some.credits)
    const byCommand = Object.fromEntries(commands.slice(0, COMMANDS_SHOWN))
    const spent = { app, minute: ledger.spentSince(now - MINUTE), hour, byCommand }
    const told = JSON.stringify(spent)
    if (told === last) return
    last = told
    connection.setPresence({ spent })
  }
  const timer = setInterval(share, EVERY_MS)
  return () => clearInterval(timer)
}
