import { expect, it } from 'vitest'
import { openImportReader } from '../../src/timeline/import-reader.ts'

const text = (words: string) => ({ text: `2026-03-10 14:05 ${words}`, originals: {} })

it('a text is read, and one after it', async () => {
  const reader = openImportReader()
  for (const words of ['Alert', 'Rollback']) {
    expect((await reader.read(text(words))).now.events.map((event) => event.text)).toEqual([words])
  }
})

it('only the last of several texts is answered', async () => {
  const reader = openImportReader()
  const answered: string[] = []
  const read = (words: string) => reader.read(text(words)).then(({ now }) => answered.push(now.events[0]!.text))
  void read('Alert')
  await read('Rollback')
  expect(answered).toEqual(['Rollback'])
})

it('nothing is answered once it was stopped', async () => {
  const reader = openImportReader()
  let answered = false
  void reader.read(text('Alert')).then(() => {
    answered = true
  })
  reader.stop()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(answered).toBe(false)
})

it('what cannot be read is told with what to do, and the next text is read', async () => {
  const reader = openImportReader()
  await expect(reader.read({ ...text('Alert'), timeZone: 'Europe/Atlantis' })).rejects.toThrow(
    /^The text could not be read: The time zone "Europe\/Atlantis" is not known\. .* It is still here/,
  )
  expect((await reader.read(text('Alert'))).found.events).toBe(1)
})
