/** Words and marks before a time that say that it is not exact. */
export const VAGUE =
  /^(?:[~≈]|(?:(?:at\s+)?(?:about|around|approx(?:imately|\.)?|roughly|circa|ca\.?|c\.|some\s?time (?:around|after|before)|shortly (?:after|before)|just (?:after|before)|before|after|by|maybe|probably|perhaps|gegen|etwa|vers)(?=[\s\d~])))\s*/i
/** The same behind a time. */
export const BEHIND_VAGUE = /^\s?(?:-?ish\b|or so\b|\?|~(?=\s|$))/i
/** The same in brackets, which stay with the text. */
export const UNCERTAIN =
  /^\s*\((?:maybe|perhaps|probably|not sure|unsure|about|around|approx|roughly|exact time|guess)/i
/** What stands between a day and its time. */
export const BETWEEN_PARTS = /^(?:T(?=\d)|[\s,;:|–—-]+(?:(?:at|um)\s+|à\s+)?|\s*at\s+)/

/** The text without the mark at its beginning, and whether it was there. */
export function skip(text: string, mark: RegExp): { rest: string; found: boolean } {
  const rest = text.replace(mark, '')
  return { rest, found: rest !== text }
}
