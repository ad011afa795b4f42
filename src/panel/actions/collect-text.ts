import { readTextFile } from '../read-file.ts'
import { setProblem } from '../store.ts'
import type { Tools } from '../tools.ts'
import { pasteCollected } from './collect.ts'

/** Takes the text of a file that was chosen or dropped. What was there before stays when the file cannot be read. */
export async function takeCollectedFile(tools: Tools, files: readonly File[]): Promise<void> {
  const [file, ...others] = files
  if (!file) return
  const read = await readTextFile(file)
  if ('problem' in read) {
    setProblem(tools.store, 'collect', read.problem)
    return
  }
  pasteCollected(tools, read.text, file.name)
  if (others.length > 0) {
    setProblem(tools.store, 'collect', `Only “${file.name}” was taken. Add its notes, then choose the next file.`)
  }
}
