import { refusal } from './errors.ts'

/** Gives the value back when it is right, else throws what the board answers. `name` is the property as apps know it. */
export type Check<Value> = (name: string, value: unknown) => Value

export const finite: Check<number> = (name, value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refusal.wrongProperty(name, 'a finite number')
  return value
}

export const positive: Check<number> = (name, value) => {
  if (finite(name, value) <= 0) throw refusal.wrongProperty(name, 'greater than 0')
  return value as number
}

export const text: Check<string> = (name, value) => {
  if (typeof value !== 'string') throw refusal.wrongProperty(name, 'a text')
  return value
}

export const flag: Check<boolean> = (name, value) => {
  if (typeof value !== 'boolean') throw refusal.wrongProperty(name, 'true or false')
  return value
}

export const atLeast =
  (least: number): Check<number> =>
  (name, value) => {
    if (finite(name, value) < least) throw refusal.wrongProperty(name, `${least} or more`)
    return value as number
  }

export const between =
  (least: number, most: number): Check<number> =>
  (name, value) => {
    if (finite(name, value) < least || (value as number) > most)
      throw refusal.wrongProperty(name, `from ${least} to ${most}`)
    return value as number
  }

export const oneOf =
  <Value extends string>(...values: Value[]): Check<Value> =>
  (name, value) => {
    if (!values.includes(value as Value)) throw refusal.wrongProperty(name, `one of ${values.join(', ')}`)
    return value as Value
  }

/** The id of an item that an app hands over. */
export function itemId(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw refusal.noId()
  return value
}

/** A plain object, as styles, assignees and connector ends are. */
export const record: Check<Record<string, unknown>> = (name, value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refusal.wrongProperty(name, 'an object')
  return value as Record<string, unknown>
}

export const list: Check<unknown[]> = (name, value) => {
  if (!Array.isArray(value)) throw refusal.wrongProperty(name, 'a list')
  return value
}

/** A day that exists, as YYYY-MM-DD [D:ref-card]. */
export const day: Check<string> = (_name, value) => {
  const written = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  if (!written || Number.isNaN(Date.parse(value)) || new Date(value).toISOString().slice(0, 10) !== value)
    throw refusal.wrongDate()
  return value
}
