import { describe } from 'vitest'
import { closing, type Open } from './open.ts'
import { describeAppCards } from './rules/app-cards.ts'
import { describeBoot } from './rules/boot.ts'
import { describeCards } from './rules/cards.ts'
import { describeConnectors } from './rules/connectors.ts'
import { describeContent } from './rules/content.ts'
import { describeCredits } from './rules/credits.ts'
import { describeCustomActions } from './rules/custom-actions.ts'
import { describeData } from './rules/data.ts'
import { describeErrors } from './rules/errors.ts'
import { describeEvents } from './rules/events.ts'
import { describeExperimental } from './rules/experimental.ts'
import { describeFrames } from './rules/frames.ts'
import { describeGroups } from './rules/groups.ts'
import { describeItems } from './rules/items.ts'
import { describeLinks } from './rules/links.ts'
import { describeMedia } from './rules/media.ts'
import { describeMethods } from './rules/methods.ts'
import { describeMindmap } from './rules/mindmap.ts'
import { describePages } from './rules/pages.ts'
import { describePeople } from './rules/people.ts'
import { describePrices } from './rules/prices.ts'
import { describeReading } from './rules/reading.ts'
import { describeScopes } from './rules/scopes.ts'
import { describeSessions } from './rules/sessions.ts'
import { describeSyncing } from './rules/syncing.ts'
import { describeTags } from './rules/tags.ts'
import { describeTimer } from './rules/timer.ts'
import { describeViewport } from './rules/viewport.ts'

/**
 * The rules of Miro that this app leans on, each with its source: [D:page] Miro's documentation, [T] the published
 * typings, [E] official examples, [M] seen on real boards, [I] concluded. One suite for every way to reach a board;
 * `npm run contract` prints its names as a list to tick on Miro.
 */
export function describeBoard(name: string, openBoard: Open): void {
  describe(name, () => {
    const open = closing(openBoard)
    describeBoot(open)
    describeMethods(open)
    describeReading(open)
    describeItems(open)
    describeSyncing(open)
    describeContent(open)
    describeFrames(open)
    describeCards(open)
    describeAppCards(open)
    describeMedia(open)
    describeConnectors(open)
    describeGroups(open)
    describeMindmap(open)
    describeTags(open)
    describeData(open)
    describeEvents(open)
    describePages(open)
    describeLinks(open)
    describePeople(open)
    describeTimer(open)
    describeSessions(open)
    describeViewport(open)
    describeExperimental(open)
    describeCustomActions(open)
    describeCredits(open)
    describePrices(open)
    describeScopes(open)
    describeErrors(open)
  })
}
