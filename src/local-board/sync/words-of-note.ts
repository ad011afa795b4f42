const WORDS = [
  'and who was paged',
  'see the log',
  'twice this week',
  'not in the runbook',
  'since the deploy',
  'to check',
]

/** A note's content with some words more at its end, the same ones for the same `share` from 0 up to 1. */
export function addWords(content: string, share: number): string {
  const words = WORDS[Math.floor(share * WORDS.length)]
  return content.endsWith('</p>') ? `${content.slice(0, -'</p>'.length)} ${words}</p>` : `${content}<p>${words}</p>`
}
