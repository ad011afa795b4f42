import type { NoteText } from '../../src/clustering/index.ts'
import { seededRandom } from '../../src/clustering/random.ts'

/** Draws from a seeded source, for tests that print their seed. */
export function draws(seed: number) {
  const random = seededRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const shuffled = <T>(list: readonly T[]): T[] => {
    const rest = [...list]
    return list.map(() => rest.splice(below(rest.length), 1)[0]!)
  }
  return { below, pick, shuffled }
}

const SCRIPTS = [
  [0x0, 0x10ffff],
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x400, 0x4ff],
  [0x590, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x3040, 0x30ff],
  [0x4e00, 0x4fff],
  [0xac00, 0xacff],
  [0xd800, 0xdfff],
  [0x1f300, 0x1f6ff],
] as const
const WORDS = 'backup deploy alert cache pool disk db-failover https://a.example/x <b>lag</b> 🔥 障害 the of'.split(' ')

/** Text of any script, with broken surrogates, combining marks, markup, links and real words among it. */
export function randomText({ below, pick }: ReturnType<typeof draws>): string {
  const parts = Array.from({ length: below(9) }, () => {
    if (below(2) === 0) return pick(WORDS)
    const [low, high] = pick(SCRIPTS)
    return Array.from({ length: below(7) }, () => String.fromCodePoint(low + below(high - low + 1))).join('')
  })
  return parts.join(pick([' ', '', '\n', '-', '/']))
}

const COLUMNS = ['wrong', 'well', 'lucky'] as const
/** Keys of clusters, some of which no other note has. */
const KEYS: readonly string[] = ['p', 'q', 'gone', '', 'cluster-n1']

/** Up to thirty notes of any text, some of which say the same, in columns or in none. */
export function randomNotes(draw: ReturnType<typeof draws>): NoteText[] {
  const texts = Array.from({ length: draw.below(31) }, () => randomText(draw))
  return texts.map((text, i) => ({
    id: `n${i}`,
    text: draw.below(8) === 0 ? draw.pick(texts) : text,
    ...(draw.below(2) === 0 ? { column: draw.pick(COLUMNS) } : {}),
  }))
}

/** Pins, earlier clusters and whether columns count; some of them for notes and clusters that do not exist. */
export function randomOptions(draw: ReturnType<typeof draws>, notes: readonly NoteText[]) {
  const keyed = () =>
    Object.fromEntries(
      [...notes, { id: 'deleted' }, { id: 'unheard of' }]
        .filter(() => draw.below(4) === 0)
        .map(({ id }) => [id, draw.pick(KEYS)]),
    )
  return { pinned: keyed(), previous: draw.below(2) === 0 ? keyed() : {}, across: draw.below(2) === 0 }
}
