import { describe, expect, test } from 'vitest'
import { similarityGraph } from '../../src/clustering/graph.ts'
import { mergeClose } from '../../src/clustering/merge-close.ts'
import { sparseRows, unitLength } from '../../src/clustering/sparse-rows.ts'

/** A graph of notes that are alike by the words they share, and the clusters that closeness makes of the given ones. */
function merged(
  texts: readonly string[],
  clusters: readonly number[],
  { pins = texts.map(() => -1), enough = 0.5 } = {},
) {
  const words = [...new Set(texts.flatMap((text) => text.split(' ')))]
  const rows = texts.map((text) => new Map(text.split(' ').map((word) => [words.indexOf(word), 1])))
  const graph = similarityGraph(unitLength(sparseRows(rows, words.length)), Int32Array.from(pins))
  return mergeClose(
    graph,
    texts.map(() => 1),
    clusters,
    enough,
  )
}

describe('clusters that are close', () => {
  const alike = ['a b c', 'a b d', 'a b e', 'a b f']

  test('become one when their notes are nearly as like each other as among themselves', () => {
    expect(merged([...alike, 'x y', 'x z'], [0, 0, 1, 1, 2, 2])).toEqual([0, 0, 0, 0, 1, 1])
  })

  test('take a single note in that is as like them', () => {
    expect(merged(alike, [0, 0, 0, 1])).toEqual([0, 0, 0, 0])
  })

  test('stay apart when they have less in common', () => {
    expect(merged(['a b c', 'a b d', 'c x y', 'c x z'], [0, 0, 1, 1])).toEqual([0, 0, 1, 1])
  })

  test('stay apart when people put their notes apart', () => {
    expect(merged(alike, [0, 0, 1, 1], { pins: [0, -1, -1, 1] })).toEqual([0, 0, 1, 1])
  })

  test('single notes are none: of two it is not known how like they should be', () => {
    expect(merged(alike, [0, 1, 2, 3])).toEqual([0, 1, 2, 3])
  })
})
