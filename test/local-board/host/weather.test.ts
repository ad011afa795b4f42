import { afterEach, describe, expect, test, vi } from 'vitest'
import { CALM, createLosses, createMemoryLedger, type Weather } from '../../../src/local-board/host/index.ts'
import { type HeadlessBoardOptions, openHeadlessBoard } from '../../../src/local-board/index.ts'

const disposers: (() => void)[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const dispose of disposers.splice(0)) dispose()
})

function open(weather: Partial<Weather>, options: HeadlessBoardOptions = {}) {
  const board = openHeadlessBoard({ ...options, weather: { ...CALM, ...weather } })
  disposers.push(board.dispose)
  return board
}

/** What became of each promise: `done`, or the words it was refused with. */
async function outcomes(promises: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(promises)
  return settled.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as Error).message))
}

describe('refusals', () => {
  const ofEveryKind: [keyof Weather['refusals'], string][] = [
    ['minute', 'The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.'],
    ['hour', 'The API rate limit was exceeded. Requests can use up to 1000000 credits in total per hour.'],
    ['locked', 'Cannot commit the update, because item {id} is locked by another client.'],
    ['gone', 'Cannot find the item with ID: {id}.'],
    [
      'permission',
      "Cannot execute WIDGET_UPDATE, because the app app doesn't have the following permission: boards:write.",
    ],
    ['unknown', 'An unknown error occurred: WIDGET_UPDATE.'],
  ]
  test.each(ofEveryKind)('of the kind %s carry Miro’s words, and leave the board as it was', async (kind, words) => {
    const opened = open({})
    const { board } = opened.miro()
    const note = await board.createStickyNote({ content: 'before' })
    opened.host.setWeather({ ...CALM, refusals: { [kind]: 1 } })
    note.content = 'after'
    expect(await outcomes([note.sync()])).toEqual([words.replace('{id}', note.id)])
    expect(opened.document.get(note.id)).toMatchObject({ content: '<p>before</p>' })
  })

  test('meet as many commands as asked, the same ones for the same seed and others for another', async () => {
    const refused = async (seed: number) => {
      const { board } = open({ seed, refusals: { unknown: 0.25 } }).miro()
      const found = await outcomes(Array.from({ length: 400 }, () => board.createStickyNote()))
      return found.flatMap((outcome, index) => (outcome === 'done' ? [] : [index]))
    }
    const [first, again, other] = await Promise.all([refused(7), refused(7), refused(8)])
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
    expect(first.length).toBeGreaterThan(60)
    expect(first.length).toBeLessThan(140)
  })

  test('spare the commands they do not fit: what reads many items is neither locked nor gone', async () => {
    const { board } = open({ refusals: { locked: 1, gone: 1 } }).miro()
    expect(await outcomes([board.get(), board.getInfo(), board.createStickyNote()])).toEqual(['done', 'done', 'done'])
  })

  test('cost nothing', async () => {
    const opened = open({ refusals: { unknown: 1 } })
    const { board } = opened.miro()
    await outcomes([board.get(), board.createStickyNote()])
    expect(opened.host.credits.total()).toBe(0)
  })
})

describe('latency', () => {
  test('holds a command back on its way there and its answer on its way back', async () => {
    vi.useFakeTimers()
    const opened = open({ latencyMs: 200 })
    const done = vi.fn()
    void opened.miro().board.createStickyNote().then(done)
    const seen = () => [opened.document.items.size, done.mock.calls.length]
    await vi.advanceTimersByTimeAsync(99)
    expect(seen()).toEqual([0, 0])
    await vi.advanceTimersByTimeAsync(1)
    expect(seen()).toEqual([1, 0])
    await vi.advanceTimersByTimeAsync(100)
    expect(seen()).toEqual([1, 1])
  })

  test('keeps commands in the order they were sent, also when it changes in between', async () => {
    const opened = open({ latencyMs: 60, jitterMs: 10 })
    const { board } = opened.miro()
    const collection = board.storage.collection('order')
    const first = collection.set('key', 'first')
    opened.host.setWeather({ ...CALM, latencyMs: 2 })
    const second = collection.set('key', 'second')
    opened.host.setWeather(CALM)
    await Promise.all([first, second, collection.set('key', 'third')])
    expect(await collection.get('key')).toBe('third')
  })

  test('lets answers overtake each other by its jitter', async () => {
    const { board } = open({ jitterMs: 100 }).miro()
    const order: number[] = []
    const numbers = Array.from({ length: 12 }, (_, index) => index)
    await Promise.all(numbers.map((index) => board.getInfo().then(() => order.push(index))))
    expect(order).not.toEqual(numbers)
    expect([...order].sort((a, b) => a - b)).toEqual(numbers)
  })

  test('makes reads of many items slow, which are old when they arrive', async () => {
    const { board } = open({ slowReadsMs: 60 }).miro()
    const reading = board.get({ type: 'sticky_note' })
    const note = await board.createStickyNote()
    expect(await reading).toEqual([])
    expect((await board.get({ type: 'sticky_note' })).map(({ id }) => id)).toEqual([note.id])
  })

  test('is none at all in calm weather: commands of one turn are answered in one message', async () => {
    const opened = open({})
    const messages: unknown[] = []
    const page = opened.host.connect('panel', (message) => messages.push(message.payload.length))
    const command = (id: string) => ({ id, name: 'GET_BOARD_INFO' as const })
    page.receive({
      commandId: 'sdkv2-plugin-message',
      version: 1,
      client: 'a page',
      payload: [command('1'), command('2')],
    })
    expect(messages).toEqual([2])
  })
})

describe('a lost connection', () => {
  test('goes and comes back by the seed, and is whole in the end', async () => {
    vi.useFakeTimers()
    const seen: string[] = []
    const lose = () => {
      seen.push(`lost at ${performance.now() - started}`)
      return () => void seen.push(`back at ${performance.now() - started}`)
    }
    const started = performance.now()
    const losses = createLosses({ ...CALM, seed: 3, loseEveryMs: 1000, loseForMs: 100 }, lose)
    expect(losses.lost()).toBeUndefined()
    await vi.advanceTimersByTimeAsync(5000)
    losses.dispose()
    const starts = seen.filter((line) => line.startsWith('lost')).map((line) => Number(line.split(' ').at(-1)))
    expect(starts.length).toBeGreaterThan(2)
    for (const [index, at] of starts.entries()) {
      const since = at - (index === 0 ? 0 : (starts[index - 1] as number) + 100)
      expect(since).toBeGreaterThanOrEqual(500)
      expect(since).toBeLessThanOrEqual(1500)
    }
    expect(seen.filter((line) => line.startsWith('back')).length).toBe(starts.length)
    await vi.advanceTimersByTimeAsync(5000)
    expect(seen.length).toBe(starts.length * 2)
  })

  test('makes commands wait until it is back', async () => {
    vi.useFakeTimers()
    const opened = open({})
    let restore = () => {}
    opened.page.lost = () => new Promise((resolve) => (restore = resolve))
    const done = vi.fn()
    void opened.miro().board.createStickyNote().then(done)
    await vi.advanceTimersByTimeAsync(60_000)
    expect([opened.document.items.size, done.mock.calls.length]).toEqual([0, 0])
    restore()
    await vi.advanceTimersByTimeAsync(0)
    expect([opened.document.items.size, done.mock.calls.length]).toEqual([1, 1])
  })
})

describe('rights', () => {
  test('a viewer reads, selects and looks around, and changes nothing [D:ref-board]', async () => {
    const opened = open({})
    const { board } = opened.miro()
    const note = await board.createStickyNote()
    await board.storage.collection('a').set('key', 1)
    opened.host.setSwitches({ rights: 'view' })
    expect(
      await outcomes([
        board.get(),
        board.select({ id: note.id }),
        board.deselect(),
        board.viewport.zoomTo(note),
        board.storage.collection('a').get('key'),
      ]),
    ).toEqual(['done', 'done', 'done', 'done', 'done'])
    const words = (command: string) =>
      `The current user doesn't have enough permissions to access the feature ${command}.`
    expect(
      await outcomes([
        board.createStickyNote(),
        note.sync(),
        board.remove(note),
        board.setAppData('key', 1),
        board.storage.collection('a').set('key', 2),
        board.storage.collection('a').remove('key'),
        board.timer.start(60_000),
      ]),
    ).toEqual(
      [
        'WIDGET_CREATE',
        'WIDGET_UPDATE',
        'WIDGET_REMOVE',
        'SET_BOARD_APP_DATA',
        'STORAGE_SET',
        'STORAGE_REMOVE',
        'TIMER_START',
      ].map(words),
    )
    expect([...opened.document.items.keys()]).toEqual([note.id])
    opened.host.setSwitches({ rights: 'edit' })
    expect(await outcomes([note.sync()])).toEqual(['done'])
  })

  test('an app does what its scopes allow and no more [D:ref-error-handling]', async () => {
    const { board } = open({}, { scopes: ['boards:read'], appId: 'reader' }).miro()
    expect(await outcomes([board.get(), board.createStickyNote(), board.getUserInfo()])).toEqual([
      'done',
      "Cannot execute WIDGET_CREATE, because the reader app doesn't have the following permission: boards:write.",
      "Cannot execute GET_USER_INFO, because the reader app doesn't have the following permission: identity:read.",
    ])
  })
})

describe('the ledger', () => {
  test('is one for all tabs of a person, and another for somebody else', async () => {
    const ada = open({}, { me: { id: '1', name: 'Ada' } })
    const otherTab = ada.asAnother({ id: '1', name: 'Ada' })
    const bob = ada.asAnother({ id: '2', name: 'Bob' })
    await ada.miro().board.get()
    await otherTab.miro('headless').board.createStickyNote()
    await bob.miro().board.getInfo()
    expect([ada, otherTab, bob].map(({ host }) => host.credits.total())).toEqual([550, 550, 50])
    expect(ada.host.credits.byCommand()).toEqual({
      WIDGET_GET: { calls: 1, credits: 500 },
      WIDGET_CREATE: { calls: 1, credits: 50 },
    })
  })

  test('runs out for all tabs at once', async () => {
    const options = { limits: { perMinute: 600, perHour: 10_000 } }
    const ada = open({}, options)
    await ada.miro().board.get()
    const { board } = ada.asAnother(ada.page.me).miro()
    expect(await outcomes([board.getInfo(), board.getInfo(), board.getInfo()])).toEqual([
      'done',
      'done',
      'The API rate limit was exceeded. Requests can use up to 600 credits in total per minute.',
    ])
  })

  test('tells what was spent since a moment, and each change', () => {
    const ledger = createMemoryLedger()
    const totals: number[] = []
    const stop = ledger.onChange((total) => totals.push(total))
    ledger.add({ at: 10_000, command: 'WIDGET_GET', credits: 500 })
    ledger.add({ at: 10_400, command: 'WIDGET_GET', credits: 500 })
    ledger.add({ at: 71_000, command: 'WIDGET_CREATE', credits: 50 })
    stop()
    ledger.add({ at: 72_000, command: 'WIDGET_CREATE', credits: 50 })
    expect([ledger.spentSince(0), ledger.spentSince(10_000), ledger.spentSince(71_500)]).toEqual([1100, 100, 50])
    expect(totals).toEqual([500, 1000, 1050])
    expect(ledger.total()).toBe(1100)
  })
})
