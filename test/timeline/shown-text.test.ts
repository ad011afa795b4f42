import { describe, expect, it } from 'vitest'
import { rewrittenText, shownText } from '../../src/timeline/index.ts'

describe('the shown text of an event', () => {
  for (const [text, shown] of [
    ['Alert: error rate above 5 %', 'Alert: error rate above 5 %'],
    ['[PR #428](https://github.com/a/b/pull/428) raises the limit', 'PR #428 raises the limit'],
    ['See https://status.example.com/incidents/4?x=1 for it', 'See status.example.com/… for it'],
    ['See https://www.example.com.', 'See example.com.'],
    ['Deploy fails\n```\nTraceback: boom\n```\nand is tried again', 'Deploy fails and is tried again'],
    ['`hub` is **restarted** and _stays_ up', 'hub is restarted and stays up'],
    ['snake_case_name and 3 * 4 * 5 stay', 'snake_case_name and 3 * 4 * 5 stay'],
    ['Graph\nhttps://grafana.example.com/d/1', 'Graph'],
    ['![graph of load](https://example.com/a.png)', 'graph of load'],
    ['https://example.com/only', 'https://example.com/only'],
    ['[runbook](https://example.com/a_(b)) followed', 'runbook followed'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(shown)}`, () => {
      expect(shownText(text)).toBe(shown)
    })
  }

  it('rewritten, keeps addresses and code that were not shown', () => {
    const text = '[PR #428](https://github.com/a/b/pull/428) fails\n```\nboom\n```'
    const rewritten = rewrittenText('PR 428 fails twice', text)
    expect(rewritten).toBe('PR 428 fails twice\n```\nboom\n```\nhttps://github.com/a/b/pull/428')
    expect(shownText(rewritten)).toBe('PR 428 fails twice')
    expect(rewrittenText('PR 428 fails', rewritten)).toBe(
      'PR 428 fails\n```\nboom\n```\nhttps://github.com/a/b/pull/428',
    )
  })
})
