import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entityAbouts, entityCatalogue, entityWords, LOCALES } from '@postscale/domain'
import { inputName } from '../graphql/record-names.js'

const target = fileURLToPath(new URL('../../../schema/src/generated/entities', import.meta.url))

const HEADER = '/* Written by the API from its entities; do not edit. */\n'

/** Writes the catalogue of kinds for the contract package; untouched where nothing changed. */
export function emitEntities(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const files = new Map([
    ['catalogue.ts', `export const catalogue = ${written(entityCatalogue(inputName))} as const\n`],
    ['about.ts', `export const about = ${written(entityAbouts())}\n`],
    ...LOCALES.map((locale) => [`${locale}.ts`, wordsFile(locale)] as const),
  ])
  for (const [name, text] of files) {
    const path = join(folder, name)
    const content = `${HEADER}${text}`
    if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content)
  }
}

/** The words of a language; the compiler compares them with the English ones. */
function wordsFile(locale: (typeof LOCALES)[number]): string {
  const words = written(entityWords(locale))
  if (locale === 'en') return `export const words = ${words}\n`
  return (
    `import type { words as english } from './en.js'\n` +
    `export const words: typeof english = ${words}\n`
  )
}

function written(value: object): string {
  return JSON.stringify(value, null, 2)
}

emitEntities(target)
