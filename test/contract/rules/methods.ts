import type {
  AppCard,
  Card,
  Collection,
  Connector,
  Embed,
  Frame,
  Group,
  Image,
  MindmapNode,
  Preview,
  Session,
  Shape,
  StickyNote,
  Tag,
  Text,
} from '@mirohq/websdk-types'
import { describe, expect, test } from 'vitest'
import type { ItemMethods } from '../../../src/local-board/sdk/offered.ts'
import type { Open } from '../open.ts'

/** Names of all methods of a published class, and no others: a release that adds one does not compile until it stands here. */
type Names<Class> = Record<keyof ItemMethods<Class>, true>

const metadata = { getMetadata: true, setMetadata: true } as const
const ofConnector: Names<Connector> = { sync: true, ...metadata }
const ofItem: Names<StickyNote> & Names<Text> & Names<Shape> & Names<Card> & Names<AppCard> & Names<Embed> = {
  ...ofConnector,
  goToLink: true,
  bringToFront: true,
  sendToBack: true,
  bringInFrontOf: true,
  sendBehindOf: true,
  getLayerIndex: true,
  getConnectors: true,
  getAiContext: true,
}
const ofPreview: Names<Preview> = ofItem
const ofImage: Names<Image> = { ...ofItem, getFile: true, getDataUrl: true }
const ofFrame: Names<Frame> = { ...ofItem, add: true, remove: true, getChildren: true }
const ofNode: Names<MindmapNode> = { ...ofItem, add: true, getChildren: true }
const ofGroup: Names<Group> = { sync: true, getItems: true, ungroup: true }
const ofTag: Names<Tag> = { sync: true }
const ofCollection: Names<Collection> = { set: true, get: true, remove: true, onValue: true, offValue: true }
const ofSession: Names<Session> = {
  invite: true,
  join: true,
  leave: true,
  getUsers: true,
  hasJoined: true,
  on: true,
  off: true,
  end: true,
}

export function describeMethods(open: Open) {
  describe('methods', () => {
    test('whatever the board hands out has every method that the typings name [T]', async () => {
      const { board } = await open().miro()
      const url = 'https://example.com/a.png'
      const [shape, text] = [await board.createShape({ x: 5000 }), await board.createText({ content: 'a', x: 6000 })]
      const line = await board.createConnector({ start: { item: shape.id }, end: { item: text.id } })
      const offered: [object, object][] = [
        [shape, ofItem],
        [text, ofItem],
        [await board.createStickyNote(), ofItem],
        [await board.createCard(), ofItem],
        [await board.createAppCard(), ofItem],
        [await board.createEmbed({ url }), ofItem],
        [await board.createPreview({ url }), ofPreview],
        [await board.createImage({ url }), ofImage],
        [await board.createFrame({ x: 9000 }), ofFrame],
        [line, ofConnector],
        [await board.group({ items: [shape, text] }), ofGroup],
        [await board.createTag({ title: 'a' }), ofTag],
        [await board.experimental.createShape({ shape: 'flow_chart_or' }), ofItem],
        [await board.experimental.createMindmapNode(), ofNode],
        [board.storage.collection('a'), ofCollection],
        [await board.collaboration.startSession({ name: 'a' }), ofSession],
      ]
      const missing = offered.flatMap(([object, names]) =>
        Object.keys(names).filter((name) => typeof Reflect.get(object, name) !== 'function'),
      )
      expect(missing).toEqual([])
      for (const read of await board.get())
        if (read.type === 'shape' || read.type === 'mindmap_node') {
          const unknown = Object.keys(ofItem).filter((name) => typeof Reflect.get(read, name) !== 'function')
          expect([read.type, unknown]).toEqual([read.type, []])
        }
    })
  })
}
