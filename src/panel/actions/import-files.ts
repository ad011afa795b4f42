import { readTextFile } from '../read-file.ts'
import { setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'
import { replaceImport } from './import-timeline.ts'
import { openSheet } from './sheets.ts'

/** Opens the import with what these files say, one below the other. Where one cannot be read, that is told and all stays as it is. */
export async function importFiles(tools: Tools, files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  openSheet(tools, 'import')
  const read = await Promise.all(files.map(readTextFile))
  const problems = read.flatMap((each) => ('problem' in each ? [each.problem] : []))
  if (problems.length > 0) {
    setProblem(tools.store, 'timeline', [...new Set(problems)].join(' '))
    return
  }
  const texts = read.flatMap((each) => ('text' in each ? [each.text] : []))
  const told = read.flatMap((each) => ('told' in each && each.told ? [each.told] : []))
  replaceImport(tools, texts.join('\n\n'), files.map(({ name }) => name).join(', '))
  setResult(tools.store, 'timeline', told[0] ?? null)
}

/** Opens the import with a text that was dropped or pasted. */
export function importDropped(tools: Tools, text: string): void {
  if (text.trim() === '') return
  openSheet(tools, 'import')
  replaceImport(tools, text, null)
}
