import {
  type BoardEvent,
  type ClientMessage,
  COMMAND_ID,
  type Command,
  type CommandName,
  type HostMessage,
  type KnownCommand,
  type PayloadOf,
  PROTOCOL_VERSION,
  type ResultOf,
} from '../protocol.ts'
import { randomUuid } from '../random-uuid.ts'
import { SdkConnectionError, type Transport } from './transport.ts'

/** A command the board refused, with the board's own words. */
export class SdkError extends Error {
  override name = 'SdkError'
}

export type Commander = {
  /** Runs a command on the board. All commands of one turn travel together and run there as one change. */
  exec<Name extends KnownCommand>(name: Name, payload: PayloadOf<Name>): Promise<ResultOf<Name>>
  /** Calls back for each event of the board. Returns its disposer. */
  onEvent(listener: (event: BoardEvent) => void): () => void
}

type Waiting = { resolve(value: unknown): void; reject(reason: Error): void }

/** The sending end of the wire. Each call of a page's script gets its own answer, in whatever order they come. */
export function createCommander(transport: Transport): Commander {
  const client = randomUuid()
  const waiting = new Map<string, Waiting>()
  const listeners = new Set<(event: BoardEvent) => void>()
  let batch: Command[] = []
  let commands = 0

  const envelope = (payload: Command[]): ClientMessage => ({
    commandId: COMMAND_ID,
    version: PROTOCOL_VERSION,
    client,
    payload,
  })

  function flush() {
    const due = batch
    batch = []
    try {
      transport.send(envelope(due))
    } catch {
      // One command that cannot cross must not take the others of its turn down.
      for (const command of due) sendAlone(command)
    }
  }

  function sendAlone(command: Command) {
    try {
      transport.send(envelope([command]))
    } catch (error) {
      const { reject } = take(command.id) ?? {}
      reject?.(error instanceof SdkConnectionError ? error : cannotCross(command.name, error))
    }
  }

  function take(id: string): Waiting | undefined {
    const found = waiting.get(id)
    waiting.delete(id)
    return found
  }

  transport.onMessage((message: HostMessage) => {
    for (const part of message.payload) {
      if (!('status' in part)) for (const listener of [...listeners]) listener(part)
      else if (part.status === 'S') take(part.id)?.resolve(part.payload)
      else take(part.id)?.reject(new SdkError(String(part.payload)))
    }
  })

  function send(name: CommandName, payload: unknown): Promise<unknown> {
    commands += 1
    const id = String(commands)
    if (batch.length === 0) queueMicrotask(flush)
    batch.push({ name, id, payload })
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  return {
    exec: <Name extends KnownCommand>(name: Name, payload: PayloadOf<Name>) =>
      send(name, payload) as Promise<ResultOf<Name>>,
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function cannotCross(name: string, error: unknown): SdkError {
  const why = error instanceof Error ? error.message : String(error)
  return new SdkError(`The command ${name} cannot be sent, because its values are not plain data: ${why}`)
}
