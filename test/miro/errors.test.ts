import { describe, expect, it } from 'vitest'
import { problemOf } from '../../src/miro/errors.ts'

describe("the board's errors", () => {
  for (const [said, kind] of [
    ['The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.', 'rate-minute'],
    ['The API rate limit was exceeded. Requests can use up to 1000000 credits in total per hour.', 'rate-hour'],
    ['Cannot commit the update, because item 5 is locked by another client.', 'locked'],
    ['Can not retrieve item with id 5', 'gone'],
    ['Cannot find the item with ID: 5.', 'gone'],
    ['Cannot remove the sticky_note item (id=5).', 'gone'],
    ['The data storage limit for "storage" has been exceeded.', 'too-large'],
    [
      "Cannot execute WIDGET_CREATE, because the 1 app doesn't have the following permission: boards:write.",
      'no-permission',
    ],
    ["The current user doesn't have enough permissions to access the feature timer.", 'plan'],
    ["The current user doesn't have enough permissions to access the feature WIDGET_CREATE.", 'no-permission'],
    ['The (timer) feature is available only on paid plans. To use this feature, upgrade.', 'plan'],
    ['SDK is not connected', 'not-connected'],
    ['An unknown error occurred: {}.', 'unknown'],
  ] as const) {
    it(`tells "${said.slice(0, 48)}" as ${kind}, with what to do`, () => {
      const problem = problemOf(new Error(said))
      expect(problem.kind).toBe(kind)
      expect(problem.message).toMatch(/^[A-Z].*\.$/)
      expect((problem.cause as Error).message).toBe(said)
      expect(problemOf(problem)).toBe(problem)
    })
  }
})
