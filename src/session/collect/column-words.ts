import type { ColumnId } from '../column.ts'

type Words = { readonly [C in ColumnId]: string }

/** How reports and surveys name the three columns: the headings of known templates, and the same in other languages. */
const PHRASES: Words = {
  wrong: [
    '(?:went|gone|go|going) (?:wrong|poorly|badly|bad|south|less well|not (?:so |as |very )?well)',
    "(?:did ?n['’]?o?t|did not|has ?n['’]t|not) (?:go|gone|work|worked|run)(?: (?:so|too|very|as|that))?(?: (?:well|out|smoothly|right|planned|expected))?",
    '(?:could|can|should|might)(?: [^ ]+){0,4} (?:better|improved?|differently)',
    '(?:areas?|opportunit(?:y|ies)|room|points?) (?:for|of|to) improve(?:ment)?|even better if|negatives|(?:needs?|to) improve(?:ment)?|pain points?',
    'not so (?:well|good|great)|what (?:hurt|hindered)(?: us)?',
    'schief ?(?:ge)?(?:gangen|gelaufen)|(?:lief|ging|war) (?:schlecht|schief|nicht (?:so )?gut)|nicht (?:so )?(?:gut )?(?:funktioniert|geklappt|gelaufen)|nicht so gut|verbessern|besser (?:machen|laufen)',
    "(?:mal|moins bien|pas bien) (?:passé|fonctionné|marché|passée?s?)|n['’]a pas (?:fonctionné|marché)|améliorer",
    '(?:salió|salio|fue|funcionó) mal|no (?:salió|funcionó|fue)(?: (?:tan )?bien)?|mejorar',
    '(?:deu errado|correu mal|melhorar)',
    'うまくいかなかった(?:こと|点)?|悪かった(?:こと|点)|改善点',
    '잘못된 (?:점|것)|아쉬운 점|개선할 점',
  ].join('|'),
  well: [
    '(?:went|gone|go|worked|work|did|do|done|ran)(?: (?:really|very|so|us))? (?:well|right|great|smoothly)',
    'what (?:has )?(?:worked|helped)(?: us)?|positives|successes',
    '(?:lief|ging|war) (?:sehr )?gut|gut (?:gelaufen|funktioniert|geklappt)|geklappt',
    '(?:bien|mieux) (?:passé|fonctionné|marché|passée?s?)',
    '(?:salió|salio|fue|funcionó) bien',
    'deu certo|correu bem',
    'うまくいった(?:こと|点)?|良かった(?:こと|点)?',
    '잘된 (?:점|것)|잘 된 (?:점|것)',
  ].join('|'),
  lucky: [
    '(?:got|get|were|was|be|been|just|simply|we)? ?(?:lucky|luck|luckily)|fortunate(?:ly)?|by (?:pure )?(?:chance|luck)',
    'glück(?: gehabt)?|glücklich',
    'eu de la chance|de la chance|coup de chance',
    'tuvimos suerte|suerte',
    'tivemos sorte|sorte',
    '運が良かった(?:こと|点)?|幸運だった(?:こと|点)?',
    '운이 좋았던 (?:점|것)',
  ].join('|'),
}
/** Single words that name a column only when nothing else stands there. */
const ALONE: Words = {
  wrong: 'wrong|poorly|bad|the bad|badly|better next time|improve',
  well: 'well|good|the good',
  lucky: 'lucky|luck',
}
const LEAD =
  "(?:(?:what|where|how|things|that|which|the|we|us|did|do|have|has|of|was|wo|ist|es|uns|wir|hatten|haben|können|ce|qui|s['’]est|on|a|nous|avons|à|où|a-t-on|avez-vous|avons-nous|qué|que|donde|dónde|o)\\s+|s['’])*"
const TAIL =
  '(?:\\s+(?:for us|us|with us|this time|we|during the incident|in this incident|in the incident|machen|können|nous))*'
const COLUMNS = ['wrong', 'well', 'lucky'] as const

/** Whether it is one of the three columns. */
export function isColumn(part: string | null): part is ColumnId {
  return part === 'wrong' || part === 'well' || part === 'lucky'
}

const EDGE = '(?![\\p{Letter}\\p{Number}])'
const anywhere = (words: string) => new RegExp(`(?<![\\p{Letter}\\p{Number}])(?:${words})${EDGE}`, 'giu')
const whole = (words: string) => new RegExp(`^${LEAD}(?:${words})${TAIL}$`, 'iu')
const ANYWHERE = COLUMNS.map((id) => [id, anywhere(PHRASES[id])] as const)
const WHOLE = COLUMNS.map((id) => [id, whole(`${PHRASES[id]}|${ALONE[id]}`)] as const)

/** The column that the words of a question or a marked heading name; null when they name none, or more than one. */
export function columnOfWords(words: string): ColumnId | null {
  let rest = bare(words).slice(0, 300)
  const title = columnOfTitle(rest)
  if (title) return title
  // `Did not go well` also holds `go well`: what one column's phrases have matched the next does not see.
  const named = ANYWHERE.filter(([, pattern]) => {
    const without = rest.replace(pattern, ' ')
    const found = without !== rest
    rest = without
    return found
  })
  return named.length === 1 ? named[0]![0] : null
}

/** The column that a line is the title of: nothing stands in it but words that name that column. */
export function columnOfTitle(line: string): ColumnId | null {
  const words = bare(line)
  if (words === '' || words.length > 70) return null
  return WHOLE.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

const ACTIONS =
  /\b(?:action (?:items?|plan|points?)|actions?|actionables|next steps|follow[- ]?ups?|to-?dos?|remediations?|corrective|preventative|tasks|short[- ]term|long[- ]term|medium[- ]term)\b|^(?:[\p{Letter}-]+ )?improvements?\b|^maßnahmen$|^acciones$/iu
const ACTIONS_ALONE =
  /^(?:action items?|action plan|action points|actions?|actionables|next steps|follow[- ]?ups?|to-?dos?)$/iu
const OTHERS =
  /^(?:(?:executive |incident |problem |outage |issue )?(?:summary|overview|description)|background|lead ?up|fault|(?:customer |business |user )?impact|root causes?(?: analysis)?(?: and trigger| and contributing factors)?|causes?|trigger|detection|response|resolution|recovery|mitigation|escalation|prevention|(?:incident )?timeline|what happened|lessons(?: learn(?:ed|t))?|conclusions?|(?:the )?five whys|5 whys|contributing (?:factors|conditions)|supporting information|supporting links|glossary|references|links|attendees|participants|invited|authors?|owner(?:s|ship)?|status|severity|key takeaways|takeaways|recommendations|open questions|parked|appendix|reducing the impact next time)$/iu

/** Whether a marked heading names the action items, another known part of a report, or nothing that is known. */
export function otherPart(heading: string): 'actions' | 'other' | null {
  return ACTIONS.test(bare(heading).slice(0, 200)) ? 'actions' : otherTitle(heading)
}

/** The same for a line that stands there without a mark: nothing else may stand in it. */
export function otherTitle(line: string): 'actions' | 'other' | null {
  const words = bare(line)
  if (words.length > 60) return null
  if (ACTIONS_ALONE.test(words)) return 'actions'
  return OTHERS.test(words) ? 'other' : null
}

/** Without decoration: marks of Markdown, emoji, numbers in front, and what ends a title. */
function bare(title: string): string {
  return title
    .replace(/[*_`#]+/g, ' ')
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, ' ')
    .replace(/^\s*\d{1,2}[.)]\s+/, '')
    .replace(/\s*[([].*$/, '')
    .replace(/[\s?:.!¿¡,–—-]+$/u, '')
    .replace(/^[\s¿¡–—-]+/u, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}
