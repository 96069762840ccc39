import { describe, expect, it } from 'vitest'
import { VOCABULARY_WORDS } from '../../entities/vocabulary-registry.js'
import type { Fields } from '../../entities/fields/index.js'
import { THINGS } from '../../entities/registry.js'
import type { FieldWords } from '../../entities/words.js'
import { LOCALES } from '../../kernel/locale.js'
import { VOCABULARIES, type VocabularyName } from '../../entities/vocabularies.js'
import { choiceWords, foldText } from './choice-words.js'
import { IMPORT_FIELDS } from './import-fields.js'
import type { ImportKind } from './field-spec.js'
import { suggestFields } from '../guess/suggest-fields.js'

const FILES = [
  ['TEAMS', 'team'],
  ['POSITIONS', 'position'],
  ['PEOPLE', 'person'],
  ['ACCOUNTS', 'account'],
  ['STAKEHOLDERS', 'stakeholder'],
  ['SUCCESS_PLANS', 'successPlan'],
  ['OPPORTUNITIES', 'opportunity'],
  ['RENEWALS', 'renewal'],
] as const satisfies readonly (readonly [ImportKind, keyof typeof THINGS])[]

describe.each(LOCALES)('a file whose words are those that the app shows in %s', (locale) => {
  it.each(FILES)('%s has its columns found', (file, kind) => {
    const words: Readonly<Record<string, FieldWords>> = THINGS[kind].words.fields
    const imported = Object.keys(IMPORT_FIELDS[file]).filter((name) => Object.hasOwn(words, name))
    expect(imported.length).toBeGreaterThan(2)
    const header = imported.map((name) => words[name]![locale])
    const fields = suggestFields(file, header)
    for (const [index, name] of imported.entries()) {
      expect(fields[name], name).toEqual({ column: header[index] })
    }
  })

  it.each(Object.keys(VOCABULARIES) as VocabularyName[])('has the choices of %s read', (name) => {
    const read = choiceWords(VOCABULARIES[name])
    for (const [value, words] of Object.entries(VOCABULARY_WORDS[name].values)) {
      expect(read.get(foldText(words[locale])), words[locale]).toBe(value)
    }
  })
})

/** Fields that no single cell tells: references have columns of their own names, records have none. */
const WITHOUT_CELL = new Set(['record', 'records', 'reference'])

describe('a file of a kind', () => {
  it.each(FILES)('%s has a column for every field of it', (file, kind) => {
    const fields: Fields = THINGS[kind].fields
    const told = Object.keys(fields).filter((name) => !WITHOUT_CELL.has(fields[name]!.type))
    expect(Object.keys(IMPORT_FIELDS[file])).toEqual(expect.arrayContaining(told))
  })
})
