import type { WireProps } from '../../protocol.ts'
import { inFrame, parentOf } from '../coordinates.ts'
import { appCardStatus, embedMode, type ItemOf, KNOWN } from '../create-item.ts'
import type { BoardDocument } from '../document.ts'
import type { BoardItem, FrameItem } from '../items.ts'
import { layMap } from '../mindmap.ts'
import type { BoardPage } from '../page.ts'
import { cardParts } from '../rules/card.ts'
import { connectorParts } from '../rules/connector.ts'
import { type ContentKind, checkPlainText, normaliseContent } from '../rules/content.ts'
import { refusal } from '../rules/errors.ts'
import { pictureUrl, scaled } from '../rules/media.ts'
import { atLeast, type Check, finite, flag, oneOf, positive, text } from '../rules/properties.ts'
import { shapeName } from '../rules/shapes.ts'
import { cardSize, FRAME_LEAST, resizedSticky, textHeight } from '../rules/size.ts'
import { styleOf } from '../rules/style.ts'
import { tagIds } from '../rules/tags.ts'
import { linkUrl } from '../rules/urls.ts'
import { mindmapPatch } from './mindmap.ts'

/**
 * Writes what a sync says into an item. The app sends all properties it holds, so what did not change is left alone,
 * and what a teammate changed since the app read the item is overwritten, as on Miro.
 */
export function updateItem(document: BoardDocument, item: BoardItem, props: WireProps, page: BoardPage): void {
  for (const name of Object.keys(props)) if (!KNOWN[item.type].has(name)) throw refusal.unknownStyle(name)
  checkLockedChildren(document, item, props, page)
  const told = toldApart(item, props)
  const own = patchOf(document, item, told)
  const patch: Record<string, unknown> = { ...placeOf(document, item, told), ...own, ...linkOf(props) }
  const now = item as unknown as Record<string, unknown>
  const differs = (name: string) => JSON.stringify(now[name]) !== JSON.stringify(patch[name])
  if (!Object.keys(patch).some(differs)) return
  const modified = { modifiedAt: new Date(page.now()).toISOString(), modifiedBy: page.me.id }
  document.update(item.id, { ...patch, ...modified } as Partial<BoardItem>, 'sdk')
  if (item.type === 'mindmap_node' && Object.keys(own).some((key) => differs(key))) layMap(document, item.id)
}

/** A frame takes its children along: none of them may be in somebody's hands [D:ref-error-handling]. */
function checkLockedChildren(document: BoardDocument, item: BoardItem, props: WireProps, page: BoardPage) {
  const locked = page.lockedByOthers?.()
  if (item.type !== 'frame' || !locked?.size) return
  const moves = (['x', 'y', 'width', 'height'] as const).some(
    (name) => props[name] !== undefined && props[name] !== item[name],
  )
  const child = [...locked].find((id) => document.get(id)?.parentId === item.id)
  if (moves && child !== undefined) throw refusal.lockedChild(child)
}

/** What the app says differently from the board. */
type Told = {
  value<Value>(name: string, check: Check<Value>, before: Value): Value
  raw(name: string): unknown
  all: WireProps
}

function toldApart(item: BoardItem, props: WireProps): Told {
  const before = item as unknown as WireProps
  const differs = (name: string) => JSON.stringify(props[name]) !== JSON.stringify(before[name])
  return {
    value: (name, check, old) => (props[name] !== undefined && differs(name) ? check(name, props[name]) : old),
    raw: (name) => (differs(name) ? props[name] : undefined),
    all: props,
  }
}

/** A child stays inside its frame: an app has to take it out first [D:ref-error-handling]. */
function placeOf(document: BoardDocument, item: BoardItem, told: Told): { x?: number; y?: number } {
  if (item.type === 'connector') return {}
  const { x, y } = { x: told.value('x', finite, item.x), y: told.value('y', finite, item.y) }
  if (x === item.x && y === item.y) return {}
  const parent = parentOf(document.items, item)
  if (parent && !holds(parent, { x, y })) throw refusal.movedOutOfParent(item.type, item.id)
  return { x, y }
}

function holds(frame: FrameItem, child: { x: number; y: number }): boolean {
  return inFrame(frame, { x: frame.x - frame.width / 2 + child.x, y: frame.y - frame.height / 2 + child.y })
}

function linkOf(props: WireProps): { linkedTo?: string | undefined } {
  if (!('linkedTo' in props)) return {}
  return { linkedTo: linkUrl(props.linkedTo) }
}

function patchOf(document: BoardDocument, item: BoardItem, told: Told): Partial<BoardItem> {
  if (item.type === 'sticky_note') return stickyPatch(item, told)
  if (item.type === 'text') return textPatch(item, told)
  if (item.type === 'shape') return shapePatch(item, told)
  if (item.type === 'frame') return framePatch(document, item, told)
  if (item.type === 'card') return cardPatch(item, told)
  if (item.type === 'app_card') return appCardPatch(item, told)
  if (item.type === 'image') return imagePatch(item, told)
  if (item.type === 'embed') return embedPatch(item, told)
  if (item.type === 'preview') return previewPatch(item, told)
  if (item.type === 'mindmap_node') return mindmapPatch(document.items, item, told.all)
  const parts = connectorParts(told.all, document.items, item)
  return { ...parts, style: styleOf('connector', told.raw('style'), item.style) }
}

const html =
  (kind: ContentKind): Check<string> =>
  (name, value) =>
    normaliseContent(text(name, value), kind, name)

function stickyPatch(item: ItemOf<'sticky_note'>, told: Told): Partial<ItemOf<'sticky_note'>> {
  const shape = told.value('shape', oneOf('square', 'rectangle'), item.shape)
  return {
    ...resizedSticky({ before: item.shape, after: shape }, item, {
      width: told.raw('width'),
      height: told.raw('height'),
    }),
    shape,
    content: told.value('content', html('sticky_note'), item.content),
    style: styleOf('sticky_note', told.raw('style'), item.style),
    tagIds: tagIds(told.all.tagIds ?? item.tagIds),
  }
}

function textPatch(item: ItemOf<'text'>, told: Told): Partial<ItemOf<'text'>> {
  const content = told.value('content', html('text'), item.content)
  const width = told.value('width', positive, item.width)
  const style = styleOf('text', told.raw('style'), item.style)
  const same = content === item.content && width === item.width && style.fontSize === item.style.fontSize
  const height = same ? item.height : textHeight(content, width, Number(style.fontSize))
  return { content, width, height, style, rotation: told.value('rotation', finite, item.rotation) }
}

function shapePatch(item: ItemOf<'shape'>, told: Told): Partial<ItemOf<'shape'>> {
  return {
    content: told.value('content', html('shape'), item.content),
    width: told.value('width', positive, item.width),
    height: told.value('height', positive, item.height),
    shape: told.value('shape', (_, value) => shapeName(value), item.shape),
    rotation: told.value('rotation', finite, item.rotation),
    style: styleOf('shape', told.raw('style'), item.style),
  }
}

/** A frame keeps its centre when it is resized, and its children their place from its top-left: they move along [M:TB]. */
function framePatch(document: BoardDocument, item: FrameItem, told: Told): Partial<FrameItem> {
  const width = told.value('width', atLeast(FRAME_LEAST), item.width)
  const height = told.value('height', atLeast(FRAME_LEAST), item.height)
  const resized = { ...item, width, height }
  const smaller = width < item.width || height < item.height
  if (smaller)
    for (const child of document.items.values())
      if (child.parentId === item.id && !holds(resized, child)) throw refusal.resizedOffChildren(item.id)
  return {
    width,
    height,
    title: told.value('title', (name, value) => checkPlainText(text(name, value), name), item.title),
    showContent: told.value('showContent', flag, item.showContent),
    style: styleOf('frame', told.raw('style'), item.style),
  }
}

function cardPatch(item: ItemOf<'card'>, told: Told): Partial<ItemOf<'card'>> {
  return {
    title: told.value('title', html('card title'), item.title),
    description: told.value('description', html('card description'), item.description),
    ...cardSize(told.value('width', positive, item.width)),
    rotation: told.value('rotation', finite, item.rotation),
    style: styleOf('card', told.raw('style'), item.style),
    ...cardParts(told.all),
    tagIds: tagIds(told.all.tagIds ?? item.tagIds),
  }
}

function appCardPatch(item: ItemOf<'app_card'>, told: Told): Partial<ItemOf<'app_card'>> {
  return {
    title: told.value('title', html('card title'), item.title),
    description: told.value('description', html('card description'), item.description),
    ...cardSize(told.value('width', positive, item.width)),
    rotation: told.value('rotation', finite, item.rotation),
    style: styleOf('card', told.raw('style'), item.style),
    status: told.value('status', appCardStatus, item.status),
    ...('fields' in told.all && cardParts({ fields: told.all.fields })),
    tagIds: tagIds(told.all.tagIds ?? item.tagIds),
  }
}

function imagePatch(item: ItemOf<'image'>, told: Told): Partial<ItemOf<'image'>> {
  const asked = { width: told.raw('width'), height: told.raw('height') }
  if (asked.width !== undefined && asked.height !== undefined) throw refusal.eitherWidthOrHeight()
  return {
    ...scaled(item, asked),
    url: told.value('url', (_, value) => pictureUrl(value), item.url),
    title: told.value('title', (name, value) => checkPlainText(text(name, value), name), item.title),
    ...('alt' in told.all && { alt: told.value('alt', text, item.alt ?? '') }),
    rotation: told.value('rotation', finite, item.rotation),
  }
}

/** Where an embedded page is, and its size, are the board's own [T: Embed]. */
function embedPatch(item: ItemOf<'embed'>, told: Told): Partial<ItemOf<'embed'>> {
  for (const name of ['url', 'width', 'height']) if (told.raw(name) !== undefined) throw refusal.readOnly(name)
  return {
    previewUrl: told.value('previewUrl', (_, value) => (value === '' ? '' : pictureUrl(value)), item.previewUrl),
    mode: told.value('mode', embedMode, item.mode),
  }
}

function previewPatch(item: ItemOf<'preview'>, told: Told): Partial<ItemOf<'preview'>> {
  if (told.raw('url') !== undefined) throw refusal.readOnly('url')
  return { width: told.value('width', positive, item.width), height: told.value('height', positive, item.height) }
}
