import type { CustomAction } from '../../host/custom-actions.ts'

const LONGEST = 80

/**
 * What an app calls an action of its, and what it says of it, in `language` (a tag such as `de-AT`) or else in English
 * or the first language it has. An action without words goes by the name of its event.
 */
export function actionWords({ event, ui }: CustomAction, language: string): { label: string; description?: string } {
  const label = inLanguage(ui?.label, language) ?? event.replaceAll('-', ' ')
  const description = inLanguage(ui?.description, language)
  return description === undefined ? { label } : { label, description }
}

function inLanguage(words: unknown, language: string): string | undefined {
  if (typeof words === 'string') return cut(words)
  if (typeof words !== 'object' || words === null) return undefined
  const texts = Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const of = (name: string) => texts.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
  const found = of(language) ?? of(language.split('-')[0] ?? '') ?? of('en') ?? texts[0]?.[1]
  return found === undefined ? undefined : cut(found)
}

function cut(text: string): string | undefined {
  const words = text.trim()
  return words === '' ? undefined : words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words
}
