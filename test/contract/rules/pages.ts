import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

export function describePages(open: Open) {
  describe('panel, modal, notifications', () => {
    test('the panel opens with its data and gives back what it is closed with [D:ref-ui]', async () => {
      const opened = open()
      const headless = (await opened.miro('headless')).board
      expect(await headless.ui.canOpenPanel()).toBe(true)
      const { waitForClose } = await headless.ui.openPanel<{ step: string }, string>({
        url: 'panel.html',
        data: { step: 'goal' },
      })
      expect(opened.page.opened.panel).toEqual({ url: 'panel.html' })
      expect(await headless.ui.canOpenPanel()).toBe(false)
      const panel = (await opened.miro()).board
      expect(await panel.ui.getPanelData()).toEqual({ step: 'goal' })
      await panel.ui.closePanel('done')
      expect(await waitForClose()).toBe('done')
      expect(opened.page.opened.panel).toBe(undefined)
    })

    test('closed by hand, it gives back undefined [D:ref-ui]', async () => {
      const opened = open()
      const headless = (await opened.miro('headless')).board
      const { waitForClose } = await headless.ui.openPanel({ url: 'panel.html' })
      opened.page.closeByHand('panel')
      expect(await waitForClose()).toBe(undefined)
      expect(await headless.ui.canOpenPanel()).toBe(true)
    })

    test('closing what is not open is refused [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const words = (kind: string) =>
        `The app is trying to close a ${kind}, but there's no open ${kind} associated with this app.`
      await expect(board.ui.closePanel()).rejects.toThrow(words('panel'))
      await expect(board.ui.closeModal()).rejects.toThrow(words('modal'))
    })

    test('a page needs an address that a browser can show, and that runs no script [D:ref-ui]', async () => {
      const { board } = await open().miro('headless')
      for (const url of ['', 'javascript:alert(1)', 'data:text/html,hello', 'http://'])
        await expect(board.ui.openPanel({ url })).rejects.toThrow("The URL isn't valid")
    })

    test('a modal is 800 by 600, and one at a time [D:ref-ui]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const { waitForClose } = await board.ui.openModal({ url: 'modal.html' })
      expect(opened.page.opened.modal).toEqual({ url: 'modal.html', width: 800, height: 600 })
      expect(await board.ui.canOpenModal()).toBe(false)
      await expect(board.ui.openModal({ url: 'modal.html' })).rejects.toThrow('another modal is open')
      await board.ui.closeModal({ ok: true })
      expect(await waitForClose()).toEqual({ ok: true })
    })

    test('a notification is cut at 80 characters [D:ref-notifications]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      await board.notifications.showInfo('a'.repeat(100))
      await board.notifications.showError('No frame left')
      expect(opened.page.notifications).toEqual([
        { type: 'info', message: 'a'.repeat(80) },
        { type: 'error', message: 'No frame left' },
      ])
    })

    test('a panel may be asked for with a height, at an absolute address; it takes the place of the one before [D:ref-ui]', async () => {
      const opened = open()
      const { ui } = (await opened.miro('headless')).board
      const { waitForClose } = await ui.openPanel({ url: 'first.html' })
      await ui.openPanel({ url: 'https://app.example/second.html', height: 300 })
      expect(await waitForClose()).toBe(undefined)
      expect(opened.page.opened.panel).toEqual({ url: 'https://app.example/second.html', height: 300 })
      expect(await (await opened.miro()).board.ui.getPanelData()).toBe(undefined)
    })

    test('a modal has the size it is asked for, or all of the window, and its data [D:ref-ui]', async () => {
      const opened = open()
      const { ui } = (await opened.miro()).board
      const data = { step: 1 }
      await ui.openModal<{ step: number }>({ url: 'modal.html', width: 300, height: 200, fullscreen: true, data })
      expect(opened.page.opened.modal).toEqual({ url: 'modal.html', width: 300, height: 200, fullscreen: true })
      expect(await (await opened.miro('modal')).board.ui.getModalData()).toEqual(data)
      opened.page.closeByHand('modal')
      expect([await ui.canOpenModal(), await ui.getModalData()]).toEqual([true, undefined])
    })

    test('show tells an information or an error [D:ref-notifications]', async () => {
      const opened = open()
      const { notifications } = (await opened.miro()).board
      const told = { type: 'error', message: 'No frame left' } as unknown as Parameters<typeof notifications.show>[0]
      await notifications.show(told)
      expect(opened.page.notifications).toEqual([told])
      const odd = { type: 'warning', message: 'a' } as unknown as typeof told
      await expect(notifications.show(odd)).rejects.toThrow("The value of the type property isn't valid.")
    })
  })
}
