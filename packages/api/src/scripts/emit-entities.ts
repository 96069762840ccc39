import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entityAbouts, entityCatalogue, entityWords, LOCALES } from '@postscale/domain'
import { apiName } from '../graphql/api-name.js'

const target = fileURLToPath(new URL('../../../schema/src/generated/entities', import.meta.url))

const HEADER = '/* Written by the API from its entities; do not edit. */\n'

/** Writes the catalogue of kinds for the contract package; untouched where nothing changed. */
function emitEntities(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const files = new Map([
    ['catalogue.ts', exported(entityCatalogue(apiName), (_, text) => `${text} as const`)],
    ['about.ts', exported(entityAbouts())],
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
  const words = entityWords(locale)
  if (locale === 'en') return exported(words)
  const compared = exported(words, (name, text) => `${text} satisfies typeof english.${name}`)
  return `import type * as english from './en.js'\n${compared}`
}

/** Each part as a constant of its own, so that an app carries only those that it uses. */
function exported(
  parts: object,
  write: (name: string, text: string) => string = (_, text) => text,
): string {
  return Object.entries(parts)
    .map(([name, part]) => `export const ${name} = ${write(name, JSON.stringify(part, null, 2))}\n`)
    .join('')
}

emitEntities(target)
