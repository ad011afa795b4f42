import {
  type ClientMessage,
  COMMAND_ID,
  type Command,
  type HostMessage,
  isClientMessage,
  type KnownCommand,
  PROTOCOL_VERSION,
  type Reply,
} from '../protocol.ts'
import { handlers } from './commands/handlers.ts'
import type { Caller, Handler, HostContext } from './context.ts'
import type { Point } from './coordinates.ts'
import { refusal } from './rules/errors.ts'

/** The three kinds of page an app has [D:app-panels-and-modals]. */
export type FrameKind = 'headless' | 'panel' | 'modal'

/** One page of the app, as the host sees it. */
export type Connection = {
  readonly kind: FrameKind
  /** Takes a message of the page. What is none of this wire's is passed over. */
  receive(message: unknown): void
  /** Tells the page, if it listens. */
  emit(name: string, payload: unknown): void
  listensTo(name: string): boolean
  dispose(): void
}

type ConnectionOptions = {
  kind: FrameKind
  context: HostContext
  corner(): Point
  /** Throws when the app's credits are used up. */
  spend(command: Command): void
  send(message: HostMessage): void
  onRegister(event: string): void
  onDispose(): void
}

/** Runs each message's commands as one change of the document; a refused command leaves the others of its message alone. */
export function createConnection({
  kind,
  context,
  corner,
  spend,
  send,
  onRegister,
  onDispose,
}: ConnectionOptions): Connection {
  const events = new Set<string>()
  let client: string | undefined
  let open = true

  const post = (payload: HostMessage['payload']) => {
    if (open && payload.length > 0) send({ commandId: COMMAND_ID, version: PROTOCOL_VERSION, payload })
  }
  const caller: Caller = {
    kind,
    corner,
    register(event) {
      events.add(event)
      onRegister(event)
    },
    unregister: (event) => void events.delete(event),
  }

  /** The reply, or nothing yet for a command that is answered later. */
  function run(command: Command, version: number): Reply | undefined {
    try {
      if (version !== PROTOCOL_VERSION) throw refusal.wrongVersion(version, PROTOCOL_VERSION)
      const handler = handlers[command.name]
      if (!handler) throw refusal.unsupportedCommand(command.name)
      spend(command)
      // The name and the payload of one command belong together; the union of all commands cannot say so.
      const result: unknown = (handler as Handler<KnownCommand>)((command.payload ?? {}) as never, context, caller)
      if (!(result instanceof Promise)) return { id: command.id, status: 'S', payload: result }
      result.then(
        (payload) => post([{ id: command.id, status: 'S', payload }]),
        (error) => post([failed(command, error)]),
      )
      return undefined
    } catch (error) {
      return failed(command, error)
    }
  }

  function answer(message: ClientMessage) {
    // A page that was loaded anew in the same iframe starts without the listeners of the one before.
    if (message.client !== client) events.clear()
    client = message.client
    const replies = context.document.transact(
      () => message.payload.flatMap((command) => run(command, message.version) ?? []),
      'sdk',
    )
    post(replies)
  }

  return {
    kind,
    receive: (message) => {
      if (open && isClientMessage(message)) answer(message)
    },
    emit(name, payload) {
      if (events.has(name)) post([{ name, payload }])
    },
    listensTo: (name) => events.has(name),
    dispose() {
      open = false
      onDispose()
    },
  }
}

function failed({ id }: Command, error: unknown): Reply {
  return { id, status: 'F', payload: error instanceof Error ? error.message : String(error) }
}
