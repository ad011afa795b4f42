import type { Size } from '../coordinates.ts'
import { refusal } from './errors.ts'
import { positive, text } from './properties.ts'

/** Size of a picture whose own one this board cannot read, and of embedded and previewed pages made without one [I]. */
const PICTURE: Size = { width: 320, height: 240 }
export const EMBED_SIZE: Size = { width: 480, height: 270 }
export const PREVIEW_SIZE: Size = { width: 288, height: 216 }

const DATA_URL = /^data:image\/[a-z0-9.+-]+;base64,/i
const LOCAL_HOST = /^(localhost|127\.|\[::1\]|.*\.localhost$)/

/** A picture's address: public, or its bytes as a base64 data URL. An address of this computer alone fails, as on Miro [D:ref-image, E:blob-maker]. */
export function pictureUrl(value: unknown): string {
  return DATA_URL.test(String(value)) ? text('url', value) : publicUrl(value, ['http:', 'https:'])
}

/** The address of an embedded or previewed page [D:ref-embed, ref-preview]. */
export function publicUrl(value: unknown, protocols: readonly string[] = ['https:']): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined
  if (!url || !protocols.includes(url.protocol) || LOCAL_HOST.test(url.hostname)) throw refusal.wrongUrl(value)
  return String(value)
}

/** Size of a new picture: its own, or in its own proportions as wide or as high as asked; never both [D:ref-image]. */
export function pictureSize(url: string, asked: { width?: unknown; height?: unknown }): Size {
  if (asked.width !== undefined && asked.height !== undefined) throw refusal.eitherWidthOrHeight()
  return scaled(naturalSize(url), asked)
}

/** The size with one of its sides as asked and the same proportions. */
export function scaled({ width, height }: Size, asked: { width?: unknown; height?: unknown }): Size {
  const scale =
    asked.width !== undefined
      ? positive('width', asked.width) / width
      : asked.height !== undefined
        ? positive('height', asked.height) / height
        : 1
  return { width: width * scale, height: height * scale }
}

/** A PNG tells its size in the first bytes: https://www.w3.org/TR/png-3/#11IHDR. */
function naturalSize(url: string): Size {
  const [, base64 = ''] = /^data:image\/png;base64,([a-z0-9+/]{32})/i.exec(url) ?? []
  if (!base64.startsWith('iVBORw0KGgo')) return PICTURE
  const view = new DataView(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer)
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  return size.width > 0 && size.height > 0 ? size : PICTURE
}
