import { anyOf, headline, plain, wordsOf } from './wording.ts'

export type DetectedBy = 'people' | 'monitoring' | 'customers'

/** Not what was missing: `customers reported it before any alert` tells of customers. */
const MONITORING = anyOf(
  `
    alerts?|alerting|alarms?|paged|pager\\w*
    monitors?|monitoring|automated (tests?|checks?)|probes?|health ?checks?|watchdog|synthetic\\w*
    stackdriver|prometheus|nagios|sends (e-?mails?|warnings?)
  `,
  `(?<!\\b(no|not|without|before|before any|never|missing) (\\w+ )?)`,
)

const CUSTOMERS = anyOf(`
    customers?|clients?|complain\\w*|reach(es|ed) out
    users? (\\w+ ){0,2}(reports?|reported|notice[sd]?|inform\\w*|contact\\w*)
    reported (by|on)|reports? (from|by)|(on|via) (the )?(gitter|twitter)|tweets?
    (support |customer )?tickets?|github issue|issue is opened
  `)

/** The word does not say by whom; told after what does. */
const ALERTED = anyOf('alerted')

const PEOPLE = anyOf(`
    we|i|teams?|members?|engineers?|engineering|developers?|on-call|someone|somebody|colleagues?|staff|operators?|support
    notice[sd]?|noticing|spotted|became aware|reali[sz]ed|discovered
  `)

const IN_ORDER = [
  ['monitoring', MONITORING],
  ['customers', CUSTOMERS],
  ['monitoring', ALERTED],
  ['people', PEOPLE],
] as const

/**
 * Who or what detected an incident, by the words of the event that tells of it, with these words; its first sentence counts
 * before the rest. Monitoring that called somebody goes before the person, and customers go before the member of the team who
 * read what they wrote. Undefined where the words do not say.
 */
export function detectedBy(text: string): { readonly by: DetectedBy; readonly words: string } | undefined {
  return detectedIn(headline(plain(text)), text) ?? detectedIn(plain(text), text)
}

function detectedIn(words: string, text: string): ReturnType<typeof detectedBy> {
  const found = IN_ORDER.find(([, rule]) => rule.test(words))
  return found && { by: found[0], words: wordsOf(text, found[1]) ?? '' }
}
