import type { RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown as serialize } from 'mdast-util-to-markdown'
import type { Postmortem } from './postmortem.ts'
import { actionItems, followUp, ownership, parked } from './sections/agreements.ts'
import { column, impactNextTime, rootCauses } from './sections/findings.ts'
import { opening, overview, summary } from './sections/incident.ts'
import { timeline } from './sections/timeline.ts'

/**
 * GitHub strikes out text between tildes, which the serializer does not know of (GitHub Flavored Markdown §6.5).
 * A tilde that begins a number, alone or right after the `**` of bold text (`**~23:00**`), can only open, never close:
 * it stays as it is, and every other one is escaped.
 */
const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  unsafe: [
    { character: '~', before: '(?<=\\S)(?<!^\\*\\*)', inConstruct: 'phrasing' },
    { character: '~', after: '(?!\\d)', inConstruct: 'phrasing' },
  ],
}

/** The postmortem as GitHub Flavored Markdown. Whatever people wrote stays text; empty parts say that they are empty. */
export function toMarkdown(postmortem: Postmortem): string {
  const children: RootContent[] = [
    ...opening(postmortem),
    ...overview(postmortem),
    ...summary(postmortem),
    ...timeline(postmortem),
    ...postmortem.columns.flatMap(column),
    ...rootCauses(postmortem),
    ...impactNextTime(postmortem),
    ...actionItems(postmortem),
    ...parked(postmortem),
    ...ownership(postmortem),
    ...followUp(postmortem),
  ]
  return serialize({ type: 'root', children }, OPTIONS)
}
