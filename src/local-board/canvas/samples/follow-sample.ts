import { notify } from '../notify.ts'
import type { Workspace } from '../workspace.ts'
import { framesFor, hasBareFrame, notesToLay } from './lay-notes.ts'
import { readSample, type Sample } from './sample.ts'

/** How long the frames must have been left alone before notes are laid: the app may still be drawing them. */
const SETTLED_MS = 700
/** The same while a frame is still bare: on a slow board its heading may be under way for long. */
const BARE_MS = 6000
const CHOSEN = 'sample'
const LAID = 'sampleLaid'

/** Remembers which sample the board is for, and opens the app's panel on it. */
export function chooseSample({ document, apps }: Workspace, sample: { id: string; panel: string }): void {
  document.transact(() => document.map<string>('info').set(CHOSEN, sample.id), 'system')
  apps.openPanel(sample.panel)
}

/**
 * Lays the notes of the chosen sample once, as soon as the frames of its columns stand. Any page of the board does it;
 * the notes' ids are the same everywhere. Returns its disposer.
 */
export function followSample(workspace: Workspace): () => void {
  const { document, connection, people, ui } = workspace
  const info = document.map<string>('info')
  let sample: Promise<Sample> | null = null
  let read = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  const lay = async () => {
    const chosen = info.get(CHOSEN)
    if (!chosen || info.get(LAID) === chosen) return
    if (!sample || read !== chosen) sample = readSample(chosen)
    read = chosen
    try {
      const loaded = await sample
      const frames = framesFor(document.items, loaded)
      if (!frames || info.get(LAID) === chosen) return
      document.transact(() => {
        for (const note of notesToLay(document.items, loaded, frames, connection.now())) {
          if (!document.get(note.id)) document.create(note, 'system')
        }
        info.set(LAID, chosen)
      }, 'system')
      people.remember(loaded.people)
    } catch (error) {
      sample = null
      notify(ui, error instanceof Error ? error.message : String(error), 'error')
    }
  }
  const wait = () => {
    clearTimeout(timer)
    if (info.get(CHOSEN) && info.get(LAID) !== info.get(CHOSEN))
      timer = setTimeout(() => void lay(), hasBareFrame(document.items) ? BARE_MS : SETTLED_MS)
  }
  const stop = document.subscribe(wait)
  info.observe(wait)
  wait()
  return () => {
    clearTimeout(timer)
    stop()
    info.unobserve(wait)
  }
}
