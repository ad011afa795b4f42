import { describe, expect, test } from 'vitest'
import {
  type ClientMessage,
  COMMAND_ID,
  type HostMessage,
  PROTOCOL_VERSION,
} from '../../../src/local-board/protocol.ts'
import { createMiro } from '../../../src/local-board/sdk/index.ts'

function recorder() {
  const sent: ClientMessage[] = []
  let answer: (message: HostMessage) => void = () => undefined
  const { board } = createMiro({
    send: (message) => void sent.push(structuredClone(message)),
    onMessage(listener) {
      answer = listener
      return () => undefined
    },
  })
  const reply = (payload: HostMessage['payload']) =>
    answer({ commandId: COMMAND_ID, version: PROTOCOL_VERSION, payload })
  return { sent, reply, call: { get: board.get, getUserInfo: board.getUserInfo, ui: board.ui } }
}

describe('the client', () => {
  test('the commands of one turn travel together, in order; answers find their promise in any order', async () => {
    const { sent, reply, call } = recorder()
    const [first, second] = [call.getUserInfo(), call.get({ type: 'frame' })]
    await Promise.resolve()
    expect(sent.map(({ commandId, version, payload }) => ({ commandId, version, payload }))).toEqual([
      {
        commandId: COMMAND_ID,
        version: PROTOCOL_VERSION,
        payload: [
          { id: '1', name: 'GET_USER_INFO', payload: {} },
          { id: '2', name: 'WIDGET_GET', payload: { filter: { type: 'frame' } } },
        ],
      },
    ])
    reply([{ id: '2', status: 'F', payload: 'not today' }])
    reply([{ id: '1', status: 'S', payload: { id: '1', name: 'Ada' } }])
    await expect(second).rejects.toThrow('not today')
    expect(await first).toEqual({ id: '1', name: 'Ada' })
  })

  test('the board learns once that the page listens, and once that it does no more', async () => {
    const { sent, call } = recorder()
    const [one, other] = [() => undefined, () => undefined]
    call.ui.on('icon:click', one)
    call.ui.on('icon:click', other)
    await Promise.resolve()
    call.ui.off('icon:click', one)
    call.ui.off('icon:click', other)
    call.ui.off('icon:click', other)
    await Promise.resolve()
    expect(sent.flatMap(({ payload }) => payload.map(({ name }) => name))).toEqual([
      'UI_REGISTER_EVENT',
      'UI_UNREGISTER_EVENT',
    ])
  })
})
