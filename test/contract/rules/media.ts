import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

/** One transparent pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export function describeMedia(open: Open) {
  describe('images, embeds and previews', () => {
    test('an image has its own size, or the width or height it gets, in its proportions [D:ref-image]', async () => {
      const { board } = await open().miro()
      expect(await board.createImage({ url: PIXEL })).toMatchObject({ url: PIXEL, title: '', width: 1, height: 1 })
      const image = await board.createImage({ url: PIXEL, title: 'dot', alt: 'a dot', width: 40 })
      expect(image).toMatchObject({ width: 40, height: 40, alt: 'a dot', rotation: 0 })
      const both = { width: 7, height: 9 }
      await expect(Object.assign(await board.createImage({ url: PIXEL }), both).sync()).rejects.toThrow('Change either')
      image.height = 80
      await image.sync()
      expect(image).toMatchObject({ width: 80, height: 80, title: 'dot' })
      await expect(board.createImage({ url: PIXEL, width: 1, height: 1 })).rejects.toThrow(
        'Change either "width", or "height"',
      )
    })

    test('the address of an image is public, by http or https, or a data URL [D:ref-image, E:blob-maker]', async () => {
      const { board } = await open().miro()
      for (const url of ['https://example.com/a.png', 'http://example.com/a.png'])
        expect(await board.createImage({ url })).toMatchObject({ url })
      for (const wrong of [
        'http://localhost:3000/a.png',
        'https://localhost:3000/a.png',
        'a.png',
        'data:text/html;base64,AA==',
      ])
        await expect(board.createImage({ url: wrong })).rejects.toThrow(`The URL isn't valid: ${wrong}.`)
    })

    test('an image gives its data back as a URL and as a file [T]', async () => {
      const { board } = await open().miro()
      const image = await board.createImage({ url: PIXEL, title: 'dot' })
      expect(await image.getDataUrl()).toBe(PIXEL)
      const file = await image.getFile('original')
      expect([file.name, file.type, file.size]).toEqual(['dot', 'image/png', 70])
      const far = await board.createImage({ url: 'https://example.com/a.png' })
      await expect(far.getDataUrl()).rejects.toThrow(`Cannot read the picture of the item (${far.id})`)
    })

    test('an embed is inline, its address is read-only [D:ref-embed, T]', async () => {
      const { board } = await open().miro()
      const embed = await board.createEmbed({ url: 'https://example.com/talk' })
      expect(embed).toMatchObject({ url: 'https://example.com/talk', mode: 'inline', previewUrl: '' })
      embed.mode = 'modal'
      await embed.sync()
      expect(await board.getById(embed.id)).toMatchObject({ mode: 'modal' })
      Object.assign(embed, { url: 'https://example.com/other' })
      await expect(embed.sync()).rejects.toThrow("Cannot change this property, because it's read-only")
    })

    test('a preview shows the address of a page [D:ref-preview, T]', async () => {
      const { board } = await open().miro()
      const preview = await board.createPreview({ url: 'https://example.com' })
      preview.width = 400
      await preview.sync()
      expect(await board.getById(preview.id)).toMatchObject({ type: 'preview', url: 'https://example.com', width: 400 })
      Object.assign(preview, { url: 'https://example.com/other' })
      await expect(preview.sync()).rejects.toThrow(`Cannot change this property, because it's read-only: "url"`)
    })

    test('making and syncing an image or an embed costs 500, a preview 50 [D:ref-rate-limiting]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      await (await board.createImage({ url: PIXEL })).sync()
      await (await board.createEmbed({ url: 'https://example.com' })).sync()
      await (await board.createPreview({ url: 'https://example.com' })).sync()
      expect(opened.host.credits.byCommand()).toEqual({
        WIDGET_CREATE: { calls: 3, credits: 1050 },
        WIDGET_UPDATE: { calls: 3, credits: 1050 },
      })
    })
  })
}
