import { describe, expect, it } from 'vitest'
import { type AddedNote, addNotes, patientBoard, readNotes, takeBackNotes } from '../../../src/miro/index.ts'
import { COLUMNS } from '../../../src/session/index.ts'
import { openSession } from '../board.ts'

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const NOTES = COLUMNS.flatMap(({ id }) => Array.from({ length: 20 }, (_, at) => ({ column: id, text: `${id} ${at}` })))

describe('On a bad day', () => {
  it(`collected notes come on the board once, and all of them can be taken back (SEED=${SEED})`, async () => {
    const session = await openSession()
    const board = patientBoard(session.board)
    session.local.host.setWeather({
      ...{ seed: SEED, latencyMs: 4, jitterMs: 12, slowReadsMs: 20 },
      ...{ refusals: { minute: 0.02, unknown: 0.02, locked: 0.04 }, loseEveryMs: 0, loseForMs: 0, secondPerson: false },
    })
    const added: AddedNote[] = []
    for (let tries = 0; added.length < NOTES.length; tries++) {
      // As a person does who is told that some are left.
      expect(tries).toBeLessThan(20)
      const result = await addNotes(board, session.layout, NOTES).catch(() => null)
      added.push(...(result?.added ?? []))
    }
    session.local.host.setWeather({
      ...{ seed: SEED, latencyMs: 0, jitterMs: 0, slowReadsMs: 0, refusals: {} },
      ...{ loseEveryMs: 0, loseForMs: 0, secondPerson: false },
    })
    const texts = (await readNotes(session.board, session.layout)).map(({ text }) => text)
    expect(texts.sort()).toEqual(NOTES.map(({ text }) => text).sort())
    expect(await takeBackNotes(session.board, added)).toMatchObject({ removed: NOTES.length, kept: [], left: [] })
    expect(await readNotes(session.board, session.layout)).toEqual([])
  })
})
