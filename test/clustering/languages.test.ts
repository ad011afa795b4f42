import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sessionLanguages } from '../../src/clustering/language.ts'
import { LANGUAGES } from '../../src/clustering/languages.ts'
import { isFunctionWord, wordsOf } from '../../src/clustering/words.ts'
import type { LabelledNote } from '../bench/clusters.ts'
import { draws, randomText } from './random-notes.ts'

const folder = new URL('../fixtures/languages/', import.meta.url)
const sessionOf = (name: string): LabelledNote[] => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
const textsOf = (name: string) => sessionOf(name).map(({ text }) => text)

const SESSIONS: Record<string, string[]> = {
  arabic: ['ar'],
  chinese: ['zh'],
  french: ['fr'],
  german: ['de'],
  italian: ['it'],
  japanese: ['ja'],
  korean: ['ko'],
  polish: ['pl'],
  portuguese: ['pt'],
  russian: ['ru'],
  spanish: ['es'],
  thai: ['th'],
  turkish: ['und'],
  'english-german': ['de', 'en'],
  'english-japanese': ['en', 'ja'],
}

describe('the languages of a session', () => {
  for (const [name, languages] of Object.entries(SESSIONS)) {
    test(`of the session in ${name.replace('-', ' and ')} are found`, () => {
      expect([...sessionLanguages(textsOf(name)).found].sort()).toEqual(languages)
    })
  }

  test('English sessions are English and nothing else, down to their words', () => {
    for (const name of ['checkout-outage', 'dns-outage', 'onboarding-retro', 'retro-release', 'search-latency']) {
      const file = new URL(`../fixtures/clusters/${name}.json`, import.meta.url)
      const texts: string[] = JSON.parse(readFileSync(file, 'utf8')).map(({ text }: LabelledNote) => text)
      const languages = sessionLanguages(texts)
      expect([name, languages.found]).toEqual([name, ['en']])
      for (const text of texts) expect(wordsOf(text, languages)).toEqual(wordsOf(text))
    }
  })

  test('few notes are enough for a language that is not among the long sessions', () => {
    const few: Record<string, string[]> = {
      it: [
        "L'allarme è arrivato troppo tardi",
        'Nessuno sapeva dove fosse la procedura',
        'Il rilascio non è stato provato',
      ],
      nl: ['De melding kwam veel te laat', 'Niemand wist waar het draaiboek stond', 'We hebben de uitrol niet getest'],
      sv: ['Larmet kom alldeles för sent', 'Ingen visste var rutinen fanns', 'Vi hade inte testat den nya versionen'],
      no: ['Varselet kom altfor sent', 'Ingen visste hvor rutinen var', 'Vi hadde ikke testet den nye versjonen'],
      pl: [
        'Alert przyszedł zbyt późno',
        'Nikt nie wiedział, gdzie jest instrukcja',
        'Nowa wersja nie została sprawdzona',
      ],
      uk: ['Сповіщення надійшло запізно', 'Ніхто не знав, де інструкція', 'Нову версію не перевірили'],
      fa: ['هشدار خیلی دیر رسید', 'هیچ کس نمی‌دانست دستورالعمل کجاست', 'نسخه جدید آزمایش نشده بود'],
      he: ['ההתראה הגיעה מאוחר מדי', 'אף אחד לא ידע איפה הנוהל', 'הגרסה החדשה לא נבדקה'],
      id: [
        'Peringatan datang terlalu lambat',
        'Tidak ada yang tahu di mana panduannya',
        'Versi baru belum diuji sama sekali',
      ],
    }
    for (const [code, texts] of Object.entries(few))
      expect([code, sessionLanguages(texts).found]).toEqual([code, [code]])
  })

  test('what the caller says wins over what the notes let guess', () => {
    expect(sessionLanguages(['Server down'], 'de-AT').found).toEqual(['de'])
    expect(sessionLanguages(['障害'], 'ja').found).toEqual(['ja'])
    expect(sessionLanguages(['障害']).found).toEqual(['zh'])
    expect(sessionLanguages(['Serveren gik ned'], 'da').found).toEqual(['no'])
  })

  test('keywords, full-width letters and addresses are no foreign language', () => {
    for (const text of ['Redis OOM', 'Ｄａｔａｂａｓｅ', 'see www.example.com and status.example.com.br/a/para', ''])
      expect(sessionLanguages([text, text, text]).ofScript.get('latin')).toBe('en')
  })

  test('one sentence in another language does not make a session bilingual', () => {
    const texts = [...textsOf('german'), 'We should have tested the restore before the incident']
    expect(sessionLanguages(texts).found).toEqual(['de'])
  })
})

describe('words of one meaning', () => {
  const meet: readonly [language: string, text: string][] = [
    ['ar', 'التنبيه تنبيه والتنبيه'],
    ['ar', 'الإصدارات إصدار'],
    ['de', 'Datenbank Datenbanken'],
    ['de', 'Abfrage Abfragen'],
    ['es', 'conexión conexiones'],
    ['fr', 'déployée déploiement déployer'],
    ['it', 'allarme allarmi'],
    ['ja', 'サーバー、サーバ'],
    ['ja', '遅れ、遅い'],
    ['ko', '배포를 배포가 배포에서 배포했다'],
    ['pt', 'conexão conexões'],
    ['ru', 'запрос запросы запросов'],
    ['pl', 'wdrożenie wdrożenia wdrożeniem'],
    ['uk', 'база бази базу'],
  ]
  for (const [locale, text] of meet) {
    test(`meet, whatever their endings (${locale}: ${text})`, () => {
      const stems = wordsOf(text, sessionLanguages([text], locale)).map(({ stem }) => stem)
      expect(stems.length).toBeGreaterThan(1)
      expect(new Set(stems).size).toBe(1)
    })
  }

  const silent: readonly [language: string, text: string, words: string[]][] = [
    ['fr', "Jusqu'à l'arrêt d'aujourd'hui, qu'il fallait", ['arrêt', 'fallait']],
    ['it', "Dell'errore non c'è traccia", ['errore', 'traccia']],
    ['uk', "Зв'язок з базою", ["Зв'язок", 'базою']],
    ['de', 'Es gab keine Anleitung für diesen Fall', ['Anleitung', 'Fall']],
    ['th', 'ไม่มีการทดสอบ', ['ทดสอบ']],
  ]
  for (const [locale, text, words] of silent) {
    test(`function words say nothing (${locale})`, () => {
      const read = wordsOf(text, sessionLanguages([text], locale)).map(({ written }) => written)
      expect(read).toEqual(words.map((word) => word.replace("'", '')))
    })
  }
})

describe('a session in two languages', () => {
  test('a word of both languages has one stem in a mixed session, and the function words of both are dropped', () => {
    const languages = sessionLanguages(textsOf('english-german'))
    const stemIn = (text: string) => wordsOf(text, languages).find(({ written }) => /retries/i.test(written))?.stem
    expect(stemIn('Zu viele Retries haben die Last erhöht')).toBe(stemIn('Retries made the load worse'))
    expect(['the', 'und', 'Kafka'].map((word) => isFunctionWord(word, languages))).toEqual([true, true, false])
  })
})

describe('any text at all', () => {
  test('can be read in every language', () => {
    for (const locale of Object.keys(LANGUAGES)) {
      for (let seed = 1; seed <= 40; seed += 1) {
        const draw = draws(seed)
        const texts = Array.from({ length: 5 }, () => randomText(draw))
        const languages = sessionLanguages(texts, locale)
        for (const text of texts) {
          const words = wordsOf(text, languages)
          expect(
            words.every(({ stem, written }) => stem !== '' && written !== ''),
            `${locale}, seed ${seed}`,
          ).toBe(true)
        }
      }
    }
  })

  test('the languages do not depend on the order of the notes', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const draw = draws(seed)
      const all = Object.keys(SESSIONS).flatMap(textsOf)
      const texts = Array.from({ length: 1 + draw.below(12) }, () => draw.pick(all))
      const { found } = sessionLanguages(texts)
      expect(sessionLanguages(draw.shuffled(texts)).found, `seed ${seed}`).toEqual(found)
    }
  })
})
