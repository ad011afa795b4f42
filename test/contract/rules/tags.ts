import { describe, expect, test } from 'vitest'
import { BOB, type Open } from '../open.ts'

export function describeTags(open: Open) {
  describe('tags', () => {
    test('a tag is red until it gets a colour, and has no place on the board [D:ref-tag]', async () => {
      const { board } = await open().miro()
      const tag = await board.createTag({ title: 'Cause' })
      expect({ ...tag }).toEqual({ id: tag.id, type: 'tag', title: 'Cause', color: 'red' })
      expect(await board.createTag({ title: 'Fix', color: 'dark_green' })).toMatchObject({ color: 'dark_green' })
      const sized = { title: 'c', size: 2 } as { title: string }
      await expect(board.createTag(sized)).rejects.toThrow('The size style property is unknown.')
      const pink = { title: 'c', color: 'pink' } as unknown as { title: string }
      await expect(board.createTag(pink)).rejects.toThrow("The value of the color property isn't valid.")
    })

    test('a tag needs a title of up to 120 characters [D:ref-tag]', async () => {
      const { board } = await open().miro()
      await expect(board.createTag()).rejects.toThrow("The value of the title property isn't valid.")
      await expect(board.createTag({ title: '' })).rejects.toThrow("The value of the title property isn't valid.")
      await expect(board.createTag({ title: 'a'.repeat(121) })).rejects.toThrow('up to 120 characters')
      expect((await board.createTag({ title: 'a'.repeat(120) })).title).toHaveLength(120)
    })

    test('a title is the only one of its board; upper and lower case differ [D:ref-error-handling, D:ref-tag]', async () => {
      const { board } = await open().miro()
      const tag = await board.createTag({ title: 'Cause' })
      await expect(board.createTag({ title: 'Cause' })).rejects.toThrow(
        'The title must be unique. Specify a different title for the tag.',
      )
      const other = await board.createTag({ title: 'cause' })
      other.title = 'Cause'
      await expect(other.sync()).rejects.toThrow('The title must be unique. Specify a different title for the tag.')
      await board.remove(tag)
      await other.sync()
      expect(await board.getById(other.id)).toMatchObject({ title: 'Cause' })
    })

    test('a board has 100 tags at most [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      await Promise.all(Array.from({ length: 100 }, (_, index) => board.createTag({ title: `tag ${index}` })))
      await expect(board.createTag({ title: 'one more' })).rejects.toThrow(
        'Cannot create more tags. The board has reached the limit of 100 tags.',
      )
    })

    test('notes and cards carry up to 8 tags of the board [D:ref-tag]', async () => {
      const { board } = await open().miro()
      const tags = await Promise.all(
        Array.from({ length: 9 }, (_, index) => board.createTag({ title: `tag ${index}` })),
      )
      const ids = tags.map(({ id }) => id)
      const note = await board.createStickyNote({ tagIds: ids.slice(0, 8) })
      expect(note.tagIds).toEqual(ids.slice(0, 8))
      note.tagIds.push(ids[8] as string)
      await expect(note.sync()).rejects.toThrow('limit of 8')
      const card = await board.createCard({ title: 'a' })
      card.tagIds = ids.slice(0, 8)
      await card.sync()
      expect(await board.getById(card.id)).toMatchObject({ tagIds: ids.slice(0, 8) })
      card.tagIds = ids
      await expect(card.sync()).rejects.toThrow('limit of 8')
      await expect(board.createCard({ tagIds: ids })).rejects.toThrow('limit of 8')
      await expect(board.createStickyNote({ tagIds: ['123'] })).rejects.toThrow('Cannot find the tag with ID: 123.')
    })

    test('taking a tag off an item leaves it on the board [D:ref-tag]', async () => {
      const { board } = await open().miro()
      const tag = await board.createTag({ title: 'Cause' })
      const note = await board.createStickyNote({ tagIds: [tag.id] })
      note.tagIds = []
      await note.sync()
      expect(await board.getById(note.id)).toMatchObject({ tagIds: [] })
      expect(await board.getById(tag.id)).toMatchObject({ title: 'Cause' })
    })

    test('get finds tags, and items by the titles of their tags [D:ref-board]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const [cause, fix] = [await board.createTag({ title: 'Cause' }), await board.createTag({ title: 'Fix' })]
      const note = await board.createStickyNote({ tagIds: [cause.id] })
      const card = await board.createCard({ tagIds: [cause.id, fix.id] })
      const { board: bobs } = await opened.asAnother(BOB).miro()
      const idsOf = async (filter?: Parameters<typeof board.get>[0]) => (await bobs.get(filter)).map(({ id }) => id)
      expect(await idsOf()).toEqual([note.id, card.id, cause.id, fix.id])
      expect(await idsOf({ type: 'tag' })).toEqual([cause.id, fix.id])
      expect(await idsOf({ tags: ['Cause'] })).toEqual([note.id, card.id])
      expect(await idsOf({ type: 'sticky_note', tags: ['Cause', 'Fix'] })).toEqual([note.id])
      expect(await idsOf({ tags: 'cause' })).toEqual([])
    })

    test('sync renames and recolours a tag; removing takes it off its items [D:ref-tag]', async () => {
      const { board } = await open().miro()
      const tag = await board.createTag({ title: 'Cause' })
      const note = await board.createStickyNote({ tagIds: [tag.id] })
      Object.assign(tag, { title: 'Root', color: 'cyan' })
      await tag.sync()
      expect({ ...(await board.getById(tag.id)) }).toEqual({ id: tag.id, type: 'tag', title: 'Root', color: 'cyan' })
      await board.remove(tag)
      expect(await board.getById(note.id)).toMatchObject({ tagIds: [] })
      expect(await board.get({ type: 'tag' })).toEqual([])
      await expect(board.remove(tag)).rejects.toThrow(`Cannot remove the tag item (id=${tag.id}).`)
      await expect(tag.sync()).rejects.toThrow(`Cannot find the item with ID: ${tag.id}.`)
    })

    test('a tag cannot be grouped [D:ref-group]', async () => {
      const { board } = await open().miro()
      const tag = await board.createTag({ title: 'Cause' })
      const note = await board.createStickyNote()
      const items = [note, tag] as unknown as [typeof note]
      await expect(board.group({ items })).rejects.toThrow(`Cannot group the item ${tag.id}: groups don't support`)
    })

    test('a tag has one of thirteen colours [D:ref-tag, T: TagColor]', async () => {
      const { board } = await open().miro()
      const light = ['red', 'magenta', 'violet', 'light_green', 'green', 'cyan', 'blue', 'yellow', 'gray'] as const
      for (const color of [...light, 'dark_green', 'dark_blue', 'black', 'dark_gray'] as const)
        expect((await board.createTag({ title: color, color })).color).toBe(color)
    })

    test('tags that people made by hand count as well, and an app can delete them one by one [D:ref-tag]', async () => {
      const opened = open()
      const { board: bobs } = await opened.asAnother(BOB).miro()
      await Promise.all(Array.from({ length: 100 }, (_, index) => bobs.createTag({ title: `tag ${index}` })))
      const { board } = await opened.miro()
      await expect(board.createTag({ title: 'one more' })).rejects.toThrow('Cannot create more tags.')
      await board.remove((await board.get({ type: 'tag' }))[0]!)
      expect(await board.createTag({ title: 'one more' })).toMatchObject({ title: 'one more' })
    })
  })
}
