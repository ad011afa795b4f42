import type { Miro } from '@mirohq/websdk-types'
import {
  BoardDocument,
  createHeadlessPage,
  createHost,
  type HeadlessRoom,
  mountFrame,
  type Person,
} from '../../src/local-board/host/index.ts'
import type { Open, OpenedBoard, OpenOptions } from './open.ts'
import { describeBoard } from './suite.ts'

/** A page of an app, without what the test server puts into the pages it serves itself. */
const SDK = new URL('/src/local-board/sdk/main.ts', window.location.href)
const HTML = `<!doctype html><title>A page of an app</title><script type="module" src="${SDK}"></script>`
const PAGE = URL.createObjectURL(new Blob([HTML], { type: 'text/html' }))

type Shared = { document: BoardDocument; room: HeadlessRoom; options: OpenOptions }

function openPage({ document, room, options }: Shared, me?: Person): OpenedBoard {
  const page = createHeadlessPage({ me, room, now: options.now, others: options.others })
  const host = createHost({ ...options, document, page })
  const closing = [host.dispose, page.dispose]
  return {
    document,
    host,
    page,
    async miro(kind = 'panel') {
      const iframe = window.document.createElement('iframe')
      iframe.src = PAGE
      closing.push(mountFrame(host, iframe, kind), () => iframe.remove())
      const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve, { once: true }))
      window.document.body.append(iframe)
      await loaded
      return (iframe.contentWindow as Window & { miro: Miro }).miro
    },
    asAnother(person) {
      const another = openPage({ document, room, options }, person)
      closing.push(another.dispose)
      return another
    },
    dispose() {
      for (const close of closing.splice(0)) close()
    },
  }
}

const open: Open = (options = {}) => openPage({ document: new BoardDocument(), room: { pages: new Set() }, options })

describeBoard('The board around an iframe', open)
