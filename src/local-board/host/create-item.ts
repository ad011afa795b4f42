import type { Items, Point, Size } from './coordinates.ts'
import type {
  AppCardItem,
  BoardItem,
  CardItem,
  ConnectorItem,
  EmbedItem,
  FrameItem,
  ImageItem,
  MindmapNodeItem,
  PreviewItem,
  ShapeItem,
  StickyNoteItem,
  TextItem,
} from './items.ts'
import { relationsOf } from './relations.ts'
import { cardParts } from './rules/card.ts'
import { connectorParts } from './rules/connector.ts'
import { checkPlainText, normaliseContent } from './rules/content.ts'
import { refusal } from './rules/errors.ts'
import { EMBED_SIZE, PREVIEW_SIZE, pictureSize, pictureUrl, publicUrl, scaled } from './rules/media.ts'
import { branchDirection, mapLayout, nodeSize, nodeView } from './rules/mindmap.ts'
import { atLeast, finite, flag, oneOf, positive, text } from './rules/properties.ts'
import { shapeName } from './rules/shapes.ts'
import { cardSize, FRAME_LEAST, SHAPE_DEFAULT, stickySize, TEXT_WIDTH, textHeight } from './rules/size.ts'
import { styleOf } from './rules/style.ts'
import { tagIds } from './rules/tags.ts'
import { linkUrl } from './rules/urls.ts'

export type ItemOf<Type extends BoardItem['type']> = Extract<BoardItem, { type: Type }>

/** What an item is made with: any of its own properties, as an app or a tool of the board writes them. All are checked. */
export type NewItemProps = { readonly [property: string]: unknown }

/** Who makes the item, when (server's clock, ms since 1970), and what is on the board already. */
export type Making = { me: { id: string }; now: number; items: Items }

/**
 * A whole new item of the board itself (`parentId` null, coordinates from the board's centre; see `placed` for frames),
 * with Miro's defaults for all that `props` leaves out [D:ref-sticky-note, ref-text, ref-shape, ref-frame, ref-card,
 * ref-connector]. It is not on the board before `document.create`. Throws what Miro answers to a wrong property.
 */
export function newItem<Type extends BoardItem['type']>(type: Type, props: NewItemProps, making: Making): ItemOf<Type> {
  const make = MAKERS[type]
  if (!make) throw refusal.notCreatable(type)
  for (const name of Object.keys(props)) if (!KNOWN[type].has(name)) throw refusal.unknownStyle(name)
  const at = new Date(making.now).toISOString()
  const by = making.me.id
  const linkedTo = linkUrl(props.linkedTo)
  return {
    ...base(making),
    ...(linkedTo !== undefined && { linkedTo }),
    ...make(props, making.items),
    createdAt: at,
    createdBy: by,
    modifiedAt: at,
    modifiedBy: by,
  } as ItemOf<Type>
}

/** An id like Miro's: 19 digits. */
export function newId(): string {
  const digits = crypto.getRandomValues(new Uint32Array(2))
  return `3458${String(digits[0]).padStart(10, '0')}${String((digits[1] ?? 0) % 100_000).padStart(5, '0')}`
}

type Own<Item extends BoardItem> = Omit<Item, Stamps>
type Stamps = 'id' | 'parentId' | 'order' | 'linkedTo' | 'createdAt' | 'createdBy' | 'modifiedAt' | 'modifiedBy'
type Makers = { [Type in BoardItem['type']]: (props: NewItemProps, items: Items) => Own<ItemOf<Type>> }

const ALWAYS = ['id', 'type', 'x', 'y', 'origin', 'relativeTo', 'parentId', 'groupId', 'connectorIds', 'linkedTo']
const STAMPS = ['createdAt', 'createdBy', 'modifiedAt', 'modifiedBy']
const known = (...own: string[]) => new Set([...ALWAYS, ...STAMPS, 'width', 'height', ...own])

/** Which properties each type has; an item with another one is refused [D:ref-error-handling]. */
export const KNOWN: Record<BoardItem['type'], ReadonlySet<string>> = {
  sticky_note: known('content', 'shape', 'style', 'tagIds'),
  text: known('content', 'rotation', 'style'),
  shape: known('content', 'shape', 'rotation', 'style'),
  frame: known('title', 'showContent', 'childrenIds', 'style'),
  card: known(
    'title',
    'description',
    'rotation',
    'style',
    'dueDate',
    'startDate',
    'assignee',
    'taskStatus',
    'tagIds',
    'fields',
  ),
  app_card: known('title', 'description', 'rotation', 'style', 'status', 'owned', 'tagIds', 'fields'),
  image: known('url', 'title', 'alt', 'rotation'),
  embed: known('url', 'previewUrl', 'mode'),
  preview: known('url'),
  mindmap_node: known('nodeView', 'layout', 'direction', 'isRoot', 'childrenIds'),
  connector: known('shape', 'start', 'end', 'style', 'captions'),
}

const MAKERS: Makers = {
  sticky_note: (props): Own<StickyNoteItem> => {
    const shape = oneOf('square', 'rectangle')('shape', props.shape ?? 'square')
    return {
      type: 'sticky_note',
      ...centre(props),
      ...stickySize(shape, props),
      content: normaliseContent(text('content', props.content ?? ''), 'sticky_note'),
      shape,
      style: styleOf('sticky_note', props.style),
      tagIds: tagIds(props.tagIds),
    }
  },
  text: (props): Own<TextItem> => {
    const content = normaliseContent(text('content', props.content ?? ''), 'text')
    const style = styleOf<TextItem['style']>('text', props.style)
    const width = positive('width', props.width ?? TEXT_WIDTH)
    return {
      type: 'text',
      ...centre(props),
      width,
      height: textHeight(content, width, Number(style.fontSize)),
      content,
      rotation: finite('rotation', props.rotation ?? 0),
      style,
    }
  },
  shape: (props): Own<ShapeItem> => ({
    type: 'shape',
    ...centre(props),
    ...size(props, SHAPE_DEFAULT),
    content: normaliseContent(text('content', props.content ?? ''), 'shape'),
    shape: shapeName(props.shape),
    rotation: finite('rotation', props.rotation ?? 0),
    style: styleOf('shape', props.style),
  }),
  frame: (props): Own<FrameItem> => ({
    type: 'frame',
    ...centre(props),
    width: atLeast(FRAME_LEAST)('width', props.width ?? FRAME_LEAST),
    height: atLeast(FRAME_LEAST)('height', props.height ?? FRAME_LEAST),
    title: checkPlainText(text('title', props.title ?? ''), 'title'),
    showContent: flag('showContent', props.showContent ?? true),
    style: styleOf('frame', props.style),
  }),
  card: (props): Own<CardItem> => ({
    type: 'card',
    ...centre(props),
    ...cardSize(props.width === undefined ? undefined : positive('width', props.width)),
    rotation: finite('rotation', props.rotation ?? 0),
    title: normaliseContent(text('title', props.title ?? ''), 'card title', 'title'),
    description: normaliseContent(text('description', props.description ?? ''), 'card description', 'description'),
    style: styleOf('card', props.style),
    taskStatus: 'none',
    ...cardParts(props),
    tagIds: tagIds(props.tagIds),
  }),
  app_card: (props): Own<AppCardItem> => ({
    type: 'app_card',
    owner: '',
    ...centre(props),
    ...cardSize(props.width === undefined ? undefined : positive('width', props.width)),
    rotation: finite('rotation', props.rotation ?? 0),
    title: normaliseContent(text('title', props.title ?? ''), 'card title', 'title'),
    description: normaliseContent(text('description', props.description ?? ''), 'card description', 'description'),
    style: styleOf('card', props.style),
    // EventCatalog's app hands over an object, and Miro makes the card all the same [M:EventCatalog].
    status: appCardStatus('status', typeof props.status === 'string' ? props.status : 'disconnected'),
    ...cardParts({ fields: props.fields }),
    tagIds: tagIds(props.tagIds),
  }),
  image: (props): Own<ImageItem> => {
    const url = pictureUrl(props.url)
    return {
      type: 'image',
      ...centre(props),
      ...pictureSize(url, props),
      url,
      title: checkPlainText(text('title', props.title ?? ''), 'title'),
      ...(props.alt !== undefined && { alt: text('alt', props.alt) }),
      rotation: finite('rotation', props.rotation ?? 0),
    }
  },
  embed: (props): Own<EmbedItem> => ({
    type: 'embed',
    ...centre(props),
    ...scaled(EMBED_SIZE, props),
    url: publicUrl(props.url),
    previewUrl: props.previewUrl ? pictureUrl(props.previewUrl) : '',
    mode: embedMode('mode', props.mode ?? 'inline'),
  }),
  preview: (props): Own<PreviewItem> => ({
    type: 'preview',
    ...centre(props),
    ...size(props, PREVIEW_SIZE),
    url: publicUrl(props.url),
  }),
  mindmap_node: (props): Own<MindmapNodeItem> => {
    const isRoot = props.isRoot !== false
    const view = nodeView(props.nodeView, isRoot)
    return {
      type: 'mindmap_node',
      ...centre(props),
      ...nodeSize(view, props.width === undefined ? undefined : positive('width', props.width)),
      nodeView: view,
      layout: mapLayout('layout', props.layout ?? 'horizontal'),
      ...(props.direction !== undefined && { direction: branchDirection('direction', props.direction) }),
    }
  },
  connector: (props, items): Own<ConnectorItem> => ({
    type: 'connector',
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    ...connectorParts(props, items),
    style: styleOf('connector', props.style),
  }),
}

export const appCardStatus = oneOf('disabled', 'disconnected', 'connected')
export const embedMode = oneOf('inline', 'modal')

function base({ items }: Making): Pick<BoardItem, 'id' | 'parentId' | 'order'> {
  return { id: newId(), parentId: null, order: relationsOf(items).greatestOrder + 1 }
}

function centre(props: NewItemProps): Point {
  return { x: finite('x', props.x ?? 0), y: finite('y', props.y ?? 0) }
}

function size(props: NewItemProps, fallback: Size): Size {
  return {
    width: positive('width', props.width ?? fallback.width),
    height: positive('height', props.height ?? fallback.height),
  }
}
