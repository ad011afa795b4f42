import { describe, expect, it } from 'vitest'
import { readTextFile } from '../../src/panel/read-file.ts'

describe('a file that is chosen or dropped', () => {
  it('is read as text', async () => {
    expect(await readTextFile(new File(['14:05 Alert'], 'timeline.txt'))).toEqual({ text: '14:05 Alert' })
  })

  it('of more than 20 MB is refused before it is read, with what to do', async () => {
    const file = new File([new Uint8Array(21 * 1024 * 1024)], 'all-logs.txt')
    file.arrayBuffer = () => Promise.reject(new Error('It was read.'))
    expect(await readTextFile(file)).toEqual({
      problem: '“all-logs.txt” has 21 MB; at most 20 MB can be read. Copy the part that is needed and paste it here.',
    })
  })

  it('that the browser cannot open is told by name', async () => {
    const folder = new File([], 'reports')
    folder.arrayBuffer = () => Promise.reject(new DOMException('It is a folder.', 'NotFoundError'))
    expect(await readTextFile(folder)).toEqual({
      problem: '“reports” could not be read. Choose it again; if it is a folder, choose a file in it.',
    })
  })
})
