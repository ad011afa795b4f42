import { dayOf } from '../timeline/index.ts'
import type { Postmortem } from './postmortem.ts'

const LONGEST = 80

/** A name for the file without its ending: the day of the incident and its title, `2017-01-31-gitlab-com-database-outage`. */
function baseName({ incident: { title, startedAt, timeZone } }: Postmortem): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Mark}\p{Number}]+/u)
    .filter((word) => word !== '')
    .join('-')
  const short = [...words].slice(0, LONGEST).join('').replace(/-+$/, '')
  const day = startedAt === null ? '' : `${dayOf(startedAt, timeZone)}-`
  return `${day}${short || 'postmortem'}`
}

/** The name of a file of the postmortem: `2017-01-31-gitlab-com-database-outage.md`. */
export function fileName(postmortem: Postmortem, ending: 'md' | 'json' | 'svg' = 'md'): string {
  return `${baseName(postmortem)}.${ending}`
}
