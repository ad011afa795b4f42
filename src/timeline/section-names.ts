/** Names of the part of a report that is its timeline. */
export const TIMELINE =
  /\btime\s?-?\s?lines?\b|\bchronolog|\bcronolog|\bzeit(?:leiste|achse|verlauf)\b|\bzeitlicher ablauf\b/i
/** Names that do so only where no part has one of the above. */
export const TIMELINE_TOO =
  /\bsequence of events|\bcourse of events|\border of events|\bkey events|\bplay[- ]by[- ]play|\bwhat happened\b|\b(?:incident|event) log\b|\blog of events/i
/** Names of parts that are not. */
export const OTHER =
  /\b(?:summary|overview|impact|root causes?|causes?|trigger|analysis|lessons?|learn(?:ed|t|ings?)|takeaways?|action items?|actions?|follow[- ]?ups?|next steps|remediation|resolution|prevention|recommendations?|conclusions?|went (?:well|wrong|poorly)|lucky|improvements?|background|glossary|appendix|references|related|attendees|participants|questions|insights|logs)\b/i
/** The whole of a line that can only be the name of a part, though nothing marks it as a heading. */
const NAME_ALONE =
  /^(?:(?:issue|incident|executive|brief) (?:summary|overview|details)|summary|overview|(?:(?:incident|event|detailed|full) )?time ?-?line(?: of (?:the )?(?:events?|incident|outage))?|zeitlicher ablauf|zeit(?:leiste|achse|verlauf)|chronologie|impact|detection|root causes?(?: analysis)?(?: (?:and|&) resolution)?|resolution(?: and recovery)?|contributing factors|correcti(?:ve|on) (?:and|&) prevent\w+ (?:measures|actions)|lessons? learn(?:ed|t)|conclusions?|actionables|what went (?:well|wrong|poorly)|where (?:did we get|we got) lucky|(?:action items|next steps|follow[- ]?ups?|tasks)(?: to address the issue)?|attendees)$/i
const BOLD = /^(?:\*\*|__)([^*_].{0,78}?)(?:\*\*|__)\s*:?$/

/** The title of a line that is a heading to people and not to Markdown: a part's usual name alone, or words all in bold; else null. */
export function plainTitle(written: string): string | null {
  if (written.length > 90) return null
  const bold = BOLD.exec(written)?.[1]
  const title = (bold ?? written).trim().replace(/[:?]$/, '')
  const name = title.replace(/\s*\([^)]*\)$/, '')
  return bold !== undefined || NAME_ALONE.test(name) ? title : null
}
