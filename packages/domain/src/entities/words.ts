import type { Locale } from '../kernel/locale.js'

/** A text in each of the product's languages. */
export type Words = Readonly<Record<Locale, string>>

/**
 * What a field is called, in the reader's language, and what it means, for who reads the API's
 * documentation: one text, or two where giving it and reading it differ.
 */
export interface FieldWords extends Words {
  readonly about: string | { readonly input: string; readonly output: string }
  /** How exports head its column, in any language, besides what it is called here. */
  readonly headers?: readonly string[]
}

/** What a change does, for the API's documentation, and what a plan of it is called. */
export interface ChangeWords extends Words {
  readonly about: string
}

/** A noun; the articles follow from its gender. */
interface KindNoun {
  readonly one: string
  readonly many: string
}
export interface GenderedNoun extends KindNoun {
  readonly gender: 'feminine' | 'masculine'
}

/** All words of a kind of thing: its name and meaning, its fields' and its changes'. */
export interface KindWords<F extends string = string, C extends string = string> {
  /** Its GraphQL type. */
  readonly type: string
  readonly about: string
  /** How the API's documentation calls one of it, where that is not the noun. */
  readonly called?: string
  /** What the organization's list of them is, and that of the account they belong to. */
  readonly list?: string
  readonly ownList?: string
  readonly noun: {
    readonly en: KindNoun
    readonly es: GenderedNoun
    readonly pt: GenderedNoun
  }
  readonly changes: Readonly<Record<C, ChangeWords>>
  readonly fields: Readonly<Record<F, FieldWords>>
}

/** The words of records within a field, such as milestones. */
export interface RecordWords<F extends string = string> {
  readonly type: string
  readonly about: string | { readonly input: string; readonly output: string }
  readonly fields: Readonly<Record<F, FieldWords>>
}
