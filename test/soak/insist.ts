import { setTimeout as sleep } from 'node:timers/promises'

/** What an app can tell a refusal by: Miro's words. What no kind fits is a mistake of ours. */
const KINDS: Readonly<Record<string, RegExp>> = {
  'minute’s credits spent': /rate limit was exceeded.*per minute/,
  'hour’s credits spent': /rate limit was exceeded.*per hour/,
  locked: /locked by another client|another client is locking/,
  gone: /Can not retrieve item|Cannot find the item|the item doesn't exist/,
  'no permission': /doesn't have the following permission/,
  'unknown error': /unknown error occurred/,
  'not in the frame':
    /isn't inside the parent frame|isn't a child of|is a child of another|child of another board item/,
}
const WORTH_ANOTHER_TRY = ['minute’s credits spent', 'hour’s credits spent', 'locked', 'unknown error']
const MOST_TRIES = 8

/**
 * Does what a careful app does with a refusal: waits and tries again, each time longer, where that can help, and else
 * gives up this one thing. Gives undefined when it gave up. A message that no rule of Miro explains is thrown.
 */
export async function insist<Result>(
  action: () => Promise<Result>,
  { pauseMs, onRefused }: { pauseMs: number; onRefused(kind: string): void },
): Promise<{ result: Result } | undefined> {
  for (let tries = 1; ; tries++) {
    try {
      return { result: await action() }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const kind = Object.keys(KINDS).find((name) => KINDS[name]!.test(message))
      if (!kind) throw error
      onRefused(kind)
      if (!WORTH_ANOTHER_TRY.includes(kind) || tries === MOST_TRIES) return undefined
      await sleep(pauseMs * tries)
    }
  }
}
