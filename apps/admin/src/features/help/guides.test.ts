import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { es } from '@/i18n/es'
import { pt } from '@/i18n/pt'

const jobs = fileURLToPath(new URL('../../../../../docs/jobs/', import.meta.url))
const namesIn = (folder: string) =>
  globSync('*.md', { cwd: `${jobs}${folder}` }).filter((name) => name !== 'README.md')

/** All that an app says in one language, up to the first place that is filled in. */
function textsOf(messages: object): readonly string[] {
  return Object.values(messages).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null
      ? textsOf(value)
      : [String(value).split('{{')[0]?.trim() ?? ''],
  )
}

describe.each([
  ['', en],
  ['es/', es],
  ['pt/', pt],
] as const)('the jobs in docs/jobs/%s', (folder, messages) => {
  const texts = new Set(textsOf(messages))

  test('are those that are told in English', () => {
    expect(namesIn(folder).toSorted()).toEqual(namesIn('').toSorted())
  })

  test('call what is chosen as the app does', () => {
    const stale = namesIn(folder).flatMap((name) => {
      const text = readFileSync(`${jobs}${folder}${name}`, 'utf8')
      const chosen = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, bold = '']) => bold)
      return chosen.filter((bold) => !texts.has(bold)).map((bold) => `${name}: ${bold}`)
    })
    expect(stale).toEqual([])
  })
})
