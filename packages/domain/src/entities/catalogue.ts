import type { Locale } from '../kernel/locale.js'
import { VOCABULARIES } from './vocabularies.js'
import { settersOf } from './change-order.js'
import { CHANGE_WORDS } from './change-words.js'
import { type Entity, type FactKind, type Keyed, type Period, upsertName } from './entity.js'
import type { Field, Fields } from './fields/index.js'
import { ENTITIES, KINDS } from './registry.js'
import { timeWords } from './time.words.js'
import { VOCABULARY_WORDS } from './vocabulary-registry.js'
import type { VocabularyWords } from './vocabulary-words.js'
import type { ChangeWords, FieldWords, RecordWords, Words } from './words.js'

type AnyKind = Entity | FactKind | Keyed | Period

const kinds = Object.values<AnyKind>(KINDS)
const vocabularies = Object.entries<VocabularyWords>(VOCABULARY_WORDS)

/**
 * The kinds, their fields and the closed vocabularies as plain data without words: what forms, tables
 * and filters are built from outside of the domain.
 *
 * @param apiName the API's name of a field within a record.
 */
export function entityCatalogue(apiName: (name: string) => string): object {
  const records = [...recordFields()].map(({ words, fields }): [string, object] => [
    words.type,
    mapped(fields, (field, name) => ({ ...described(field), as: apiName(name) })),
  ])
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind.kind, describedKind(kind)])),
    records: Object.fromEntries(records),
    vocabularies: Object.fromEntries(
      vocabularies.map(([name, { type }]) => [
        name,
        { type, values: VOCABULARIES[name as keyof typeof VOCABULARIES] },
      ]),
    ),
  }
}

/** What kinds, fields, changes and choices are called in a language; English nouns have no gender. */
export function entityWords(locale: Locale): object {
  const called = (words: Words): string => words[locale]
  return {
    kinds: Object.fromEntries(
      kinds.map(({ kind, words }) => [
        kind,
        { gender: 'none', ...words.noun[locale], fields: mapped(words.fields, called) },
      ]),
    ),
    records: Object.fromEntries(
      [...recordFields()].map(({ words }) => [words.type, mapped(words.fields, called)]),
    ),
    changes: mapped(CHANGE_WORDS, called),
    choices: Object.fromEntries(
      vocabularies.map(([name, { values }]) => [name, mapped(values, called)]),
    ),
    time: mapped(timeWords, called),
  }
}

/** What kinds, fields, changes and choices mean, in English, for documentation. */
export function entityAbouts(): object {
  const fieldAbout = ({ about }: FieldWords): object =>
    typeof about === 'string' ? { input: about, output: about } : about
  const about = (words: ChangeWords): string => words.about
  return {
    kinds: Object.fromEntries(
      kinds.map(({ kind, words }) => [
        kind,
        { about: words.about, fields: mapped(words.fields, fieldAbout) },
      ]),
    ),
    records: Object.fromEntries(
      [...recordFields()].map(({ words }) => [words.type, mapped(words.fields, fieldAbout)]),
    ),
    changes: mapped(CHANGE_WORDS, about),
    choices: Object.fromEntries(
      vocabularies.map(([name, { values }]) => [name, mapped(values, about)]),
    ),
  }
}

function describedKind(kind: AnyKind): object {
  const { shape, plural, fields, words } = kind
  return {
    shape,
    type: words.type,
    plural,
    label: 'label' in kind ? kind.label : null,
    ...('key' in kind && { key: [kind.key].flat() }),
    changes: changesOf(kind),
    otherChanges: otherChangesOf(kind),
    changesWhere: kind.shape === 'period' ? (kind.changesWhere ?? {}) : {},
    inOrder: 'inOrder' in kind ? kind.inOrder : [],
    ...('oneOf' in kind && { oneOf: kind.oneOf }),
    fields: mapped(fields, described),
  }
}

/** The changes of a kind by what they do to a thing. */
function changesOf(kind: AnyKind): object {
  switch (kind.shape) {
    case 'entity': {
      const { create, ...others } = kind.changes
      if (!Object.hasOwn(ENTITIES, kind.kind)) return kind.changes
      return { create, upsert: upsertName(kind.kind), ...others }
    }
    case 'keyed':
      return kind.changes
    case 'fact':
      return { record: kind.change }
    case 'period':
      return {}
  }
}

/** Changes that set some fields apart, and those of periods. */
function otherChangesOf(kind: AnyKind): readonly string[] {
  if (kind.shape === 'period') return kind.changes
  return settersOf(kind.fields, kind.shape === 'entity' ? kind.changes.end : undefined)
}

function described(field: Field): object {
  const { type, presence, setBy, otherwise, to, as, owner, choices, words, max, sensitive } = field
  const given = { otherwise, to, as, owner, choices, record: words?.type, max, sensitive }
  return {
    type,
    presence,
    setBy,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  }
}

function* recordFields(): Generator<{ readonly words: RecordWords; readonly fields: Fields }> {
  for (const { fields } of kinds) {
    for (const { words, fields: within } of Object.values(fields)) {
      if (words !== undefined && within !== undefined) yield { words, fields: within }
    }
  }
}

function mapped<T, R>(
  record: Readonly<Record<string, T>>,
  of: (value: T, name: string) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, of(value, name)]))
}
