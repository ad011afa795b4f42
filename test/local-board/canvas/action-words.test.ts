import { expect, test } from 'vitest'
import { actionWords } from '../../../src/local-board/canvas/bars/action-words.ts'

const icon = 'chat'

test("an app's action is named in the person's language, else in English, else in the first it has", () => {
  const ui = { label: { de: 'Ursache', en: 'Cause' }, description: { fr: 'Une cause' }, icon }
  expect(actionWords({ event: 'mark', ui }, 'de-AT')).toEqual({ label: 'Ursache', description: 'Une cause' })
  expect(actionWords({ event: 'mark', ui }, 'ja')).toEqual({ label: 'Cause', description: 'Une cause' })
  expect(actionWords({ event: 'mark', ui: { label: 'Mark', icon } }, 'de')).toEqual({ label: 'Mark' })
})

test('an action without words goes by its event, and a long text is cut', () => {
  expect(actionWords({ event: 'mark-as-cause' }, 'en')).toEqual({ label: 'mark as cause' })
  expect(actionWords({ event: 'a', ui: { label: '  ', icon } }, 'en')).toEqual({ label: 'a' })
  const { label } = actionWords({ event: 'a', ui: { label: 'x'.repeat(200), icon } }, 'en')
  expect([label.length, label.at(-1)]).toEqual([80, '…'])
})
