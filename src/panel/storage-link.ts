import { MIRRORED, type MirroredKey, type PanelState } from './store.ts'
import { type Tools, withValue } from './tools.ts'

type Stop = () => void

/** Mirrors board storage in the store: the fixed keys, and the answers of each cluster. Gives its disposer. */
export function linkSharedValues(tools: Tools): Stop {
  return all([linkStorage(tools), linkDiscussions(tools)])
}

function linkStorage({ state, store, saver }: Tools): Stop {
  const watch = <K extends MirroredKey>(key: K) =>
    state.watch(key, (value) => {
      store.setState((current) => ({
        ...withValue(current, key, saver.arrived(key, value)),
        // What was not ours has been replaced.
        ...(value !== undefined && { foreign: current.foreign.filter((each) => each !== key) }),
        arrived: current.arrived.has(key) ? current.arrived : new Set([...current.arrived, key]),
      }))
    })
  return all(MIRRORED.map((key) => watch(key)))
}

/** One key a cluster: followed as clusters come and go. */
function linkDiscussions({ state, store, saver }: Tools): Stop {
  const watched = new Map<string, Stop>()
  const follow = ({ shared }: PanelState) => {
    const ids = (shared.clusters ?? []).map(({ id }) => id)
    for (const [id, stop] of watched) {
      if (ids.includes(id)) continue
      stop()
      watched.delete(id)
    }
    for (const id of ids) {
      if (watched.has(id)) continue
      const key = `discussion:${id}` as const
      const stop = state.watch(key, (value) =>
        store.setState((current) => withValue(current, key, saver.arrived(key, value))),
      )
      watched.set(id, stop)
    }
  }
  follow(store.getState())
  const stop = store.subscribe((now, before) => {
    if (now.shared.clusters !== before.shared.clusters) follow(now)
  })
  return all([stop, () => all([...watched.values()])()])
}

function all(stops: readonly Stop[]): Stop {
  return () => {
    for (const stop of stops) stop()
  }
}
