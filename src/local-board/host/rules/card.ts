import type { CardItem } from '../items.ts'
import { refusal } from './errors.ts'
import { day, list, oneOf, record, text } from './properties.ts'
import { iconUrl } from './urls.ts'

/** Fields a card can have [D:ref-card]. */
const MOST_FIELDS = 20
const FIELD_PROPERTIES = new Set(['value', 'fillColor', 'textColor', 'iconUrl', 'iconShape', 'tooltip'])

type CardParts = Partial<Pick<CardItem, 'dueDate' | 'startDate' | 'assignee' | 'taskStatus' | 'fields'>>

/** The checked task parts that `props` tells of. A part set to null or '' is told as undefined: taken off the card. */
export function cardParts(props: { readonly [property: string]: unknown }): CardParts {
  const parts: { -readonly [Part in keyof CardParts]: CardParts[Part] } = {}
  const { dueDate, startDate, assignee, taskStatus, fields } = props
  if ('dueDate' in props) parts.dueDate = isNothing(dueDate) ? undefined : day('dueDate', dueDate)
  if ('startDate' in props) parts.startDate = isNothing(startDate) ? undefined : day('startDate', startDate)
  if ('assignee' in props) {
    const userId = isNothing(assignee) ? undefined : record('assignee', assignee).userId
    parts.assignee = isNothing(userId) ? undefined : { userId: text('assignee.userId', userId) }
  }
  if (taskStatus !== undefined)
    parts.taskStatus = oneOf('to-do', 'in-progress', 'done', 'none')('taskStatus', taskStatus)
  if ('fields' in props) parts.fields = isNothing(fields) ? undefined : list('fields', fields).map(field)
  return parts
}

/** A card with more fields than it can have: Miro leaves it alone without a word [D:ref-card]. */
export function hasTooManyFields(props: { readonly fields?: unknown }): boolean {
  return Array.isArray(props.fields) && props.fields.length > MOST_FIELDS
}

function field(value: unknown): Record<string, string> {
  const known: Record<string, string> = {}
  for (const [name, part] of Object.entries(record('fields', value))) {
    if (!FIELD_PROPERTIES.has(name)) throw refusal.unknownStyle(name)
    if (part !== undefined) known[name] = name === 'iconUrl' ? iconUrl(part) : text(`fields.${name}`, part)
  }
  return known
}

function isNothing(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}
