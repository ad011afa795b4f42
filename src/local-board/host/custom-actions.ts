import type { WireItem, WireProps } from '../protocol.ts'
import type { Caller } from './context.ts'
import { refusal } from './rules/errors.ts'
import { fulfils } from './rules/predicate.ts'
import { finite, oneOf, record, text } from './rules/properties.ts'

/** What an app adds to the bar of the selection, as the app registered it [T: CustomAction]. */
export type CustomAction = {
  readonly event: string
  readonly ui?: {
    readonly label: unknown
    readonly icon: string
    readonly description?: unknown
    readonly position?: number
  }
  readonly selection?: 'single' | 'multi'
  readonly predicate?: object
  readonly scope?: 'local' | 'global'
  readonly contexts?: object
}

/** Letters of an event's name, and items of a selection, beyond which an action is refused or hidden [D:ref-custom-action-management]. */
const NAME_LIMIT = 30
const MOST_SELECTED = 100
const NAME = /^[a-z]+(-[a-z]+)*$/

/**
 * The custom actions of one app on one page: kept as long as its headless page is there [D:ref-custom-action-management].
 * A predicate also asks after the metadata that the app keeps with an item, as `metadata.status` [E:custom-actions].
 */
export function createCustomActions(
  emit: (name: string, payload: unknown) => void,
  metadataOf: (id: string) => object,
) {
  const actions = new Map<string, CustomAction>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }

  function isFor(action: CustomAction, items: readonly WireItem[]): boolean {
    if (items.length === 0 || items.length > MOST_SELECTED) return false
    if (action.selection === 'single' && items.length > 1) return false
    return items.every((item) => fulfils({ ...item, metadata: metadataOf(item.id) }, action.predicate ?? {}))
  }

  return {
    register(asked: WireProps, caller: Caller): CustomAction {
      if (caller.kind !== 'headless') throw refusal.actionOutsideHeadless()
      const action = checked(asked)
      if (!caller.listensTo(`custom:${action.event}`)) throw refusal.actionUnheard(action.event)
      actions.set(action.event, action)
      tell()
      return action
    },
    /** The page that registered them was loaded anew. */
    clear() {
      if (actions.size === 0) return
      actions.clear()
      tell()
    },
    deregister(event: string) {
      if (actions.delete(event)) tell()
    },
    /** Calls back when there are others. Returns its disposer. */
    onChange(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** The actions to show for these selected items: all of them must fulfil the predicate. */
    forItems: (items: readonly WireItem[]) =>
      [...actions.values()]
        .filter((action) => isFor(action, items))
        .sort((a, b) => (a.ui?.position ?? Infinity) - (b.ui?.position ?? Infinity) || 0),
    /** The person chose an action: told as `custom:<event>` with the items. */
    run(event: string, items: readonly WireItem[]) {
      const action = actions.get(event)
      if (action && isFor(action, items)) emit(`custom:${event}`, { items })
    },
  }
}
export type CustomActions = ReturnType<typeof createCustomActions>

function checked(asked: WireProps): CustomAction {
  const event = text('event', asked.event)
  if (event.length > NAME_LIMIT || !NAME.test(event))
    throw refusal.wrongProperty('event', 'lower case words with dashes, up to 30 characters')
  const { ui, selection, predicate, scope, contexts } = asked
  if (predicate !== undefined) fulfils({}, predicate)
  return {
    event,
    ...(ui !== undefined && { ui: uiOf(ui) }),
    ...(selection !== undefined && { selection: oneOf('single', 'multi')('selection', selection) }),
    ...(predicate !== undefined && { predicate: record('predicate', predicate) }),
    ...(scope !== undefined && { scope: oneOf('local', 'global')('scope', scope) }),
    ...(contexts !== undefined && { contexts: record('contexts', contexts) }),
  }
}

function uiOf(value: unknown): CustomAction['ui'] {
  const { label, icon, description, position } = record('ui', value)
  return {
    label: typeof label === 'string' ? label : record('ui.label', label),
    icon: text('ui.icon', icon),
    ...(description !== undefined && { description }),
    ...(position !== undefined && { position: finite('ui.position', position) }),
  }
}
