import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BoardDocument, createHeadlessPage, createHost, mountFrame } from '../../src/local-board/host/index.ts'
import { COMMAND_ID, PROTOCOL_VERSION } from '../../src/local-board/protocol.ts'

const document = new BoardDocument()
const host = createHost({ document, page: createHeadlessPage() })
const iframe = window.document.createElement('iframe')
let unmount: () => void

beforeEach(() => {
  iframe.src = '/test/contract/frame.html'
  window.document.body.append(iframe)
  unmount = mountFrame(host, iframe, 'panel')
})
afterEach(() => {
  unmount()
  iframe.remove()
})

function message(from: { source?: Window | null; origin?: string }) {
  const payload = [{ id: '1', name: 'WIDGET_CREATE', payload: { type: 'sticky_note' } }]
  const data = { commandId: COMMAND_ID, version: PROTOCOL_VERSION, client: 'a', payload }
  const { source = iframe.contentWindow, origin = window.location.origin } = from
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }))
}

test('only the mounted window is answered, only at its own origin, and only while it is mounted', async () => {
  const answered = vi.spyOn(iframe.contentWindow!, 'postMessage')
  message({ source: window })
  message({ origin: 'https://elsewhere.example' })
  expect(document.items.size).toBe(0)
  message({})
  expect(document.items.size).toBe(1)
  expect(answered.mock.calls.map(([, origin]) => origin)).toEqual([window.location.origin])
  unmount()
  message({})
  expect(document.items.size).toBe(1)
})

test('messages that are none of the wire are passed over; those of another version are told so', async () => {
  const answered = vi.spyOn(iframe.contentWindow!, 'postMessage')
  for (const data of ['hello', null, { commandId: COMMAND_ID }, { payload: [] }])
    window.dispatchEvent(
      new MessageEvent('message', { data, source: iframe.contentWindow, origin: window.location.origin }),
    )
  expect(answered).not.toHaveBeenCalled()
  const data = { commandId: COMMAND_ID, version: 0, client: 'a', payload: [{ id: '7', name: 'VIEWPORT_GET' }] }
  window.dispatchEvent(
    new MessageEvent('message', { data, source: iframe.contentWindow, origin: window.location.origin }),
  )
  const [reply] = answered.mock.calls.map(([sent]) => sent.payload[0])
  expect(reply).toEqual({ id: '7', status: 'F', payload: expect.stringContaining('Reload both.') })
})
