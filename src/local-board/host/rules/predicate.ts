import { refusal } from './errors.ts'

type Query = { readonly [key: string]: unknown }

/**
 * Whether an item's properties fulfil the predicate of a custom action [D:ref-custom-action-management]: a query in the
 * manner of MongoDB, by property (`style.fillColor` reaches inside). `$where` is refused: it would run code of the app.
 */
export function fulfils(item: Query, predicate: unknown): boolean {
  return Object.entries(queryOf(predicate)).every(([key, asked]) => {
    if (key === '$and') return queriesOf(asked).every((one) => fulfils(item, one))
    if (key === '$or') return queriesOf(asked).some((one) => fulfils(item, one))
    if (key === '$not') return !fulfils(item, asked)
    if (key.startsWith('$')) throw refusal.unknownOperator(key)
    return matches(valueAt(item, key), asked)
  })
}

/** A property's value against what is asked of it: a plain value is equality, or membership of a list. */
function matches(value: unknown, asked: unknown): boolean {
  if (!isOperators(asked)) return equals(value, asked)
  return Object.entries(asked).every(([name, operand]) => {
    const operator = OPERATORS[name]
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
  $regex: (value, operand) => typeof value === 'string' && new RegExp(String(operand)).test(value),
  $and: (value, operand) => queriesOf(operand).every((one) => matches(value, one)),
  $or: (value, operand) => queriesOf(operand).some((one) => matches(value, one)),
  $not: (value, operand) => !matches(value, operand),
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
