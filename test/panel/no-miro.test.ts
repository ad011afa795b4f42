import { beforeEach, describe, expect, it, vi } from 'vitest'

describe('a page without Miro around it', () => {
  beforeEach(() => {
    vi.resetModules()
    document.body.innerHTML = '<div id="root"></div>'
  })

  it.each(['headless', 'main'] as const)('says what Debrief is and leads to the local board (%s)', async (page) => {
    await import(page === 'main' ? '../../src/panel/main.tsx' : '../../src/panel/headless.ts')
    const link = document.querySelector('a')
    expect(document.querySelector('h1')?.textContent).toBe('Debrief')
    expect(document.body.textContent).toContain('there is no Miro around this page')
    expect([link?.textContent, link?.getAttribute('href')]).toEqual(['Open the local board', './board.html'])
  })
})
