import type { Hints } from './hints.ts'
import type { Moment } from './moment.ts'
import { readMoment } from './read-moment.ts'

/** Longer lines are sentences. */
const LONGEST = 120
const MOST_WORDS = 6
const WITH_COLON = /^([^:\d]{3,60}?)\s*[*_`]{0,3}:[*_`]{0,3}\s*(?=\S)/
const WITHOUT_COLON =
  /^([^:\d]{3,60}?)[*_`]{0,3}\s+(?:(?:at|on)\s+)?(?=\d{4}[-/]\d|\d{1,2}[-/.]\d{1,2}[-/.]\d|\d{1,2} \p{L})/u
/** Words that name what happened then. */
const HAPPENS =
  /\b(?:detect|declar|start|begin|began|begun|occur|resol|repair|mitigat|contain|acknowledg|escalat|identif|restor|recover|discover|notic|notif|trigger|finish|report(?:ed|s)|open(?:ed|s)|clos(?:ed|es)|fix(?:ed|es)|ended|ends|end(?: time| date)?$|page[ds]|alert(?:ed|s)?|deployed|rolled back)/i
const NO_MOMENT = /\b(?:time to|duration|deadline|due|until|review|follow[- ]?up|meeting|version)\b/i

/** Reads a line that says first what happened and then when, and nothing else (`First detected: 2017-01-31 17:20`); else null. */
export function readLabelled(text: string, hints: Hints): { moment: Moment; label: string } | null {
  if (text.length > LONGEST) return null
  const found = WITH_COLON.exec(text) ?? WITHOUT_COLON.exec(text)
  const label = found?.[1]?.replace(/[*_`]+/g, '').trim() ?? ''
  if (!found || !HAPPENS.test(label) || NO_MOMENT.test(label) || label.split(/\s+/).length > MOST_WORDS) return null
  const moment = readMoment(text.slice(found[0].length).replace(/^[*_`]+/, ''), hints)
  if (!moment?.time || !/^[\s*_`).,|]*$/.test(moment.rest)) return null
  return { moment, label }
}
