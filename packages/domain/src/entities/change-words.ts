import {
  type ChangeNames,
  type Entity,
  type FactKind,
  type Keyed,
  type Period,
  type UpsertName,
  upsertName,
} from './entity.js'
import { ENTITIES, type EntityKind, KINDS } from './registry.js'
import type { ChangeWords, GenderedNoun, KindWords } from './words.js'

type NamesOf<E> =
  E extends Entity<string, string, infer C, infer F>
    ? ChangeNames<C, F>
    : E extends Period<string, string, infer _F, infer C>
      ? C
      : E extends FactKind<string, infer C>
        ? C
        : E extends Keyed<string, string, infer C>
          ? C['clear' | 'set']
          : never

/** The changes that give, move and free what things are called in other systems. */
export type ReferenceChangeName =
  | 'addExternalReference'
  | 'moveExternalReference'
  | 'removeExternalReference'

/** The name of a change, of whatever kind or of all kinds. */
export type ChangeName =
  | 'restore'
  | ReferenceChangeName
  | UpsertName<EntityKind>
  | {
      [K in keyof typeof KINDS]: NamesOf<(typeof KINDS)[K]>
    }[keyof typeof KINDS]

/** The changes that are of no kind. */
const ofAnyKind: Readonly<Record<ReferenceChangeName | 'restore', ChangeWords>> = {
  addExternalReference: {
    about:
      'Notes what a thing is called in another system; refused where another thing of its kind is called so there.',
    en: 'Add an external reference',
    es: 'Agregar una referencia externa',
    pt: 'Adicionar uma referência externa',
  },
  moveExternalReference: {
    about:
      'Takes what is called so in another system from the thing that has the reference, and gives it to another of the same kind.',
    en: 'Move an external reference',
    es: 'Mover una referencia externa',
    pt: 'Mover uma referência externa',
  },
  removeExternalReference: {
    about: 'Frees an external reference, so that another thing can have it.',
    en: 'Remove an external reference',
    es: 'Quitar una referencia externa',
    pt: 'Remover uma referência externa',
  },
  restore: {
    about:
      'Sets the whole recorded history of a thing, or a fact, back to what it was at a revision. What there was not then is taken out, if nothing needs it. Restore what a thing belongs to before it.',
    en: 'Restore a former state',
    es: 'Restaurar un estado anterior',
    pt: 'Restaurar um estado anterior',
  },
}

function upsertWords({ noun, called }: KindWords): ChangeWords {
  return {
    about: `Makes the ${called ?? noun.en.one} that has an external reference or, where it is known, sets those of the fields given that differ.`,
    en: `Create or update ${indefinite(noun.en.one)}`,
    es: `Crear o actualizar ${gendered(noun.es, 'un', 'una')}`,
    pt: `Criar ou atualizar ${gendered(noun.pt, 'um', 'uma')}`,
  }
}

function indefinite(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

function gendered({ gender, one }: GenderedNoun, masculine: string, feminine: string): string {
  return `${gender === 'masculine' ? masculine : feminine} ${one}`
}

/** What every change does, and what a plan of it is called. */
export const CHANGE_WORDS = {
  ...Object.fromEntries(Object.values(KINDS).flatMap(({ words }) => Object.entries(words.changes))),
  ...Object.fromEntries(
    Object.values(ENTITIES).map(({ kind, words }) => [upsertName(kind), upsertWords(words)]),
  ),
  ...ofAnyKind,
} as Readonly<Record<ChangeName, ChangeWords>>
