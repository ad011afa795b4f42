import type { Handlers } from '../context.ts'
import { refusal } from '../rules/errors.ts'
import { oneOf } from '../rules/properties.ts'

export const pictureCommands = {
  /** The picture itself, as a data URL. Both formats are the same: this board keeps no smaller copies. */
  IMAGE_GET_BLOB: ({ id, format }, { document }) => {
    oneOf('preview', 'original')('format', format ?? 'original')
    const item = document.get(id)
    if (item?.type !== 'image') throw refusal.notFound(id)
    if (!item.url.startsWith('data:')) throw refusal.noPictureData(id)
    return item.url
  },
} satisfies Partial<Handlers>
