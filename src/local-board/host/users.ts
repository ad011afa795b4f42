import type { UserInfo } from '@mirohq/websdk-types'
import type { Person } from './page.ts'

/** People as apps see them: each once, however many tabs they have open. */
export function usersOf(people: readonly Person[]): UserInfo[] {
  const users = new Map(people.map(({ id, name }) => [id, { id, name }]))
  return [...users.values()]
}
