import { describe, expect, test } from 'vitest'
import { en } from './en'
import { es } from './es'
import { pt } from './pt'

/** Every text by its path. */
function texts(messages: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...texts(value, `${path}${key}.`)]
        : [[`${path}${key}`, String(value)] as const],
    ),
  )
}

const places = (text: string | undefined): string[] =>
  (text?.match(/\{\{\w+\}\}/g) ?? []).toSorted()

describe.each([
  ['es', es],
  ['pt', pt],
])('the texts in %s', (_, messages) => {
  const english = texts(en)
  const translated = texts(messages)

  test('fill the same places as the English ones', () => {
    for (const [key, text] of translated) {
      expect({ key, places: places(text) }).toEqual({ key, places: places(english.get(key)) })
    }
  })

  test('are none of them empty', () => {
    expect([...translated].filter(([, text]) => text.trim() === '')).toEqual([])
  })
})
