import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { CDPSession, Page } from '@playwright/test'
import { type Smoothness, smoothest, smoothnessWhile } from './frames.ts'
import { type Gestures, gestures } from './gestures.ts'
import { keepBoardOfNotes } from './notes.ts'
import { openSite, type Site, VIEWPORT } from './site.ts'
import { printTable } from './table.ts'
import { median } from './timing.ts'

/** People work at a zoom at which a note is about as large as a thumb. */
const WORKING_ZOOM = 0.6
type View = 'work' | 'all'
type Move = 'pan' | 'drag' | 'zoom'
type Settings = { site: Site; runs: number; seconds: number; profiles?: string }
type Board = { name: string; notes: number; noteId: string; noteAt: { x: number; y: number } }

/**
 * How soon the board is there and how smoothly it moves, by the number of notes: at working zoom, and with all of the
 * board in view. `--notes 500,2000`, `--views work,all`, `--moves pan,drag,zoom`, `--runs 3`, `--seconds 2`; `--profiles <folder>` keeps a
 * processor profile of each move, for the Performance pane of a browser.
 */
export default async function benchCanvas(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      notes: { type: 'string', default: '500,2000,5000' },
      views: { type: 'string', default: 'work,all' },
      moves: { type: 'string', default: 'pan,drag,zoom' },
      runs: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '2' },
      profiles: { type: 'string' },
    },
  })
  const site = await openSite()
  const settings = { site, runs: Number(values.runs), seconds: Number(values.seconds), profiles: values.profiles }
  const moves = values.moves.split(',') as Move[]
  const rows: (string | number)[][] = []
  try {
    for (const notes of values.notes.split(',').map(Number)) {
      const name = `notes-${notes}`
      const board = { name, notes, ...(await keepBoardOfNotes(site.folder, name, notes)) }
      for (const view of values.views.split(',') as View[]) {
        const alone = await readyTime(settings, board, view)
        const page = await site.newPage()
        await openBoard(site, page, board, view)
        const ready = await readyTime(settings, board, view)
        if (settings.profiles) await profileOpening(site, settings.profiles, board, view)
        const { zoom, seen, moved } = await moveTimes(settings, page, board, moves)
        await page.context().close()
        moved.forEach(([move, { fps, p50, p95, dropped }], at) => {
          const first =
            at === 0 ? [notes, view, zoom.toFixed(2), seen, Math.round(ready), Math.round(alone)] : Array(6).fill('')
          rows.push([...first.map(String), move, fps, p50, p95, 100 * dropped])
        })
      }
    }
  } finally {
    await site.close()
  }
  printTable(
    `The canvas at ${VIEWPORT.width} × ${VIEWPORT.height}, software rendering: ready, beside somebody else or as the first to open it, is the median of ${settings.runs}, a move the smoothest of ${settings.runs}`,
    [
      ...['notes', 'view', 'zoom', 'items drawn', 'ready ms', 'as the first', 'move'].map((name) => ({ name })),
      ...['frames/s', 'p50 ms', 'p95 ms', 'dropped %'].map((name) => ({ name, digits: 1 })),
    ],
    rows,
  )
}

/** From the navigation until items are drawn and the page answers, in milliseconds; each time for somebody new. */
async function readyTime({ site, runs }: Settings, board: Board, view: View): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const page = await site.newPage()
    times.push(await openBoard(site, page, board, view))
    await page.context().close()
  }
  return median(times)
}

async function moveTimes({ runs, seconds, profiles }: Settings, page: Page, board: Board, moves: Move[]) {
  const input = await page.context().newCDPSession(page)
  const note = await onScreen(page, board.noteAt)
  const hand = gestures(input, { x: VIEWPORT.width / 2, y: VIEWPORT.height / 2 }, seconds * 1000)
  const { a: zoom } = await transformOf(page)
  const seen = await page.locator('.react-flow__node').count()
  const moved: [Move, Smoothness][] = []
  for (const move of moves) {
    const measured: Smoothness[] = []
    for (let run = 0; run < runs; run++) {
      await letGo(page)
      measured.push(await smoothnessWhile(page, () => make(hand, move, note)))
    }
    moved.push([move, smoothest(measured)])
    await letGo(page)
    if (profiles)
      await keepProfile(
        input,
        join(profiles, `${board.name}-${zoom < WORKING_ZOOM / 2 ? 'all' : 'work'}-${move}.cpuprofile`),
        () => make(hand, move, note),
      )
  }
  return { zoom, seen, moved }
}

/** What a drag leaves selected has a bar over it, which would take the wheel. */
async function letGo(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
}

function make(hand: Gestures, move: Move, note: { x: number; y: number }): Promise<void> {
  return move === 'drag' ? hand.drag(note) : hand[move]()
}

async function openBoard(site: Site, page: Page, { name, noteId }: Board, view: View): Promise<number> {
  await page.addInitScript(() => {
    const look = () => {
      const ready = document.querySelector('main[aria-busy=false] .react-flow__node')
      // A task after the frame after the one that drew the first items: the page has answered.
      if (ready)
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { benchReadyAt: performance.now() })))
      else requestAnimationFrame(look)
    }
    if (window === window.top) requestAnimationFrame(look)
  })
  await page.goto(site.addressOf(name, view === 'work' ? `&moveToWidget=${noteId}` : ''))
  const readyAt = await page.waitForFunction(() => (window as { benchReadyAt?: number }).benchReadyAt)
  await page.waitForTimeout(1000)
  if (view === 'work') await setWorkingZoom(page)
  return Number(await readyAt.jsonValue())
}

/** Like a person with a wheel: React Flow zooms by a power of two for every 500 of it. */
async function setWorkingZoom(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  const { a: zoom } = await transformOf(page)
  await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 500 * Math.log2(zoom / WORKING_ZOOM))
  await page.keyboard.up('Control')
  await page.waitForTimeout(500)
}

/** Where the note that is dragged lies on the screen: from far away it is no element of its own. */
async function onScreen(page: Page, { x, y }: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const { a, e, f } = await transformOf(page)
  return { x: e + x * a, y: f + y * a }
}

function transformOf(page: Page): Promise<{ a: number; e: number; f: number }> {
  return page.evaluate(() => {
    const board = document.querySelector('.react-flow__viewport') as Element
    const { a, e, f } = new DOMMatrix(getComputedStyle(board).transform)
    return { a, e, f }
  })
}

/** From a page of the same server on: a browser gives each server's pages a process, and profiles are of one process. */
async function profileOpening(site: Site, profiles: string, board: Board, view: View): Promise<void> {
  const page = await site.newPage()
  await page.goto(site.addressOf(board.name).replace('board.html', 'boards.json'))
  const input = await page.context().newCDPSession(page)
  await keepProfile(input, join(profiles, `${board.name}-${view}-ready.cpuprofile`), async () => {
    await openBoard(site, page, board, view)
  })
  await page.context().close()
}

async function keepProfile(input: CDPSession, path: string, work: () => Promise<void>): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  await input.send('Profiler.enable')
  await input.send('Profiler.setSamplingInterval', { interval: 200 })
  await input.send('Profiler.start')
  await work()
  const { profile } = await input.send('Profiler.stop')
  await input.send('Profiler.disable')
  await writeFile(path, JSON.stringify(profile))
}
