import type { Person } from '../../host/page.ts'
import { randomUuid } from '../../random-uuid.ts'

const KEY = 'local-board.person'
const NAMES =
  'Ada Alma Ben Cleo Dora Eli Emil Finn Frida Gus Hana Ida Iris Ivo Jan June Kai Lea Leo Lina Lou Maja Max Mia Mila Nils Noa Nora Olga Otto Pia Ravi Rosa Ruth Sam Sena Tara Theo Uma Vera Willa Yara Zoe'.split(
    ' ',
  )

/**
 * The person of this browser: the same in all of its tabs. Kept in localStorage; where that is blocked, the person
 * is new with each page.
 */
export function personOfBrowser(): Person {
  const kept = read()
  if (kept) return kept
  const person = { id: randomUuid(), name: NAMES[Math.floor(Math.random() * NAMES.length)] as string }
  keepPerson(person)
  return person
}

/** Remembers the person for this browser's next page. */
export function keepPerson(person: Person): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ id: person.id, name: person.name }))
  } catch {
    // Storage is blocked: the person lives as long as the page.
  }
}

function read(): Person | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return null
    if (typeof value.id !== 'string' || typeof value.name !== 'string' || !value.name.trim()) return null
    return { id: value.id, name: value.name.slice(0, 40) }
  } catch {
    return null
  }
}
