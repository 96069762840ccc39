import {
  draftState,
  type NameEraser,
  nameEraser,
  type OrganizationState,
  type Subject,
} from '@postscale/domain'
import type pg from 'pg'
import { readRows } from './erase-rows.js'
import { rewrittenTexts } from './held-texts.js'
import { nameWords } from './name-words.js'
import { thingsNaming } from './things-naming.js'

/** A text that names somebody, and where it stands. */
export interface NamingText {
  /** A kind of thing, or a table beside the state. */
  readonly place: string
  /** What tells the thing or the row from the others there. */
  readonly key: string
  readonly text: string
}

/** The texts of an organization that name somebody, of all times, each once in its row; their own record is not among them. */
export async function textsNaming(
  client: pg.ClientBase | pg.Pool,
  state: OrganizationState,
  subject: Subject,
  names: readonly string[],
): Promise<readonly NamingText[]> {
  const words = nameWords(names)
  if (words.length === 0) return []
  const eraser = nameEraser(names, '')
  const { id: organizationId } = state.organization
  const found: NamingText[] = []
  const draft = draftState(state)
  for (const { kind, id } of await thingsNaming(client, organizationId, [subject], words)) {
    const record = kind === subject.kind && id === subject.id ? null : draft.record(kind, id)
    found.push(...namingTexts(record, eraser).map((text) => ({ place: kind, key: id, text })))
  }
  for (const held of await rewrittenTexts(client)) {
    for (const row of await readRows(client, organizationId, held, { ids: [], words })) {
      const texts = held.columns.flatMap(({ name }) => namingTexts(row[name], eraser))
      const key = held.key.slice(1).map(({ name }) => String(row[name]))
      const place = { place: held.table, key: key.join(' ') }
      found.push(...[...new Set(texts)].map((text) => ({ ...place, text })))
    }
  }
  return found
}

/** The texts within plain JSON that name somebody. */
function namingTexts(value: unknown, eraser: NameEraser): readonly string[] {
  if (typeof value === 'string') return eraser(value) === value ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((each) => namingTexts(each, eraser))
}
