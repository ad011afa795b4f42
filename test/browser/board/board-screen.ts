import { type Browser, expect, type Locator, type Page, type TestInfo } from '@playwright/test'

type Kind = 'Sticky note' | 'Text' | 'Shape' | 'Frame' | 'Card' | 'Connector'

/** What a person sees and does on a board page, in the words of the screen. */
export class BoardScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens a board as a new person: a browser context of their own. `baseURL` leads to another server than the tests' own. */
  static async open(browser: Browser, board: string, baseURL?: string): Promise<BoardScreen> {
    const permissions = ['clipboard-read', 'clipboard-write']
    const context = await browser.newContext(baseURL ? { permissions, baseURL } : { permissions })
    const screen = new BoardScreen(await context.newPage())
    await screen.goTo(board)
    return screen
  }

  async goTo(board: string): Promise<void> {
    await this.page.goto(`/board.html?board=${board}`)
    await expect(this.canvas).toHaveAttribute('aria-busy', 'false')
  }

  get canvas(): Locator {
    return this.page.getByRole('main', { name: 'Board' })
  }

  tool(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name, exact: true })
  }

  item(kind: Kind, text: string): Locator {
    return this.page.getByRole('group', { name: text ? `${kind}: ${text}` : kind, exact: true })
  }

  note(text: string): Locator {
    return this.item('Sticky note', text)
  }

  /** Adds a sticky note by the tool bar, with its text. */
  async addNote(text: string): Promise<Locator> {
    await this.tool('Sticky note').click()
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Escape')
    const note = this.note(text)
    await expect(note).toBeVisible()
    return note
  }

  /** Adds a frame by the tool bar, with its title. */
  async addFrame(title: string): Promise<Locator> {
    await this.tool('Frame').click()
    await this.page.keyboard.type(title)
    await this.page.keyboard.press('Escape')
    await this.page.keyboard.press('Escape')
    const frame = this.item('Frame', title)
    await expect(frame).toBeAttached()
    return frame
  }

  /** Waits until the view is at rest, as a person does before pointing at something on it. */
  async atRest(): Promise<void> {
    await this.canvas.locator('.react-flow__viewport').evaluate(
      (viewport: HTMLElement) =>
        new Promise<void>((resolve) => {
          let before = ''
          let same = 0
          // A move that a key has asked for begins a frame or two later.
          const look = () => {
            same = viewport.style.transform === before ? same + 1 : 0
            before = viewport.style.transform
            if (same < 5) requestAnimationFrame(look)
            else resolve()
          }
          look()
        }),
    )
  }

  /** The names of all items in the order in which Tab reaches them. */
  async items(): Promise<string[]> {
    const labels = await this.canvas.getByRole('group').evaluateAll((groups) => groups.map((group) => group.ariaLabel))
    return labels.filter((label) => label !== null)
  }

  /** Where an item's box is on the screen once the view is at rest, in whole pixels. */
  async boxOf(item: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    await this.atRest()
    const box = await item.boundingBox()
    if (!box) throw new Error('The item is not on the screen.')
    return { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) }
  }

  /** Drags from the middle of `handle` by so many pixels. `held` runs before the pointer is let go. */
  async drag(handle: Locator, dx: number, dy: number, held?: () => Promise<void>): Promise<void> {
    const { x, y, width, height } = await this.boxOf(handle)
    const [startX, startY] = [x + width / 2, y + height / 2]
    await this.page.mouse.move(startX, startY)
    await this.page.mouse.down()
    // A drag begins only after a few pixels, which do not count.
    await this.page.mouse.move(startX + 5, startY)
    await this.page.mouse.move(startX + 5 + dx, startY + dy, { steps: 5 })
    await held?.()
    await this.page.mouse.up()
  }
}

/** A board name that no other test and no other run uses. */
export function boardOf(info: TestInfo): string {
  const title = info.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replace(/-+$/, '')
  return `${title}-${Date.now().toString(36)}-${info.workerIndex}`
}
