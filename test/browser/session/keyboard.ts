import type { Page } from '@playwright/test'

const LONGEST_WAY = 90

/** One who has no mouse: goes from control to control with Tab, and knows them by their names. */
export class Keyboard {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Goes on with Tab until the control with this role and name has the focus. Throws with the way taken when it never comes. */
  async goTo(role: string, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const way: string[] = []
    for (let step = 0; step < LONGEST_WAY; step++) {
      const here = await this.focused()
      if (here.role === role && (typeof name === 'string' ? here.name === name : name.test(here.name))) {
        if (!here.visible) throw new Error(`The focus on ${role} “${here.name}” cannot be seen.`)
        return
      }
      way.push(`${here.role} “${here.name}”`)
      await this.page.keyboard.press(key)
    }
    throw new Error(`${key} never came to ${role} “${name}”, only to ${way.join(', ')}.`)
  }

  /** Goes to a button and presses it. */
  async pressButton(name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.goTo('button', name)
    await this.press(key)
  }

  /** Goes to a text field and types over what it holds. */
  async fill(name: string, text: string): Promise<void> {
    await this.goTo('textbox', name)
    await this.press('Control+A')
    await this.type(text)
  }

  /** What has the focus, in the panel or on the board around it; `lost` when nothing has. */
  async focused(): Promise<{ role: string; name: string; visible: boolean }> {
    return this.page.evaluate(() => {
      const frame = document.activeElement
      const root = frame?.tagName === 'IFRAME' ? (frame as HTMLIFrameElement).contentDocument : document
      const element = root?.activeElement
      if (!element || element === root.body) return { role: 'lost', name: '', visible: false }
      // The panel's elements are of another window: `instanceof` knows none of them.
      const { labels } = element as HTMLInputElement
      const name = element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent ?? ''
      const type = element.getAttribute('type') ?? 'text'
      const byTag: Record<string, string> = {
        BUTTON: 'button',
        SELECT: 'combobox',
        TEXTAREA: 'textbox',
        SUMMARY: 'summary',
        H1: 'heading',
        INPUT: type === 'range' ? 'slider' : ['checkbox', 'radio'].includes(type) ? type : 'textbox',
      }
      const hasRing = (each: Element) =>
        [null, '::before', '::after'].some((part) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each, part)
          return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
        })
      return {
        role: element.getAttribute('role') ?? byTag[element.tagName] ?? element.tagName.toLowerCase(),
        name: name.trim().replace(/\s+/g, ' ').slice(0, 60),
        // A ticked box shows its focus on the label, an item of the board on what it is drawn with.
        visible: [element, element.parentElement, ...element.children].some((each) => each !== null && hasRing(each)),
      }
    })
  }
}
