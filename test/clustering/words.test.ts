import { describe, expect, test } from 'vitest'
import { sessionLanguages } from '../../src/clustering/language.ts'
import { wordsOf } from '../../src/clustering/words.ts'

const stems = (text: string) => wordsOf(text).map((word) => word.stem)
const stemsIn = (locale: string, text: string) =>
  wordsOf(text, sessionLanguages([text], locale)).map((word) => word.stem)

describe('the words of a note', () => {
  test('an identifier gives itself and its parts', () => {
    expect(stems('db-failover of PagerDuty')).toEqual(['dbfailov', 'db', 'failov', 'pagerduty', 'pager', 'duty'])
  })

  test('English endings do not part words of one meaning', () => {
    expect(new Set(stems('deploy deploys deployed deployment'))).toEqual(new Set(['deploy']))
  })

  test('function words, negations, links, markup, numbers and hashes say nothing', () => {
    expect(
      stems("<p>We didn&#39;t see it &amp; couldn't: https://example.org/a/b?c=1 at 14:05, 300 rows, 9fceb02d</p>"),
    ).toEqual(['row'])
  })

  test('a version keeps its number', () => {
    expect(wordsOf('Upgrade to 12.04').map((word) => word.written)).toEqual(['Upgrade', '12.04'])
  })

  test('a note of function words alone keeps them', () => {
    expect(stems('To be or not to be')).toEqual(['to', 'be', 'or', 'not', 'to', 'be'])
  })

  test('a note that is only a link can still be read', () => {
    expect(stems('https://status.example.org')).toContain('statu')
  })

  test('full-width and composed letters read like plain ones', () => {
    expect(stems('Ｄａｔａｂａｓｅ café')).toEqual(stems('Database cafe\u0301'))
  })

  test('scripts without spaces are parted into words', () => {
    expect(stemsIn('ja', 'データベースの障害')).toEqual(['データベース', '障害'])
    expect(stemsIn('zh', '数据库故障').join('')).toBe('数据库故障')
    expect(stemsIn('zh', '数据库故障').length).toBeGreaterThan(1)
    expect(stemsIn('th', 'ลูกค้าแจ้งปัญหา')).toEqual(['ลูกค้า', 'แจ้ง', 'ปัญหา'])
    for (const text of ['ຖານຂໍ້ມູນລົ້ມເຫຼວ', 'មូលដ្ឋានទិន្នន័យ', 'ဒေတာဘေ့စ်ပျက်သွားသည်']) {
      expect(stems(text).length).toBeGreaterThan(1)
      expect(stems(text).join('')).toBe(text.normalize('NFKC').replace('\u0ecd\u0eb2', '\u0eb3'))
    }
  })

  test('a name inside such a script is read as it is elsewhere', () => {
    expect(stemsIn('ja', 'checkout-apiのKafka遅延')).toEqual([...stems('checkout-api'), 'kafka', '遅延'])
    expect(stemsIn('ko', 'Kafka의 지연을')).toEqual(['kafka', '지연'])
  })

  test('accents and other alphabets are kept whole', () => {
    expect(stems("L'équipe a réparé le défaut")).toEqual(['équipe', 'réparé', 'le', 'défaut'])
    expect(stems('Βάση δεδομένων')).toEqual(['βάση', 'δεδομένων'])
    expect(stems('डेटाबेस विफल')).toEqual(['डेटाबेस', 'विफल'])
  })

  test('emoji alone stand for themselves, and nothing gives nothing', () => {
    expect(stems('🔥 🔥')).toEqual(['🔥', '🔥'])
    expect([stems(''), stems('  \n'), stems('?!…'), stems('<br>')]).toEqual([[], [], [], []])
  })

  test('words on both sides of a full stop are no neighbours', () => {
    expect(wordsOf('Bucket empty. Restore late').map((word) => word.position)).toEqual([0, 1, 3, 4])
  })

  test('a locale that is none is passed over', () => {
    expect(stemsIn('not a locale', 'disk full')).toEqual(['disk', 'full'])
  })
})
