import { refusal } from './errors.ts'
import { holdsWhere } from './where.ts'

type Query = { readonly [key: string]: unknown }

/**
 * Whether an item's properties fulfil the predicate of a custom action [D:ref-custom-action-management]: a query in the
 * manner of MongoDB, by property (`style.fillColor` reaches inside). A `$where` may compare properties, no more.
 */
export function fulfils(item: Query, predicate: unknown): boolean {
  return all(Object.entries(queryOf(predicate)), ([key, asked]) => {
    if (key === '$and') return all(queriesOf(asked), (one) => fulfils(item, one))
    if (key === '$or') return !all(queriesOf(asked), (one) => !fulfils(item, one))
    if (key === '$not') return !fulfils(item, asked)
    if (key === '$where') return holdsWhere(item, asked)
    if (key.startsWith('$')) throw refusal.unknownOperator(key)
    return matches(valueAt(item, key), asked)
  })
}

/** A property's value against what is asked of it: a plain value is equality, or membership of a list. */
function matches(value: unknown, asked: unknown): boolean {
  if (!isOperators(asked)) return equals(value, asked)
  return all(Object.entries(asked), ([name, operand]) => {
    const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined
    if (!operator) throw refusal.unknownOperator(name)
    return operator(value, operand)
  })
}

const OPERATORS: Record<string, (value: unknown, operand: unknown) => boolean> = {
  $eq: (value, operand) => equals(value, operand),
  $ne: (value, operand) => !equals(value, operand),
  $in: (value, operand) => queriesOf(operand).some((one) => equals(value, one)),
  $nin: (value, operand) => !queriesOf(operand).some((one) => equals(value, one)),
  $gt: (value, operand) => compared(value, operand, (order) => order > 0),
  $gte: (value, operand) => compared(value, operand, (order) => order >= 0),
  $lt: (value, operand) => compared(value, operand, (order) => order < 0),
  $lte: (value, operand) => compared(value, operand, (order) => order <= 0),
  $exists: (value, operand) => (value !== undefined) === (operand !== false),
  $regex: (value, operand) =>
    patternOf(operand).test(typeof value === 'string' ? value : '') && typeof value === 'string',
  $and: (value, operand) => all(queriesOf(operand), (one) => matches(value, one)),
  $or: (value, operand) => !all(queriesOf(operand), (one) => !matches(value, one)),
  $not: (value, operand) => !matches(value, operand),
}

/** Whether it holds for all. Looks at every one, so that a wrong part of a predicate is found whatever the item. */
function all<One>(list: readonly One[], holds: (one: One) => boolean): boolean {
  return list.map(holds).every(Boolean)
}

function patternOf(value: unknown): RegExp {
  try {
    return new RegExp(String(value))
  } catch {
    throw refusal.wrongProperty('predicate', `a pattern that can be read: ${String(value)}`)
  }
}

function isOperators(asked: unknown): asked is Query {
  return (
    typeof asked === 'object' &&
    asked !== null &&
    !Array.isArray(asked) &&
    Object.keys(asked).some((key) => key[0] === '$')
  )
}

function equals(value: unknown, asked: unknown): boolean {
  if (JSON.stringify(value) === JSON.stringify(asked)) return true
  return Array.isArray(value) && value.some((one) => JSON.stringify(one) === JSON.stringify(asked))
}

function compared(value: unknown, operand: unknown, holds: (order: number) => boolean): boolean {
  if (typeof value === 'number' && typeof operand === 'number') return holds(value - operand)
  if (typeof value === 'string' && typeof operand === 'string')
    return holds(value < operand ? -1 : value > operand ? 1 : 0)
  return false
}

function valueAt(item: Query, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value === null || value === undefined ? undefined : (value as Query)[key]), item)
}

function queryOf(value: unknown): Query {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refusal.wrongProperty('predicate', 'an object')
  return value as Query
}

function queriesOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw refusal.wrongProperty('predicate', 'a list, where one is needed')
  return value
}
