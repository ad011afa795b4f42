import { wordsOf } from './words.ts'

/** Words too general to name a cluster by. They still count when notes are compared. */
const WORDS = `
able about accommodate according actual actually add added additional allow allowed almost already always anyone anything around ask asked available
back bad become becomes begin best better big bit called case cases caused causing change clear come completely couple day days different
difficult done due easy end enough ensure entire everyone exactly expected extra fact far fast find fine first follow found
full fully general give given go goes going gone good great half happen happened hard help helped helpful high hour hours
huge idea immediately important improve improved increase increased incident include initially instead involved issue issues keep kept kind know
known large last later least led left less let likely little long longer look looked lot lucky main maybe mean meant
minute minutes missing moment month move much nearly need needed new next nice nobody none nothing number old once one ones
open part people perhaps place plan point possible pretty problem problems put quick quickly quite ran rather ready real
really reduced relatively remain resolved reason right round run running second see seem seemed seen set several short show showed side simple simply
single slightly small someone something soon special spend start started stay step stop stopped sure team tell thing things
think thought three time times today together told took toward tried try trying turn turned two understand unexpected usual
usually use used useful user using various want wanted week weeks went whole without work worked working worse wrong year yes
`

const STEMS = new Set(wordsOf(WORDS).map((word) => word.stem))

/** Whether a stem says nothing about what a cluster is about. */
export function isGeneric(stem: string): boolean {
  return STEMS.has(stem) || /^\d/u.test(stem)
}
