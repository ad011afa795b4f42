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
import { createDelay } from './delay.ts'
import { refusal } from './rules/errors.ts'
import type { Weather } from './weather.ts'

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
  /** Throws what a command is refused with before it is looked at. */
  pass(command: Command): void
  weather(): Weather
  send(message: HostMessage): void
  onRegister(event: string): void
  onDispose(): void
}

/** Runs each message's commands as one change of the document; a refused command leaves the others of its message alone. */
export function createConnection({
  kind,
  context,
  corner,
  pass,
  weather,
  send,
  onRegister,
  onDispose,
}: ConnectionOptions): Connection {
  const events = new Set<string>()
  const delay = createDelay({ weather, lost: () => context.page.lost?.() })
  let client: string | undefined
  let open = true

  const post = (payload: HostMessage['payload']) => {
    if (open && payload.length > 0) send({ commandId: COMMAND_ID, version: PROTOCOL_VERSION, payload })
  }
  const caller: Caller = {
    kind,
    corner,
    listensTo: (event) => events.has(event),
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
      // Nothing that every object has, such as `constructor`, is a command.
      const handler = Object.hasOwn(handlers, command.name) ? handlers[command.name] : undefined
      if (!handler) throw refusal.unsupportedCommand(command.name)
      pass(command)
      // The name and the payload of one command belong together; the union of all commands cannot say so.
      const result: unknown = (handler as Handler<KnownCommand>)(payloadOf(command) as never, context, caller)
      if (!(result instanceof Promise)) return { id: command.id, status: 'S', payload: result }
      result.then(
        (payload) => soon(command, { id: command.id, status: 'S', payload }),
        (error) => soon(command, failed(command, error)),
      )
      return undefined
    } catch (error) {
      return failed(command, error)
    }
  }

  function forget() {
    events.clear()
    if (kind === 'headless') context.customActions.clear()
  }

  function answer(message: ClientMessage) {
    // A page that was loaded anew in the same iframe starts without the listeners and actions of the one before.
    if (message.client !== client) forget()
    client = message.client
    const replies = context.document.transact(
      () => message.payload.map((command) => [command, run(command, message.version)] as const),
      'sdk',
    )
    const ready: Reply[] = []
    for (const [command, given] of replies) if (given && !later(command, given)) ready.push(given)
    post(ready)
  }

  function soon(command: Command, reply: Reply) {
    if (!later(command, reply)) post([reply])
  }

  /** Whether the reply is under way for some time. */
  function later(command: Command, reply: Reply): boolean {
    const ms = delay.ofAnswer(command)
    if (ms > 0) setTimeout(() => post([reply]), ms)
    return ms > 0
  }

  return {
    kind,
    receive: (message) => {
      if (isClientMessage(message)) delay.message(() => open && answer(message))
    },
    emit(name, payload) {
      if (events.has(name)) post([{ name, payload }])
    },
    listensTo: (name) => events.has(name),
    dispose() {
      open = false
      forget()
      onDispose()
    },
  }
}

/** What the command carries; an app may send anything. */
function payloadOf({ payload }: Command): object {
  return typeof payload === 'object' && payload !== null ? payload : {}
}

function failed({ id }: Command, error: unknown): Reply {
  return { id, status: 'F', payload: error instanceof Error ? error.message : String(error) }
}
