import { parseArgs } from 'node:util'
import { printAblation } from './clusters-ablation.ts'
import { printMemory } from './clusters-memory.ts'
import { printQuality } from './clusters-quality.ts'
import { readSessions, type Sessions } from './clusters-sessions.ts'
import { printSpeed } from './clusters-speed.ts'
import { printStability } from './clusters-stability.ts'

const PARTS: Record<string, (sessions: Sessions) => void | Promise<void>> = {
  quality: printQuality,
  ablation: printAblation,
  speed: printSpeed,
  memory: printMemory,
  stability: printStability,
}

/**
 * What the suggested clusters are worth and what they cost. `--data <folder>`: labelled sessions beside our own;
 * `--part quality,speed`: only these parts.
 */
export default async function benchClusters(options: string[]): Promise<void> {
  const { values } = parseArgs({ args: options, options: { data: { type: 'string' }, part: { type: 'string' } } })
  const asked = values.part?.split(',') ?? Object.keys(PARTS)
  const unknown = asked.filter((part) => !Object.hasOwn(PARTS, part))
  if (unknown.length > 0)
    throw new Error(`There is no part called ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`)
  const sessions = readSessions(values.data)
  for (const part of asked) await PARTS[part]!(sessions)
}
