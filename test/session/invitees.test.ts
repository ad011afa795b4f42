import { describe, expect, it } from 'vitest'
import { ROLE_IDS, ROLES, roleOf } from '../../src/session/index.ts'

describe('the roles to invite', () => {
  it('are the core team first, then the relevant parties, each with a reason', () => {
    expect(ROLES.map(({ id }) => id)).toEqual(ROLE_IDS)
    expect(ROLES.map(({ group }) => group)).toEqual([
      ...['core', 'core', 'core'],
      ...['relevant', 'relevant', 'relevant', 'relevant', 'relevant'],
    ])
    expect(ROLES.filter(({ title, why }) => title === '' || why === '')).toEqual([])
    expect(roleOf('on-call').title).toBe('On-call')
  })
})
