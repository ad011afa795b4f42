import { describe, expect, it } from 'vitest'
import {
  AGENDA,
  isPhase,
  nextStep,
  PHASE_IDS,
  phaseOf,
  previousStep,
  STEPS,
  type Step,
  stepNumber,
  titleOf,
} from '../../src/session/index.ts'

describe('the agenda', () => {
  it('has the eight phases of the practice with their minutes, an hour in all', () => {
    expect(AGENDA.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Goal', 5],
      ['Timeline', 5],
      ['Brainstorm', 5],
      ['Cluster', 5],
      ['Discuss', 20],
      ['Actions', 15],
      ['Owner', 4],
      ['Follow-up', 1],
    ])
    expect(AGENDA.map((phase) => phase.id)).toEqual(PHASE_IDS)
    expect(AGENDA.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(60)
  })

  it('tells the facilitator something in every field of every phase, without exclamation marks', () => {
    const texts = AGENDA.flatMap(({ purpose, steps, say, tip }) => [purpose, ...steps, say, tip])
    expect(texts.filter((text) => text.trim() === '' || text.includes('!'))).toEqual([])
    expect(AGENDA.filter((phase) => phase.steps.length === 0)).toEqual([])
  })

  it('leads from Prepare over the phases to Export and back', () => {
    const forwards: Step[] = ['prepare']
    for (let step = nextStep('prepare'); step; step = nextStep(step)) forwards.push(step)
    const backwards: Step[] = ['export']
    for (let step = previousStep('export'); step; step = previousStep(step)) backwards.push(step)
    expect(forwards).toEqual(STEPS)
    expect(backwards).toEqual([...STEPS].reverse())
    expect(forwards.map(stepNumber)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('knows the timed phases from the two steps around them', () => {
    expect(STEPS.filter(isPhase)).toEqual(PHASE_IDS)
    expect(STEPS.map(titleOf)).toEqual(['Prepare', ...AGENDA.map((phase) => phase.title), 'Export'])
    expect(phaseOf('discuss')).toBe(AGENDA[4])
  })
})
