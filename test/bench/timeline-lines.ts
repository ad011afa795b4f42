import { draws } from '../clustering/random-notes.ts'

const WORDS =
  'deploy rolled back node pod restarted alert fired users report errors database queue latency falls team joins call'.split(
    ' ',
  )

type Notation = (at: Date, text: string, number: number) => string

const two = (value: number) => String(value).padStart(2, '0')
const clock = (at: Date) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
const day = (at: Date) => at.toISOString().slice(0, 10)

const list: Notation = (at, text) => `- **${clock(at)} UTC** - ${text}`
const csv: Notation = (at, text) => `${at.toISOString()},"${text}",alerts`
const chat: Notation = (at, text) =>
  `Ana Lee  ${((at.getUTCHours() + 11) % 12) + 1}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'} ${text}`
const headings: Notation = (at, text, number) => (number % 3 === 0 ? `### ${day(at)} ${clock(at)}` : text)
const prose: Notation = (_, text) => text
const NOTATIONS = { list, csv, chat, headings, prose }

/** As many lines in each notation, and in all of them by turns: two minutes apart, the same at every call. */
export function timelineLines(count: number): Record<string, string> {
  const { below } = draws(7)
  const start = Date.UTC(2024, 2, 1)
  const lines = Array.from({ length: count }, (_, number) => ({
    at: new Date(start + number * 120_000),
    text: Array.from({ length: 4 + below(12) }, () => WORDS[below(WORDS.length)]).join(' '),
  }))
  const written = (notationOf: (number: number) => Notation) =>
    [day(new Date(start)), ...lines.map(({ at, text }, number) => notationOf(number)(at, text, number))].join('\n')
  const all = Object.values(NOTATIONS)
  return {
    ...Object.fromEntries(Object.entries(NOTATIONS).map(([name, notation]) => [name, written(() => notation)])),
    'all by turns': written((number) => all[Math.floor(number / 20) % all.length]!),
  }
}
