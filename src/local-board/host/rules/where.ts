import { refusal } from './errors.ts'

type Value = string | number | boolean | undefined

const COMPARISONS: Readonly<Record<string, (a: Value, b: Value) => boolean>> = {
  '===': (a, b) => a === b,
  '==': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a !== undefined && b !== undefined && a >= b,
  '<=': (a, b) => a !== undefined && b !== undefined && a <= b,
  '>': (a, b) => a !== undefined && b !== undefined && a > b,
  '<': (a, b) => a !== undefined && b !== undefined && a < b,
}
const COMPARISON = /^\s*(.+?)\s*(===|!==|==|!=|>=|<=|>|<)\s*(.+?)\s*$/
const PROPERTY = /^this((?:\.[A-Za-z_$][\w$]*)+)$/
const WORD = /^(?:'([^']*)'|"([^"]*)")$/

/**
 * Whether an item fulfils the `$where` of a predicate, such as `this.width > this.height`: comparisons of its properties with
 * one another and with plain values, joined by `&&` or `||` [E:custom-actions]. It is read, never run as code, so that the
 * code of an app stays in its own pages; more than that is refused.
 */
export function holdsWhere(item: unknown, condition: unknown): boolean {
  if (typeof condition !== 'string') throw refusal.unknownOperator('$where')
  const alternatives = condition.split('||').map((both) => both.split('&&').map((one) => comparison(one, item)))
  return alternatives.some((all) => all.every(Boolean))
}

function comparison(written: string, item: unknown): boolean {
  const [, left, sign, right] = COMPARISON.exec(written) ?? []
  const holds = COMPARISONS[sign ?? '']
  if (left === undefined || right === undefined || !holds) throw refusal.unknownOperator('$where')
  return holds(read(left, item), read(right, item))
}

function read(written: string, item: unknown): Value {
  const path = PROPERTY.exec(written)?.[1]
  if (path !== undefined) return plain(path.slice(1).split('.').reduce(inside, item))
  const word = WORD.exec(written)
  if (word) return word[1] ?? word[2]
  if (written === 'true' || written === 'false') return written === 'true'
  const number = Number(written)
  if (Number.isNaN(number)) throw refusal.unknownOperator('$where')
  return number
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

function plain(value: unknown): Value {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}
