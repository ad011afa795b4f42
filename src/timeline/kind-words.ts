import { anyOf } from './wording.ts'

/** What ends the impact. Not what is hoped for, denied or waited for. */
export const RECOVERY = anyOf(
  `
    (fully |now |been )?(recovered|resolved|mitigated)
    restored(?! (the |an? |our )?(\\w+ )?(index|backups?|snapshots?|database|db|data|tables?|config\\w*|files?|from))
    (errors?|error rates?|latency|traffic|load|lag|queues?) (\\w+ ){0,3}(returned|returns|dropped|drops|back|down) to (<|under|below|zero|0|baseline|usual)
    recover(y|s|ing)
    (service|traffic|normal operations?) (is |are )?(back|resumed?s?|returns?)
    (is|are|was|were|now) (all )?back
    back to (their |its |the )?(normal|100(?= ?%)|working|healthy|baseline)
    (normal|healthy|stable) again
    return(s|ed|ing)? to (\\w+ )?(normal|healthy|baseline)
    (works?|working|launch(es|ing)?|succeeds?|running|up|available|responding|online|open) again
    (works?|working|launch\\w*|runs?|running) fine
    (issues?|problems?|errors?) (\\w+ ){0,2}(away|gone|disappear(s|ed)?|stop(s|ped)?|cease[sd]?|fixed|corrected)
    everything is (ok(ay)?|fine|working)
    self-heals?
    stabili[sz](es?|ed)
    (incident|outage|impact) (ends|ended|is over|over)
    end of (the )?(\\w+ )?(incident|outage|impact)
    all (clear|green)
    normali[sz](es|ed)
    (behav(e|es|ing)|work(s|ing)?|runn?(s|ing)?|functioning) (as|like) (intended|expected|normal|before|usual)
    (it|everything|all|fix|solution|login) (now )?works
    (confirm(s|ed)?|verif(y|ies|ied)) (\\w+ ){0,4}(working|works|fixed|resolved|by (the )?(\\w+ )?users?)
    (service|services|site|systems?|everything) (is |are |now |all |fully |confirmed |reported )*operational
    (targets?|nodes?|services?|pods?|clusters?|hosts?) (is |are |now |all |becomes? )*healthy
    no longer (\\w+ )?(affected|failing|erroring|occurring|blocked|seeing|see|visible)
    (issues?|problems?|incident) (is |was |has been )?(solved|repaired)|solved the (issue|problem)
    up and running|all healthy
    (alerts?|alarms?) (\\w+ )?(clear(s|ed)?|recover(s|ed)?|auto-?resolves?)
    to an end
    behoben|entwarnung|wiederhergestellt|wieder (\\S+ ){0,2}(normal|stabil|erreichbar|verfügbar|online)
    (läuft|laufen|funktioniert|funktionieren) (\\S+ ){0,2}wieder
  `,
  `(?<!\\b(not|never|\\w+n't|hop\\w+|once|until|after|when|if|nicht|kein\\w*|sobald|wenn|bis) (\\w+ ){0,2})(?<!\\bto )(?<!\\bto be )`,
)

/** How somebody or something learned of it. */
export const DETECTION = anyOf(`
    notic(e|es|ed|ing)
    alert(s|ed)?
    alarms?
    paged|pager|pagerduty|pages? (to )?on-call
    monitor(ing|s)? (detects?|detected|shows?|flags?|catches|caught|fires?|reports?|triggers?)
    detect(s|ed)
    (?<!into )(customers?|clients?|(end-)?users?|people|developers?|community|support|partners?|others|team|first|initial|more|gitter|twitter|slack)( \\w+){0,3} (report(s|ed|ing)?|complain(s|ts?|ed)?|tickets?|reach(es|ed|ing) out|contact(s|ed)?|escalates?|inform(s|ed) (us|the team)|notif(y|ies|ied) (us|the team))
    report(s|ed|ing)? (by|on|of|from|that|(\\w+ ){0,2}(issues?|problems?|errors?|failures?|timeouts?|missing|wrong|see?ing))
    (notified|informed|told|alerted|made aware) (us|of|about|that|by)
    (we|team|on-call|engineers?|members?) (\\w+ ){0,2}(informed|notified|made aware)
    (errors?|messages?|issues?|[45]\\d\\ds?|failures?) (\\w+ ){0,2}(witnessed|observed|seen)
    (uptime|health|pingdom|synthetic|smoke) (checks?|tests?|monitors?|alerts?) (\\w+ ){0,4}(fail(s|ed|ing)?|down)
    (incident|problem|outage|issue|behaviou?r|bug) (is |was )?(first |initially )?(reported|spotted|observed|discovered)
    tickets? (arrives?|arrived|come|came|opened|received)
    problem (is |was )?identified
    bec[oa]mes? aware
    issue[^.;]{0,30} (submitted|opened|filed)
    sends (e-?mails?|warnings?)
    first seen|spotted
    (icinga|nagios|alertmanager|prometheus|pingdom|datadog|sentry|grafana|monitoring|watchdog) (\\w+ ){0,2}(pages?|alerts?|fires?|warns?|notif\\w+)
    (kund(e|en|innen)|nutzer(innen)?|benutzer|anwender) (\\S+ ){0,2}(meldet|melden|meldeten)
    alarme|alarmiert|alarmierung|bemerkt|gemeldet
  `)

export const COMMUNICATION = anyOf(`
    status ?page|status account
    (tweet|e-?mail|message|notice|update|communication|announcement|banner|response)s?( \\w+){0,3} (sent|posted|published|updated)
    customer communications?
    (customers|users|stakeholders|teams?|public)( \\w+){0,2} (informed|told|notified|updated)
    (inform|tell|notif|updat)\\w*( \\w+){0,2} (customers|users|stakeholders|public)
    incident (is |was )?(declared|closed|opened)
    (declare|close|open)[sd]? (an |the )?incident
    announc(e|es|ed|ing)
    tweet(s|ed)?
    posts? (an |the )?(update|message)
    apolog\\w+
    asks? (how|if|for|whether)
  `)

export const CHANGE = anyOf(`
    deploy(s|ed|ing|ment)?
    releas(e|es|ed|ing)(?! (\\S+ ){0,3}zurück)
    roll(s|ed)? ?out|rollout|roll-out
    upgrad(e|es|ed|ing)
    migrat(e|es|ed|ion|ing)
    merge[sd]?
    ship(s|ped)?
    launched
    goes live|went live|cut ?over
    config(uration)? (change|update)s?
    (replac|updat|modif|enabl|swapp|chang)(ed|ied)(?! (the |our )?(status|customers|users|stakeholders|public))
    applied(?! (\\w+ ){0,3}(fix|patch|workaround|hotfix))
    (new|routine) version
    bump(s|ed)?
    maintenance
    expire[sd]?
    autoscal\\w+
    (increases?|raises?|lowers?) the [\\w-]+ limit
    feature flag (is )?(enabled|turned on)
    (certificates?|credentials?|keys?) (rotated|renewed)
  `)

/** What people did about it, looking for the cause included. */
export const ACTION = anyOf(`
    roll(s|ed|ing)? ?back|revert(s|ed|ing)?
    (re(start|boot|launch)|delet|cordon|drain|disabl|kill|cull|block|ban)(e|s|es|ed|ing|ned)?
    remov(e|es|ed|ing|al)
    turn(s|ed)? off
    throttl(e|ing|ed)
    scal(e|es|ed|ing) (up|down|out|\\w+ pods)|scaled|pod scaling
    fail(s|ed)? ?over to
    investigat\\w*|debug\\w*|digging|search\\w*|look(s|ed|ing)? (into|at|for)
    check(s|ed|ing)?|test(s|ed|ing)|confirm(s|ed)?
    identif(y|ies|ied)|root cause|found|finds?|discover(s|ed|y)?|reali[sz](e|es|ed|ation)
    conclu\\w+|determin\\w+|analy[sz]\\w+|decid(e|es|ed)|decision|suggest\\w*|idea|discuss\\w*
    tr(y|ies|ied)|attempt(s|ed)?|appl(y|ies|ied)|fix(es|ed)?|patch(es|ed)?|hotfix|workaround
    add(s|ed)|rais(e|es|ed)|increase[sd]? (it|to|limit)|clean(up|s|ed)|restor(e|es|ed|ing)
    connect to|joins?|joined|acknowledg\\w+|escalat\\w+|engag\\w+|by hand
    pulled|taken out|emptied|sent up|pr (is|has been)|to help recover
    zurückgerollt|zurückgesetzt|neustart|neu ?gestartet
  `)

/** What users and systems suffered. */
export const IMPACT = anyOf(`
    fail(s|ed|ing|ures?)?|errors?|exceptions?|down(time)?|outage|offline|degrad\\w+
    time[ds]? ?out|timeouts?|timing out|un(available|reachable|healthy)|inaccessible
    crash\\w*|lock(s|ed)? up|lock-up|stuck|hang(s|ing)?|hung
    saturat\\w*|exhaust\\w*|out of (memory|disk|space)|no space left|over(load|whelm)\\w*
    spikes?|surge|slow\\w*|latency|lag\\w*|backlog\\w*|heavy load
    stop(s|ped)? (work|respond|success|report)\\w*|drop(s|ped|ping)?|fall(s|ing)?|rises?|rising|zero|reaches 0
    limit (of \\S+ )?(reached|hit)|(hits?|reach(ed|es)?) (the |a |its )?(\\S+ ){0,2}limit
    evict\\w*|lost|loss|broken?|br[eo]ak\\w*|wrong|corrupt\\w*|refused|rejected
    returning [45]\\d\\d|[45]\\d\\d errors?
    experienc\\w+|(start|beginning) of (the )?(incident|impact|outage)
    (problem|issue|impact|incident)s? (is |are )?(begin|start|persist|remain)\\w*
    ausf[aä]ll(e|en)?|fehler(hafte?|rate|quote)?|störung(en)?|nicht (erreichbar|verfügbar)
    no launch succeeds|nothing (answers|responds|is responding)|single ip
  `)
