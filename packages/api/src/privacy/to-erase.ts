import {
  type ErasedSubject,
  type Erasure,
  erasureOf,
  isUnmistakable,
  type OrganizationState,
  pseudonymOf,
  type Subject,
} from '@postscale/domain'
import type pg from 'pg'
import { nameWords } from './name-words.js'
import { namesOfSubjects } from './names-of-subject.js'
import { localeOf } from '../store/locale-of.js'

/** Those who are to be erased, and where they may be named. */
export interface ToErase {
  readonly erased: readonly ErasedSubject[]
  readonly erasure: Erasure
  /** As of `nameWords`. */
  readonly words: readonly string[]
}

/**
 * @param names which of their names are taken out of texts; those that mean nobody else where it is left out
 */
export async function toErase(
  client: pg.ClientBase,
  state: OrganizationState,
  subjects: readonly Subject[],
  names?: readonly string[],
): Promise<ToErase> {
  const locale = localeOf(state)
  const namesOf = await namesOfSubjects(client, state, subjects)
  const erased = subjects.map((subject): ErasedSubject => {
    const known = namesOf(subject)
    return {
      subject,
      pseudonym: pseudonymOf(locale, subject.id),
      names: names ?? known.filter(isUnmistakable),
      addresses: known.filter((name) => name.includes('@')),
    }
  })
  const words = nameWords(erased.flatMap((each) => each.names))
  return { erased, erasure: erasureOf(erased), words }
}
