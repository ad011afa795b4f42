export const READINGS = ['survey', 'report', 'lines', 'json'] as const
/** What a text can be read as: a survey's answers, a report with headings, notes as lines, or Debrief's JSON. */
export type Reading = (typeof READINGS)[number]
