import { describe, expect, it } from 'vitest'
import { collectFrom, readDebriefJson, readLines, readReport, readSurvey } from '../../../src/session/index.ts'

describe('what was pasted', () => {
  it.each([
    ['', null],
    [' \n ', null],
    ['Alert came late\nNobody knew', 'lines'],
    ['What went well\n- a, b\nWhat went wrong\n- c, d', 'lines'],
    ['one, two\nthree, four\nfive, six', 'lines'],
    ['## What went well\n- a', 'report'],
    ['h2. What went well\n* a', 'report'],
    ['Summary\nIt was down\n\nWhat went well\n- a', 'report'],
    ['# Outage\n## Summary\nx\n## Timeline\ny', 'report'],
    ['Timestamp,What went well?\n1,a', 'survey'],
    ['What went well?\tWhat went wrong?\na\tb', 'survey'],
    ['ID;Startzeit;Name;Was lief gut?\n1;x;Ana;alles', 'survey'],
    ['{"format": "debrief", "version": 1}', 'json'],
    ['{"format": "other"}', 'lines'],
  ])('%j is read as %s', (text, reading) => expect(collectFrom(text)).toBe(reading))
})

describe('any text', () => {
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['control characters', Array.from({ length: 200 }, (_, code) => String.fromCharCode(code)).join('')],
    ['half a pair of surrogates', '\ud83d\n- \udc00,"\ud83d'],
    ['a line of 100 kB', `What went well,${'a'.repeat(100_000)}`],
    ['100,000 quotes', '"'.repeat(100_001)],
    ['quotes that open and never close', 'a,b\n'.concat('"x,y\n'.repeat(10_000))],
    ['unclosed comments', '<!--'.repeat(20_000)],
    ['unclosed links and marks', '## Went well\n'.concat('[**_`'.repeat(20_000))],
    ['many bars', `## Went well\n|${' |'.repeat(20_000)}`],
    ['many dashes', `Went well\n${'- '.repeat(20_000)}`],
    ['many brackets', `## Went well\n- ${'[a]('.repeat(10_000)}`],
    ['deep lists', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n')],
    ['deep JSON', `${'['.repeat(50_000)}`],
    ['markup', '<script>alert(1)</script>\n"<img src=x onerror=alert(1)>",=cmd()'],
    ['50,000 lines that say the same', 'Went wrong\n'.concat('a, note\n'.repeat(50_000))],
  ]

  it.each(HOSTILE)('is read without throwing and in time: %s', { timeout: 60_000 }, (_, text) => {
    const begun = process.cpuUsage()
    collectFrom(text)
    readLines(text, 'wrong')
    readReport(text)
    readSurvey(text)
    readDebriefJson(text)
    const { user, system } = process.cpuUsage(begun)
    // Ten times what it takes: what grows with the square of the text takes minutes.
    expect((user + system) / 1_000_000).toBeLessThan(10)
  })
})
