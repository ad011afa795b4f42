import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test'

type Placed = { id: string; x: number; y: number; parentId: string | null }

/** What a facilitator sees and does in the panel, in the words of the screen. */
export class PanelScreen {
  readonly page: Page
  readonly frame: FrameLocator

  constructor(page: Page) {
    this.page = page
    this.frame = page.frameLocator('iframe[title="Debrief panel"]')
  }

  /** Opens the panel by the app's button on the board. */
  static async open(page: Page): Promise<PanelScreen> {
    await page.getByRole('button', { name: 'Debrief', exact: true }).click()
    const panel = new PanelScreen(page)
    await expect(panel.title).toBeVisible()
    return panel
  }

  /** Loads a sample from the board's empty state; the panel opens with it and sets the board up. */
  static async openSample(page: Page, title: RegExp): Promise<PanelScreen> {
    await page.getByRole('button', { name: title }).click()
    const panel = new PanelScreen(page)
    await expect(panel.button('Start phase')).toBeEnabled({ timeout: 30_000 })
    return panel
  }

  get title(): Locator {
    return this.frame.getByRole('heading', { level: 1 })
  }

  get clock(): Locator {
    return this.frame.getByRole('timer')
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true })
  }

  /** Goes to the next phase and starts its countdown. */
  async startNext(): Promise<void> {
    await this.button('Next phase').click()
    await this.button('Start phase').click()
    await expect(this.button('Pause')).toBeVisible()
  }

  /** Goes on by *Next phase* until the phase with this title is reached. */
  async goOnTo(title: string): Promise<void> {
    for (let step = 0; step < 9; step++) {
      if ((await this.title.innerText()) === title) return
      const before = await this.title.innerText()
      await this.button('Next phase').click()
      await expect(this.title).not.toHaveText(before)
    }
    throw new Error(`*Next phase* never led to ${title}.`)
  }

  /** The seconds on the clock; negative when the phase runs over. */
  async secondsLeft(): Promise<number> {
    const text = (await this.clock.innerText()).trim()
    const [, sign, minutes, seconds] = /([+−-]?)(\d+):(\d\d)/.exec(text) ?? []
    if (minutes === undefined) throw new Error(`The clock shows “${text}”.`)
    return (Number(minutes) * 60 + Number(seconds)) * (sign ? -1 : 1)
  }

  /** Where every sticky note is, as the board tells an app. */
  async notePlaces(): Promise<Placed[]> {
    const frame = this.page.frames().find((each: Frame) => new URL(each.url()).pathname.endsWith('/panel.html'))
    if (!frame) throw new Error('The panel is not open.')
    return frame.evaluate(async () => {
      const { miro } = window as unknown as { miro: { board: { get(filter: object): Promise<Placed[]> } } }
      const notes = await miro.board.get({ type: 'sticky_note' })
      return notes
        .map(({ id, x, y, parentId }) => ({ id, x, y, parentId }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    })
  }
}
