import type { BoardFeature } from '@mirohq/websdk-types'
import type { Json } from '../host/items.ts'
import type { Rect } from '../host/page.ts'
import type { ItemFilter, WireProps } from '../protocol.ts'
import type { Commander } from './commander.ts'
import { refresh, revive, reviveOne, writable } from './items.ts'

type Identified = { id: string; type: string }
type OneOrMany = Identified | Identified[]

/**
 * The methods of `board` that read, make, change and order items, and the facts of the board [D:ref-board]. Those of
 * `board.experimental` are the same, but know more kinds of items [D:ref-experimental].
 */
export function createBoardMethods(commander: Commander, experimental = false) {
  const asked = experimental ? { experimental } : {}
  // What is no item reaches the board as it is, which says so: a call never throws, its promise rejects.
  const ids = (items: OneOrMany) => [items].flat().map((item) => item?.id)
  const idOf = (item: Identified) => ({ id: item?.id, type: item?.type })
  const create =
    (type: string) =>
    async (props: WireProps = {}) =>
      reviveOne(commander, await commander.exec('WIDGET_CREATE', { ...props, ...asked, type }))
  const many = async (reading: Promise<Parameters<typeof revive>[1]>) => revive(commander, await reading)
  const group = (props: { items: Identified[] }) => create('group')({ itemsIds: ids(props?.items ?? []) })

  return {
    get: (filter?: ItemFilter) => many(commander.exec('WIDGET_GET', { ...asked, filter })),
    getById: async (id: string) => (await many(commander.exec('WIDGET_GET', { ...asked, id })))[0],
    getSelection: () => many(commander.exec('GET_SELECTION', asked)),
    select: (filter?: ItemFilter) => many(commander.exec('SELECT_WIDGETS', { ...asked, filter })),
    deselect: (filter?: ItemFilter) => many(commander.exec('DESELECT_WIDGETS', { ...asked, filter })),

    createStickyNote: create('sticky_note'),
    createText: create('text'),
    createShape: create('shape'),
    createFrame: create('frame'),
    createCard: create('card'),
    createConnector: create('connector'),
    createAppCard: create('app_card'),
    createEmbed: create('embed'),
    createImage: create('image'),
    createPreview: create('preview'),
    createTag: create('tag'),
    createGroup: create('group'),
    group,

    sync: async (item: Identified) => refresh(item, await commander.exec('WIDGET_UPDATE', writable(item ?? {}))),
    remove: (item: Identified) => commander.exec('WIDGET_REMOVE', idOf(item)),
    getMetadata: (item: Identified, key?: string) => commander.exec('WIDGET_GET_METADATA', { ...idOf(item), key }),
    setMetadata: (item: Identified, key: string, value: Json | undefined) =>
      commander.exec('WIDGET_SET_METADATA', { ...idOf(item), key, value }),
    goToLink: (item: Identified) => commander.exec('WIDGET_GO_TO_LINK', { id: item?.id }),

    bringToFront: (items: OneOrMany) => commander.exec('BRING_TO_FRONT', { ids: ids(items) }),
    sendToBack: (items: OneOrMany) => commander.exec('SEND_TO_BACK', { ids: ids(items) }),
    bringInFrontOf: (items: OneOrMany, target: Identified) =>
      commander.exec('BRING_IN_FRONT_OF', { ids: ids(items), target: target?.id }),
    sendBehindOf: (items: OneOrMany, target: Identified) =>
      commander.exec('SEND_BEHIND_OF', { ids: ids(items), target: target?.id }),
    getLayerIndex: (item: Identified) => commander.exec('GET_LAYER_INDEX', { id: item?.id }),
    findEmptySpace: (space: Rect & { offset?: number }) => commander.exec('FIND_EMPTY_SPACE', space),

    getInfo: () => commander.exec('GET_BOARD_INFO', {}),
    getUserInfo: () => commander.exec('GET_USER_INFO', {}),
    getOnlineUsers: () => commander.exec('GET_ONLINE_USERS', {}),
    getIdToken: () => commander.exec('GET_ID_TOKEN', {}),
    canUse: (feature: BoardFeature) => commander.exec('CHECK_FEATURE_ENTITLEMENT', { feature }),
    getAppData: (key?: string) => commander.exec('GET_BOARD_APP_DATA', { key }),
    setAppData: (key: string, value: Json | undefined) => commander.exec('SET_BOARD_APP_DATA', { key, value }),
  }
}
