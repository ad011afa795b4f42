export const ROLE_IDS = [
  'product-manager',
  'engineer',
  'designer',
  'stakeholder',
  'support',
  'platform',
  'security',
  'on-call',
] as const
/** Somebody to invite to the session, by role. */
export type RoleId = (typeof ROLE_IDS)[number]

export type Role = {
  readonly id: RoleId
  readonly title: string
  /** The core team always comes; relevant parties come when they had a part in the incident. */
  readonly group: 'core' | 'relevant'
  /** Why this role is worth inviting: one short sentence. */
  readonly why: string
}

/** Whom the practice invites: the core team first, then the relevant parties. */
export const ROLES: readonly Role[] = [
  {
    id: 'product-manager',
    title: 'Product manager',
    group: 'core',
    why: 'Knows what it meant for customers and plans the work that follows.',
  },
  { id: 'engineer', title: 'Engineer', group: 'core', why: 'Knows how the system works and how it was fixed.' },
  { id: 'designer', title: 'Designer', group: 'core', why: 'Knows what people saw while it happened.' },
  {
    id: 'stakeholder',
    title: 'Stakeholder',
    group: 'relevant',
    why: 'Wants to know what comes of it, and can clear the way for actions.',
  },
  { id: 'support', title: 'Support', group: 'relevant', why: 'Heard from customers first, and answered them.' },
  {
    id: 'platform',
    title: 'Platform team',
    group: 'relevant',
    why: 'Runs what the product stands on: hosts, networks, databases, pipelines.',
  },
  {
    id: 'security',
    title: 'Security team',
    group: 'relevant',
    why: 'Should be there when data, access or abuse played a part.',
  },
  { id: 'on-call', title: 'On-call', group: 'relevant', why: 'Was there, and remembers what the alerts showed.' },
]

/** The role with this id. */
export function roleOf(id: RoleId): Role {
  return ROLES.find((role) => role.id === id) as Role
}
