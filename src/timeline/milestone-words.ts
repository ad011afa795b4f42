import { anyOf } from './wording.ts'

/** The event says of itself that the impact begins. */
export const STARTS = anyOf(`
    (impact|outage|incident|problem|issue|degradation|disruption|failure|fault|error)s? (is |are |was )?(starts?|started|begins?|began|onset|occurs|occurred)
    (?<!the )(start|beginning|onset) of (the )?(customer |user )?(impact|outage|incident|problem|degradation|disruption)
  `)

/** The same where the team leaves no doubt: what was seen before it was something else. */
export const SURELY_STARTS = anyOf(`
    (impact|outage) (starts?|started|begins?|began)
    (?<!the )(start|beginning|onset) of (the )?(customer |user )?(impact|outage)
  `)

/** The same at the other end. */
export const SURELY_ENDS = anyOf(`
    (impact|outage) (is )?(ends|ended|over)
    end of (the )?(customer |user )?(impact|outage)
  `)

/** The team says that the incident is over; that something is back may have been said before. */
export const RESOLVES = anyOf(`
    (?<!sub-)incident (is |was |has been |now |fully |declared |marked |considered )*(as )?resolved
    (vorfall|störung) (ist |wurde |wird )?(\\w+ )?(behoben|gelöst)
  `)

/** The same where nothing is said of how it ended: it may be a deed of the desk, long after. */
export const CLOSES = anyOf(`
    (?<!sub-)incident (is |was |has been |now |declared |marked )*(as )?closed|clos(e|es|ed|ing) (the |this )?incident
    (vorfall|störung) (ist |wurde |wird )?(geschlossen|beendet)
  `)

/** A change that is told together with the fault it brought. */
export const FAULTY = anyOf(`
    with (an? |the )?(\\S+ ){0,4}(issue|bug|regression|problem|defect|fault|error)s?
    (introduc|contain|includ|trigger|caus)(e|es|ed|ing) (an? |the )?(\\S+ ){0,4}(issue|bug|regression|problem|defect|fault|error|failure|outage)s?
    (begins?|began|starts?|started) (to fail|failing|to error|erroring|returning)
    (breaks|broke|breaking) \\w+
    caus(e|es|ed|ing) (\\S+ ){0,5}(crash\\w*|downtime|unavailab\\w+|errors)
    (certificates?|tokens?|licen[cs]es?|domains?|credentials?|secrets?|keys?) (\\S+ ){0,6}expire[sd]?
  `)

/** Somebody has taken it on. */
export const ACKNOWLEDGES = anyOf(`
    ack|acked|acknowledg\\w+|triag\\w+|war room|incident (\\w+ )?(team|call|channel)
    investigat\\w+|looking into|digging
    (?<!not )confirm(s|ed)
    (incident|outage) (is |was |\\w+ )?(declared|opened)|(declare|initiate|open)[sd]? (an |the )?incident
    on-call (\\w+ )?(joins?|joined|responds?|responded|picks|picked|takes|took)
    (engineers?|team|responders?) (is |are |was |were )?(\\w+ )?(joins?|joined|engaged|respond(s|ed)?|assembled|mobili[sz]ed)
  `)

/** A remedy is put where the impact is. */
export const FIXES = anyOf(`
    (hot-?)?(fix|patch|workaround) (is |was |has been |\\w+ )?(applied|deployed|released|live|shipped|rolled out|in place|pushed)
    (applied|applies|deployed|deploys|released|shipped|pushed|rolled out) (\\S+ ){0,4}(hot-?)?(fix|patch|workaround)
    downgraded|reattached|failover complete[d]?
  `)

/** The event says that the impact was stopped or made small. */
export const MITIGATES = anyOf(
  `
    mitigated|(?<!that (now )?)contained|repaired|subsided|impact (is |was )?(reduced|limited)
    (workaround|stopgap|mitigation) (is |was )?(in place|applied|deployed|live)
    bleeding (is |was )?stopped
  `,
  `(?<!\\b(not|never|\\w+n't|once|until|after|to|to be) )`,
)

/** A change is undone, a part is turned off or traffic led elsewhere. */
export const UNDOES = anyOf(`
    rolled back|roll ?back (of (\\S+ ){1,4})?(is |was |has )?(\\w+ and )?(complete|completed|done|finished|deployed|performed|succeed(s|ed))
    reverts? (is |are |was |were )?(deployed|released|live|complete|completed|done|merged)|reverted
    (disabled|turned off|switched off|failed over|undoing)
    zurückgerollt
  `)

/** Not done yet, or not certain. */
export const ONLY_MEANT = anyOf(`
    attempt\\w*|fail(s|ed)?|decision|decid\\w+|begins?|began|starts?|started|tr(y|ies|ied)|suggest\\w*|plan\\w*|consider\\w*|idea
    despite|did not help|does not help|sandbox|staging|permanent\\w*|long-term
  `)

/** Better, but not over. */
export const ONLY_PARTLY = anyOf(`
    partial\\w*|partly|mostly|most|some|first|main|slowly|gradual\\w*|recovering|begins?|began|starts?|started|still|without
    waiting|root cause|mitigated
  `)
