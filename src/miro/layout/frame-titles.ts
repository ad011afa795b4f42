import type { FrameRole } from './layout.ts'

export const FRAME_TITLES: Readonly<Record<FrameRole, string>> = {
  header: 'Postmortem',
  timeline: 'Timeline',
  wrong: 'What went wrong',
  well: 'What went well',
  lucky: 'Where we got lucky',
  actions: 'Action items',
  'follow-up': 'Follow-up',
}
