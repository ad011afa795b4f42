import type { FrameKind, Host } from '../../src/local-board/host/index.ts'
import { COMMAND_ID, type CommandName, type HostMessage, PROTOCOL_VERSION } from '../../src/local-board/protocol.ts'

/** A page of an app that speaks the wire itself, without the SDK; `load` is new for each time the page is loaded. */
export function rawPage(host: Host, kind: FrameKind = 'panel') {
  const answers: HostMessage['payload'] = []
  const connection = host.connect(kind, ({ payload }) => void answers.push(...payload))
  let commands = 0
  return {
    answers,
    receive: connection.receive,
    dispose: connection.dispose,
    /** Sends commands in one message. Gives what they were answered with. */
    send(asked: [name: string, payload?: unknown][], load = 'a') {
      const before = answers.length
      const payload = asked.map(([name, given]) => {
        commands += 1
        return { id: String(commands), name: name as CommandName, payload: given }
      })
      connection.receive({ commandId: COMMAND_ID, version: PROTOCOL_VERSION, client: load, payload })
      return answers.slice(before).map((answer) => ('status' in answer ? [answer.status, answer.payload] : answer))
    },
  }
}
