import type { CardField } from '@mirohq/websdk-types'
import { ACTION_TYPES, type ActionItem, type ActionStatus, type ActionType } from '../../session/index.ts'
import { escapeHtml, textOf } from '../content.ts'
import type { Card } from '../read-items.ts'

/** What a field of a card means is told by its tooltip, as people may reword its value. */
const FIELD = { type: 'Type', clusters: 'Clusters', owner: 'Owner', status: 'Status' } as const
const DECLINED = 'declined'
const LOOK = { fillColor: '#f1f3fd', textColor: '#3859ff' }
const QUIET_LOOK = { fillColor: '#ffffff', textColor: '#656b81' }
const CARD_THEME = '#3859ff'
/** A title has fewer than 6,000 characters [D:ref-card]; a longer one would make the whole card fail. */
const LONGEST_TITLE = 5000

/** What a card shows of an action item. */
export type CardProps = {
  title: string
  assignee: { userId: string } | undefined
  dueDate: string | undefined
  taskStatus: 'to-do' | 'in-progress' | 'done' | 'none'
  fields: CardField[]
  style: { cardTheme: string; fillBackground: boolean }
}

/** Title, assignee, due date and status are the card's own; type, clusters, an owner in words and *declined* are fields. */
export function cardOf(item: Omit<ActionItem, 'id'>, clusterNames: readonly string[]): CardProps {
  const { userId, name } = item.owner
  const fields: CardField[] = [{ tooltip: FIELD.type, value: item.type, ...LOOK }]
  if (clusterNames.length > 0) {
    fields.push({ tooltip: FIELD.clusters, value: clusterNames.join(', ').slice(0, 200), ...QUIET_LOOK })
  }
  if (!userId && name.trim()) fields.push({ tooltip: FIELD.owner, value: name.trim(), ...QUIET_LOOK })
  if (item.status === 'declined') fields.push({ tooltip: FIELD.status, value: DECLINED, ...QUIET_LOOK })
  return {
    title: `<p>${escapeHtml(item.title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE))}</p>`,
    assignee: userId ? { userId } : undefined,
    dueDate: item.dueDate ?? undefined,
    taskStatus: item.status === 'declined' ? 'none' : item.status,
    fields,
    style: { cardTheme: CARD_THEME, fillBackground: false },
  }
}

/** The action item a card stands for; `nameOf` knows the people of the board. */
export function actionItemOf(
  card: Card,
  clusterIds: readonly string[],
  nameOf: (userId: string) => string,
): ActionItem {
  const userId = card.assignee?.userId || null
  return {
    id: card.id,
    title: textOf(card.title).replace(/\n+/g, ' '),
    owner: { userId, name: userId ? nameOf(userId) : fieldOf(card, FIELD.owner) },
    dueDate: card.dueDate ? card.dueDate.slice(0, 10) : null,
    type: typeOf(card),
    status: statusOf(card),
    clusterIds: [...clusterIds],
  }
}

/** *Declined* stands as long as nobody gives the card another status on the board. */
function statusOf(card: Card): ActionStatus {
  if (card.taskStatus && card.taskStatus !== 'none') return card.taskStatus
  return fieldOf(card, FIELD.status).toLowerCase() === DECLINED ? 'declined' : 'to-do'
}

/** A card that people made by hand has no type yet; it counts as the first one until it gets its own. */
function typeOf(card: Card): ActionType {
  const value = fieldOf(card, FIELD.type).toLowerCase()
  return ACTION_TYPES.find((type) => type === value) ?? ACTION_TYPES[0]
}

function fieldOf(card: Card, tooltip: string): string {
  return card.fields?.find((field) => field.tooltip === tooltip)?.value?.trim() ?? ''
}
