import type {
  Connector as SdkConnector,
  Frame as SdkFrame,
  Group as SdkGroup,
  Image as SdkImage,
  StickyNote as SdkItem,
  MindmapNode as SdkMindmapNode,
  Tag as SdkTag,
} from '@mirohq/websdk-types'
import type { Json } from '../host/items.ts'
import type { WireItem, WireProps } from '../protocol.ts'
import { aiContext } from './ai-context.ts'
import type { Commander } from './commander.ts'
import type { ItemMethods } from './offered.ts'

const COMMANDER = Symbol('commander')
/** What only the board writes; an item's sync leaves them out. */
const READ_ONLY = new Set([
  'createdAt',
  'createdBy',
  'modifiedAt',
  'modifiedBy',
  'origin',
  'relativeTo',
  'parentId',
  'groupId',
  'connectorIds',
  'childrenIds',
  'itemsIds',
  'isRoot',
  'owned',
])

type ImageFormat = 'preview' | 'original'
type Identified = { id: string; type: string }

/**
 * An item as apps hold it: its properties are own, enumerable data, so that spread, JSON and structuredClone give a
 * plain copy; its methods sit on the prototype. A snapshot: nothing but its own `sync` refreshes it.
 */
class Entity implements ItemMethods<SdkTag> {
  declare readonly id: string
  declare readonly type: string
  declare readonly [COMMANDER]: Commander

  constructor(commander: Commander, props: WireItem) {
    Object.defineProperty(this, COMMANDER, { value: commander })
    Object.assign(this, props)
  }

  /** Writes all properties to the board, whoever changed them meanwhile, and takes over what the board made of them. */
  async sync(): Promise<void> {
    refresh(this, await this[COMMANDER].exec('WIDGET_UPDATE', writable(this)))
  }
}

class ItemWithMetadata extends Entity implements ItemMethods<SdkConnector> {
  getMetadata(key?: string): Promise<Json | undefined> {
    return this[COMMANDER].exec('WIDGET_GET_METADATA', { id: this.id, type: this.type, key })
  }

  setMetadata(key: string, value: Json | undefined): Promise<Json> {
    return this[COMMANDER].exec('WIDGET_SET_METADATA', { id: this.id, type: this.type, key, value })
  }
}

class Item extends ItemWithMetadata implements ItemMethods<SdkItem> {
  goToLink(): Promise<boolean> {
    return this[COMMANDER].exec('WIDGET_GO_TO_LINK', { id: this.id })
  }

  bringToFront(): Promise<void> {
    return this[COMMANDER].exec('BRING_TO_FRONT', { ids: [this.id] })
  }

  sendToBack(): Promise<void> {
    return this[COMMANDER].exec('SEND_TO_BACK', { ids: [this.id] })
  }

  bringInFrontOf(target: Identified): Promise<void> {
    return this[COMMANDER].exec('BRING_IN_FRONT_OF', { ids: [this.id], target: target?.id })
  }

  sendBehindOf(target: Identified): Promise<void> {
    return this[COMMANDER].exec('SEND_BEHIND_OF', { ids: [this.id], target: target?.id })
  }

  getLayerIndex(): Promise<number> {
    return this[COMMANDER].exec('GET_LAYER_INDEX', { id: this.id })
  }

  /** What the item says, as plain text for a language model. Of Miro only the name is known [T]. */
  async getAiContext(): Promise<string> {
    const [item] = await this[COMMANDER].exec('WIDGET_GET', { id: this.id, experimental: true })
    return item ? aiContext(item) : ''
  }

  async getConnectors(): Promise<Entity[]> {
    return revive(this[COMMANDER], await this[COMMANDER].exec('WIDGET_GET', { connectorsOf: this.id }))
  }
}

/** A node of a mind map; its children are nodes as well [D:ref-mindmap-node]. */
class MindmapNode extends Item implements ItemMethods<SdkMindmapNode> {
  declare childrenIds: string[]

  /** Hangs a node, with all below it, on this one and refreshes it: the board places it. */
  async add(node: Identified): Promise<Identified> {
    refresh(node, await this[COMMANDER].exec('WIDGET_UPDATE', { id: node?.id, addTo: this.id }))
    this.childrenIds = [...new Set([...this.childrenIds, node.id])]
    return node
  }

  async getChildren(): Promise<Entity[]> {
    return revive(this[COMMANDER], await this[COMMANDER].exec('FRAME_GET_CHILDREN', { id: this.id }))
  }
}

class Frame extends Item implements ItemMethods<SdkFrame> {
  declare childrenIds: string[]

  /** Makes the item (or a whole group) a child of this frame and refreshes it: its coordinates are the frame's from now on. */
  async add<Child extends Identified>(item: Child): Promise<Child> {
    const props = await this[COMMANDER].exec('WIDGET_UPDATE', { id: item?.id, addTo: this.id })
    refresh(item, props)
    const ids = Array.isArray(props.itemsIds) ? props.itemsIds : [item.id]
    this.childrenIds = [...new Set([...this.childrenIds, ...ids])]
    return item
  }

  /** Hands the item back to the board, where it is, and refreshes it. */
  async remove(item: Identified): Promise<void> {
    const props = await this[COMMANDER].exec('WIDGET_UPDATE', { id: item?.id, removeFrom: this.id })
    refresh(item, props)
    const gone = new Set(Array.isArray(props.itemsIds) ? props.itemsIds : [item.id])
    this.childrenIds = this.childrenIds.filter((id) => !gone.has(id))
  }

  async getChildren(): Promise<Entity[]> {
    return revive(this[COMMANDER], await this[COMMANDER].exec('FRAME_GET_CHILDREN', { id: this.id }))
  }
}

class Group extends Entity implements ItemMethods<SdkGroup> {
  async getItems(): Promise<Entity[]> {
    return revive(this[COMMANDER], await this[COMMANDER].exec('GROUP_GET_ITEMS', { id: this.id }))
  }

  async ungroup(): Promise<Entity[]> {
    return revive(this[COMMANDER], await this[COMMANDER].exec('GROUP_UNGROUP', { id: this.id }))
  }
}

class Image extends Item implements ItemMethods<SdkImage> {
  declare readonly title: string

  getDataUrl(format?: ImageFormat): Promise<string> {
    return this[COMMANDER].exec('IMAGE_GET_BLOB', { id: this.id, format })
  }

  async getFile(format?: ImageFormat): Promise<File> {
    const url = await this.getDataUrl(format)
    const [, type = '', base64 = ''] = /^data:([^;]+);base64,(.*)$/s.exec(url) ?? []
    return new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], this.title || 'image', { type })
  }
}

const CLASSES: Record<string, typeof Entity> = {
  frame: Frame,
  mindmap_node: MindmapNode,
  group: Group,
  image: Image,
  tag: Entity,
  connector: ItemWithMetadata,
}

/** Objects with methods, made of what the board sent. */
export function revive(commander: Commander, items: readonly WireItem[]): Entity[] {
  return items.map((props) => new (CLASSES[props.type] ?? Item)(commander, props))
}

/** The same for a single item. */
export function reviveOne(commander: Commander, props: WireItem): Entity {
  return revive(commander, [props])[0] as Entity
}

/** Takes over the board's properties in place, so that every holder of the object sees them. */
export function refresh(item: object, props: WireProps): void {
  for (const key of Object.keys(item)) if (!(key in props)) Reflect.deleteProperty(item, key)
  Object.assign(item, props)
}

/** What a sync sends: all own data but what only the board writes. */
export function writable(item: object): WireProps {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !READ_ONLY.has(key)))
}
