import { describe, expect, test } from 'vitest'
import { suggestClusters, suggestLevels } from '../../src/clustering/index.ts'
import { draws } from './random-notes.ts'

const BACKUP = ['The nightly backup failed', 'Nobody had restored a backup', 'Backup bucket was empty']
const ALERT = ['Alert came late', 'The alert was muted', 'No alert before customers called']

const numbered = (texts: readonly string[]) => texts.map((text, i) => ({ id: String(i), text }))

/** The texts of each cluster by its name, and why each other text is on its own. */
function found(texts: readonly string[]) {
  const { clusters, alone } = suggestClusters(numbered(texts))
  const textOf = (id: string) => texts[Number(id)]!
  return {
    clusters: Object.fromEntries(clusters.map(({ label, noteIds }) => [label, noteIds.map(textOf)])),
    alone: Object.fromEntries(Object.entries(alone).map(([id, { reason }]) => [textOf(id), reason])),
  }
}

describe('few notes', () => {
  test('none, one and blank ones are no cluster at any setting of the granularity', () => {
    const of = (texts: readonly string[]) =>
      suggestLevels(numbered(texts)).map(({ clusters, ungrouped }) => [clusters.length, ungrouped.length])
    expect(of([])).toEqual(Array(9).fill([0, 0]))
    expect(of(['Backup failed'])).toEqual(Array(9).fill([0, 1]))
    expect(of(['', ' ', '\u200b', '\u00a0', '…', '<p></p>'])).toEqual(Array(9).fill([0, 6]))
  })

  test('two make a cluster at every setting when they say the same, and at none when they share nothing', () => {
    const groups = (texts: readonly string[]) =>
      suggestLevels(numbered(texts)).map(({ clusters }) => clusters.map(({ noteIds }) => noteIds))
    expect(groups(['Backup failed', 'backup  failed'])).toEqual(Array(9).fill([['0', '1']]))
    expect(groups(['Backup failed', 'Nobody called'])).toEqual(Array(9).fill([]))
  })

  test('about one thing stay together beside one that is about another', () => {
    expect(found([...ALERT, 'Pizza', 'pizza ']).clusters).toEqual({ alert: ALERT, pizza: ['Pizza', 'pizza '] })
    expect(found([...ALERT, 'Pizza'])).toEqual({ clusters: { alert: ALERT }, alone: { Pizza: 'nothing-shared' } })
  })

  test('of which most are about one thing keep it together', () => {
    const more = [...BACKUP, 'The backup took six hours', 'We found an old backup', 'Backup of the wrong host']
    const rest = ['The vendor was on holiday', 'Long TTL', 'Sun until four']
    const { clusters, alone } = found([...more, ...rest])
    expect([clusters, Object.keys(alone)]).toEqual([{ backup: more }, rest])
  })

  test('have reasons by their ids, whatever these are', () => {
    const notes = ['constructor', '__proto__'].map((id) => ({ id, text: '' }))
    const { alone } = suggestClusters(notes)
    expect(Object.entries(alone)).toEqual([
      ['constructor', { reason: 'unreadable' }],
      ['__proto__', { reason: 'unreadable' }],
    ])
  })
})

describe('notes that all say the same', () => {
  test('are one cluster of full likeness, named as they are', () => {
    const { clusters, ungrouped } = suggestClusters(numbered(Array(40).fill('Backup failed')))
    expect(clusters.map(({ label, noteIds }) => [label, noteIds.length])).toEqual([['backup failed', 40]])
    expect([clusters[0]!.tightness, ungrouped]).toEqual([expect.closeTo(1, 9), []])
  })
})

describe('a note of 6,000 characters among short ones', () => {
  const others = { alert: ALERT, backup: BACKUP }

  test('goes with those that are about the same', () => {
    const long = 'We looked at one backup after the other. '.repeat(150).slice(0, 6000)
    expect(found([...BACKUP, ...ALERT, long])).toEqual({
      clusters: { ...others, backup: [...BACKUP, long] },
      alone: {},
    })
  })

  test('is on its own when it is about something else, and parts nobody', () => {
    const { pick } = draws(5)
    const letters = [...'bcdfghjklmnpqrstvwxz']
    const long = Array.from({ length: 900 }, () => Array.from({ length: 6 }, () => pick(letters)).join('')).join(' ')
    expect(found([...BACKUP, ...ALERT, long.slice(0, 6000)]).clusters).toEqual(others)
  })

  test('has a short name when another says the same, even in one word', () => {
    const names = (text: string) => Object.keys(found([text, `${text} `, ...BACKUP, ...ALERT]).clusters)
    expect(names('x'.repeat(6000))).toContain(`${'x'.repeat(48)}…`)
    expect(names('lorem ipsum dolor '.repeat(334))).toContain('dolor lorem ipsum')
  })
})

describe('what is pasted onto notes', () => {
  test('links count for nothing beside words, and hashes neither', () => {
    const pasted = ['https://wiki.example/oncall/faq', '9fceb02d0ae598e95dc970b74767f19372d61af8', '0ae598e95dc970b']
    const linked = [...BACKUP, ...ALERT].map((text, i) => `${text} ${pasted[i % 3]}`)
    expect(found(linked).clusters).toEqual({ alert: linked.slice(3), backup: linked.slice(0, 3) })
  })

  test('links alone meet by their parts', () => {
    const links = ['https://wiki.example/failover/plan', 'https://wiki.example/failover/drill']
    expect(Object.values(found([...links, ...ALERT]).clusters)).toEqual([ALERT, links])
  })

  test('stack traces meet by their classes, and are named by one of them', () => {
    const trace = (exception: string, line: number) =>
      `java.lang.${exception}: null\n\tat shop.CartService.total(CartService.java:${line})\n\tat web.Handler.run(Handler.java:7)`
    const traces = [trace('NullPointerException', 42), trace('IllegalStateException', 45)]
    expect(found([...traces, ...BACKUP, ...ALERT]).clusters).toEqual({
      alert: ALERT,
      backup: BACKUP,
      'web.Handler.run · shop.CartService.total': traces,
    })
  })

  test('HTML counts for nothing', () => {
    const pasted = [
      ...BACKUP.map((text) => `<p style="alert">${text.replace(' ', '&nbsp;')}</p>`),
      ...ALERT.map((text) => `<ul><li><strong class="backup">${text}</strong></li></ul>`),
    ]
    expect(found(pasted).clusters).toEqual({ alert: pasted.slice(3), backup: pasted.slice(0, 3) })
  })

  test('emoji count only where there are no words', () => {
    const signs = ['🔥🔥', '🔥', '😀']
    const notes = ['🔥 backup failed', '😀 backup restored', '🔥 alert muted', '😀 alert late', ...signs]
    expect(found(notes)).toEqual({
      clusters: { backup: notes.slice(0, 2), alert: notes.slice(2, 4), '🔥': signs.slice(0, 2) },
      alone: { '😀': 'nothing-shared' },
    })
  })
})

describe('text from right to left', () => {
  test('is grouped and named, also with marks of its direction', () => {
    const alerts = ['الإنذار جاء متأخرا', 'لم يصل أي إنذار إلى الفريق', '\u202bالإنذار كان مكتوما\u202c']
    const backups = ['النسخة الاحتياطية كانت فارغة', 'لم يختبر أحد النسخة الاحتياطية', 'فشلت النسخة الاحتياطية ليلا']
    expect(found([...alerts, ...backups])).toEqual({
      clusters: { الإنذار: alerts, 'النسخة الاحتياطية': backups },
      alone: {},
    })
  })
})

describe('pins', () => {
  test('to clusters and of notes that no longer exist keep what is there and add nothing', () => {
    const notes = numbered([...BACKUP, ...ALERT])
    const pinned = { '0': 'gone', '1': 'gone', '9': 'gone', '10': 'long gone' }
    const previous = { '3': 'lost', '4': 'lost', '11': 'lost', '12': 'never' }
    const { clusters, ungrouped } = suggestClusters(notes, { pinned, previous })
    expect([clusters.map(({ id, noteIds }) => [id, noteIds]), ungrouped]).toEqual([
      [
        ['gone', ['0', '1', '2']],
        ['lost', ['3', '4', '5']],
      ],
      [],
    ])
  })
})

describe('five thousand notes', () => {
  test('about forty things are each in one cluster or alone, and hardly any cluster is about two things', () => {
    const { pick } = draws(11)
    const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te']
    const word = () => Array.from({ length: 4 }, () => pick(syllables)).join('')
    const topics = Array.from({ length: 40 }, () => Array.from({ length: 6 }, word))
    const common = Array.from({ length: 300 }, word)
    const notes = Array.from({ length: 5000 }, (_, i) => {
      const topic = topics[i % topics.length]!
      return { id: String(i), text: [pick(topic), pick(common), pick(topic), pick(common)].join(' ') }
    })
    const { clusters, ungrouped } = suggestClusters(notes)
    const ids = [...clusters.flatMap(({ noteIds }) => noteIds), ...ungrouped].map(Number)
    expect(ids.sort((a, b) => a - b)).toEqual(notes.map((_, i) => i))
    const strangers = clusters.flatMap(({ noteIds }) => {
      const counts = new Map<number, number>()
      for (const id of noteIds) counts.set(Number(id) % 40, (counts.get(Number(id) % 40) ?? 0) + 1)
      return noteIds.length - Math.max(...counts.values())
    })
    const all = strangers.reduce((sum, some) => sum + some, 0)
    expect([clusters.length, all < 100, ungrouped]).toEqual([40, true, []])
  }, 60_000)
})
