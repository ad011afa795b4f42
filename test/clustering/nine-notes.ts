import type { NoteText } from '../../src/clustering/index.ts'

/** Three notes each about backups, alerts and deploys, by id. */
export const TEXTS = {
  b1: 'The nightly backup failed',
  b2: 'Nobody had restored a backup',
  b3: 'Backup bucket was empty',
  a1: 'No alert before customers called',
  a2: 'The alert was muted',
  a3: 'Alert came late',
  d1: 'Deploy on Friday evening',
  d2: 'The deploy skipped the canary',
  d3: 'Rolling the deploy back was slow',
}
export const NOTES: NoteText[] = Object.entries(TEXTS).map(([id, text]) => ({ id, text }))
