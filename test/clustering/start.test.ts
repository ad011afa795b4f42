import { describe, expect, test } from 'vitest'
import { startClustering, suggestLevels } from '../../src/clustering/index.ts'

const NOTES = ['Backup failed', 'Backup bucket empty', 'Alert muted', 'Alert late'].map((text, i) => ({
  id: String(i),
  text,
}))

describe('clustering off the main path', () => {
  test('gives what the engine gives, with progress', async () => {
    const told: number[] = []
    const { result } = startClustering(NOTES, { pinned: { '0': 'a' }, onProgress: (fraction) => told.push(fraction) })
    expect(told).toEqual([])
    expect(await result).toEqual(suggestLevels(NOTES, { pinned: { '0': 'a' } }))
    expect(told.at(-1)).toBe(1)
  })

  test('does not begin when it is cancelled, and says so', async () => {
    let progressed = false
    const { result, cancel } = startClustering(NOTES, { onProgress: () => (progressed = true) })
    cancel()
    await expect(result).rejects.toMatchObject({ name: 'AbortError' })
    expect(progressed).toBe(false)
  })

  test('cancelling what is done changes nothing', async () => {
    const { result, cancel } = startClustering(NOTES)
    const levels = await result
    cancel()
    expect(await result).toBe(levels)
  })

  test('a failure says what happened and what to do', async () => {
    const { result } = startClustering(NOTES, {
      onProgress: () => {
        throw new Error('the page is gone')
      },
    })
    await expect(result).rejects.toThrow(
      'No clusters could be suggested: the page is gone. Try again, or group the notes by hand.',
    )
  })
})
