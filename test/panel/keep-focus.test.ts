import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepFocus } from '../../src/panel/keep-focus.ts'

let stop = () => {}
let root: HTMLElement

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = `
    <main>
      <ul>
        <li><button>first</button></li>
        <li><button>second</button></li>
        <li><button>third</button></li>
      </ul>
      <p>words</p>
      <button>below</button>
    </main>
    <footer><button>back</button><button class="button main">go on</button></footer>`
  stop = keepFocus(root)
})

afterEach(() => {
  stop()
  root.remove()
})

const named = (name: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!
const focused = async () => {
  await Promise.resolve()
  return document.activeElement?.textContent
}

it('goes to what has come in the place of a control that was taken away', async () => {
  named('second').focus()
  named('second').parentElement?.remove()
  expect(await focused()).toBe('third')
})

it('goes to what stands before when nothing comes after', async () => {
  named('third').focus()
  named('third').parentElement?.remove()
  expect(await focused()).toBe('second')
})

it('goes outwards when all around was taken away', async () => {
  named('first').focus()
  root.querySelector('ul')?.remove()
  expect(await focused()).toBe('below')
})

it('goes to the main action beside a control that was switched off', async () => {
  named('back').focus()
  named('back').disabled = true
  expect(await focused()).toBe('go on')
})

it('leaves a focus alone that somebody has moved away', async () => {
  named('second').focus()
  named('below').focus()
  named('second').parentElement?.remove()
  expect(await focused()).toBe('below')
  named('below').blur()
  await Promise.resolve()
  named('below').remove()
  expect(await focused()).not.toBe('back')
})
