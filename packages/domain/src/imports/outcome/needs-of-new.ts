import type { OrganizationState } from '../../state/organization-state.js'
import type { ImportKind } from '../read/field-spec.js'
import type { FileMapping } from '../read/import-mapping.js'
import { CUSTOMER_KINDS, type CustomerKind, customerRegistry } from './customer-kind.js'
import { ownHolder } from './holder-of.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'

/** What a row must say of a thing that it makes, and need not of one that is there. */
const NEEDS: { readonly [K in ImportKind]?: readonly string[] } = {
  TEAMS: ['name'],
  POSITIONS: ['title', 'team'],
  PEOPLE: ['name'],
  ACCOUNTS: ['name', 'acv'],
  ...Object.fromEntries(Object.entries(CUSTOMER_KINDS).map(([kind, { must }]) => [kind, must])),
}

/** The fields that a row must have to make a thing of a kind. */
export function neededByNew(kind: ImportKind): readonly string[] {
  return NEEDS[kind] ?? []
}

/** The fields that only a file of things that are there can do without, and that the mapping does not bring. */
export function lackedByNew({
  kind,
  fields,
}: Pick<FileMapping, 'fields' | 'kind'>): readonly string[] {
  return neededByNew(kind).filter((field) => fields[field] === undefined)
}

/** Tells of a row of a kind that has external ids whether the thing that it is about is there already. */
export function knowsThingOf(
  kind: ImportKind,
  state: OrganizationState,
  directory: ImportDirectory,
  context: ImportContext,
): (row: object) => boolean {
  const test = knowsThing(kind, state, directory, context)
  return (row) => test(row as ThingRow)
}

function knowsThing(
  kind: ImportKind,
  state: OrganizationState,
  { accounts: finder, people, positions, teams }: ImportDirectory,
  { effective, source }: ImportContext,
): (row: ThingRow) => boolean {
  switch (kind) {
    case 'TEAMS':
      return (row) => (teams.own(row.externalId) ?? teams.recognise(row.externalId, row)) !== null
    case 'POSITIONS':
      return ({ externalId }) => positions.own(externalId) !== null
    case 'PEOPLE':
      return (row) => (people.own(row.externalId) ?? people.recognise(row.externalId, row)) !== null
    case 'ACCOUNTS':
      return (row) => finder.own(state.accounts, row, effective) !== -1
    default: {
      if (!isCustomerKind(kind)) return () => false
      const known = customerRegistry(kind, state)
      return ({ externalId }) => ownHolder(known.get(externalId) ?? [], source) !== null
    }
  }
}

/** The part of a row that tells which thing it is about. */
interface ThingRow {
  readonly externalId: string
  readonly name?: string | undefined
  readonly email?: string | null | undefined
}

function isCustomerKind(kind: ImportKind): kind is CustomerKind {
  return kind in CUSTOMER_KINDS
}
