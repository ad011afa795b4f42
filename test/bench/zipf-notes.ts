import type { NoteText } from '../../src/clustering/index.ts'
import { draws } from '../clustering/random-notes.ts'
import { notesOf } from './clusters.ts'

const FUNCTION_WORDS = 'to in a how the of with i for and is from on do an can was we not it when that our by no'.split(
  ' ',
)
const SYLLABLES = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr', 'pl'].flatMap((start) =>
  ['a', 'e', 'i', 'o', 'u'].map((vowel) => start + vowel),
)
const ENDINGS = ['', '', '', '', '', 's', 'ed', 'ing']
const WORDS = 4000
const TOPICS = 20
const TOPIC_WORDS = 80

/**
 * Notes whose words are as unevenly frequent as people's: a few in many notes, half of them in one. Each note is about one of
 * 20 topics, which share all words but prefer different ones. The same at every call.
 */
export function zipfNotes(count: number, seed = 1): NoteText[] {
  const { below } = draws(seed)
  const chance = () => below(1e9) / 1e9
  const functionWord = zipf(FUNCTION_WORDS.length, 0.8)
  const anyWord = zipf(WORDS, 0.75)
  const topicWord = zipf(TOPIC_WORDS, 1.1)
  const topicOf = zipf(TOPICS, 0.5)
  const texts = Array.from({ length: count }, () => {
    const topic = topicOf(chance())
    const words = Array.from({ length: 4 + below(10) }, () => {
      const kind = chance()
      if (kind < 0.4) return FUNCTION_WORDS[functionWord(chance())]!
      const index = kind < 0.7 ? (200 + topic * 397 + topicWord(chance()) * 61) % WORDS : anyWord(chance())
      return wordOf(index) + ENDINGS[below(ENDINGS.length)]!
    })
    return { text: words.join(' ') }
  })
  return notesOf(texts)
}

/** Draws ranks from 0 up to `size`, the rank r with a weight of 1 / (r + 1)^exponent. */
function zipf(size: number, exponent: number): (chance: number) => number {
  const sums: number[] = []
  for (let rank = 0; rank < size; rank += 1) sums.push((sums.at(-1) ?? 0) + (rank + 1) ** -exponent)
  return (chance) => {
    const wanted = chance * sums.at(-1)!
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Two or three syllables and a consonant; a different word for every index. */
function wordOf(index: number): string {
  const syllable = (place: number) => SYLLABLES[Math.floor(index / SYLLABLES.length ** place) % SYLLABLES.length]!
  const last = index >= SYLLABLES.length ** 2 ? syllable(2) : ''
  return `${syllable(1)}${syllable(0)}${last}x`
}
