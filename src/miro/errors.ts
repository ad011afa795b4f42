export type ProblemKind =
  | 'rate-minute'
  | 'rate-hour'
  | 'gone'
  | 'locked'
  | 'no-permission'
  | 'plan'
  | 'too-large'
  | 'not-connected'
  | 'invalid'
  | 'unknown'

/** What went wrong on the board, in words that say what happened and what to do. `cause` is what the board said. */
export class BoardProblem extends Error {
  override readonly name = 'BoardProblem'
  readonly kind: ProblemKind

  constructor(kind: ProblemKind, message: string, cause?: unknown) {
    super(message, { cause })
    this.kind = kind
  }
}

/** Miro tells its errors apart by their words only [D:ref-error-handling, miro-platform.md §2.3]. The first match counts. */
const KNOWN: readonly { readonly words: RegExp; readonly kind: ProblemKind; readonly message: string }[] = [
  {
    words: /rate limit was exceeded.*per minute/i,
    kind: 'rate-minute',
    message: 'The board is answering too many requests just now. Wait a minute, then try again.',
  },
  {
    words: /rate limit was exceeded.*per hour/i,
    kind: 'rate-hour',
    message: 'The board allows no more requests this hour. Nothing is lost; try again in a while.',
  },
  {
    words: /locked by another client|another client is locking/i,
    kind: 'locked',
    message: 'Somebody is editing this on the board. Try again when they are done.',
  },
  {
    words: /can ?not retrieve item|cannot find the item|cannot remove the .* item|the item doesn't exist/i,
    kind: 'gone',
    message: 'It is no longer on the board.',
  },
  {
    words: /storage limit for .* has been exceeded/i,
    kind: 'too-large',
    message: 'This is too much to keep on the board. Shorten it and try again.',
  },
  {
    words: /doesn't have the following permission/i,
    kind: 'no-permission',
    message: 'Debrief is not allowed to do this here. Ask who installed it to allow it to read and write the board.',
  },
  {
    words: /only on paid plans|permissions to access the feature (?:timer|voting)/i,
    kind: 'plan',
    message: "Your team's Miro plan does not offer this.",
  },
  {
    words: /permission|access denied|not allowed|view-only|read.?only mode/i,
    kind: 'no-permission',
    message: 'You cannot change this board. Ask its owner to let you edit it.',
  },
  {
    words: /authorization request failed|rejected it/i,
    kind: 'no-permission',
    message: 'Debrief was not authorized on this board. Reload the page and agree to it.',
  },
  {
    words: /not connected|SdkConnectionError|connection (?:was )?(?:lost|closed)/i,
    kind: 'not-connected',
    message: 'The board does not answer. Reload the page and open Debrief again; what is on the board is kept.',
  },
]

/** The error in plain words. One that is in plain words already is given back as it is. */
export function problemOf(error: unknown): BoardProblem {
  if (error instanceof BoardProblem) return error
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const known = KNOWN.find((candidate) => candidate.words.test(words))
  if (known) return new BoardProblem(known.kind, known.message, error)
  const said = error instanceof Error ? error.message : words
  return new BoardProblem('unknown', `The board did not do it: ${said} Try again.`, error)
}

/** Runs `work` and throws what goes wrong as a `BoardProblem`. */
export async function inPlainWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : problemOf(error)
  }
}

export const isGone = (error: unknown): boolean => problemOf(error).kind === 'gone'
