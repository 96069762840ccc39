import { type ExternalReference, inReferenceOrder } from '../../entities/external-reference.js'
import type { Id } from '../../kernel/ids.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { refusedRow, type RowChange, type RowOutcome } from './row-outcome.js'
import { type Called, isStandIn } from './stand-in-ids.js'
import type { Known, ThingRegistry } from './thing-registry.js'

/** Kinds of things that are recognised by what they are called. */
const THINGS = { people: 'person', teams: 'team' } as const
type Recognised = keyof typeof THINGS
type Row = Called & { readonly externalId: string }
type FieldsOf<K extends Recognised> = ImportDirectory[K] extends ThingRegistry<infer F> ? F : never

interface ThingOfRow<F> {
  /** Null of a thing that the row is to make. */
  readonly known: Known<F> | null
  /** What gives the thing the row's id. */
  readonly changes: readonly RowChange[]
  readonly refused: null
}

/**
 * The thing that a row is about: the one that has its id, else the one that it is recognised by (see
 * `ThingRegistry`), which then has that id as well; a name or an address that stands in for an id is none.
 */
export function thingOfRow<K extends Recognised>(
  kind: K,
  row: Row,
  directory: ImportDirectory,
  { source }: ImportContext,
): ThingOfRow<FieldsOf<K>> | { readonly refused: RowOutcome } {
  const registry = directory[kind] as unknown as ThingRegistry<FieldsOf<K>>
  const { externalId: id } = row
  const known = registry.own(id)
  if (known !== null) {
    directory.claim(kind, known.id)
    return { known, changes: [], refused: null }
  }
  const recognised = registry.recognise(id, row)
  if (recognised === null) return { known: null, changes: [], refused: null }
  if (recognised === 'AMBIGUOUS') {
    const shared = [row.email, row.name].find((text) => text && registry.find(text) === 'AMBIGUOUS')
    const params = { thing: THINGS[kind], reference: shared ?? id }
    return { refused: refusedRow('AMBIGUOUS_REFERENCE', params) }
  }
  directory.claim(kind, recognised.id)
  if (isStandIn(id, [row])) {
    directory.alias(kind, id, recognised as never)
    return { known: recognised, changes: [], refused: null }
  }
  const reference = { source, id }
  const referred = withReference(recognised, reference)
  directory.make(kind, referred as never)
  return {
    known: referred,
    changes: [referring(THINGS[kind], recognised.id, reference)],
    refused: null,
  }
}

/** Remembers of which things rows have the ids, so that no other row is about them by its name alone. */
export function claimOwn(
  kind: Recognised,
  rows: readonly { readonly row: Row }[],
  directory: ImportDirectory,
): void {
  for (const { row } of rows) {
    const known = directory[kind].own(row.externalId)
    if (known !== null) directory.claim(kind, known.id)
  }
}

/** The thing as it is with one more external reference. */
export function withReference<
  T extends { readonly externalReferences: readonly ExternalReference[] },
>(thing: T, reference: ExternalReference): T {
  const externalReferences = inReferenceOrder([...thing.externalReferences, reference])
  return { ...thing, externalReferences }
}

/** The change that gives a thing one more external reference. */
export function referring(
  kind: 'account' | 'person' | 'position' | 'team',
  id: Id,
  reference: ExternalReference,
): RowChange {
  return { type: 'addExternalReference', kind, id, reference }
}
