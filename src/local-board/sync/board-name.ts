const BOARD_NAME = /^[a-z0-9-]{1,64}$/

/** What a board may be called, for people to read. */
export const BOARD_NAME_RULE = 'A board name has 1 to 64 small letters, digits and hyphens.'

/** Whether `name` may name a board. It becomes part of a URL and of a file's name. */
export function isBoardName(name: string): boolean {
  return BOARD_NAME.test(name)
}
