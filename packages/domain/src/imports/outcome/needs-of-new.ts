import type { OrganizationState } from '../../state/organization-state.js'
import type { ImportKind } from '../read/field-spec.js'
import type { FileMapping } from '../read/import-mapping.js'
import { CUSTOMER_KINDS, type CustomerKind, customerRegistry } from './customer-kind.js'
import { ownAccountRow, ownHolder } from './holder-of.js'
import type { ImportDirectory } from './import-directory.js'

/** What a row must say of a thing that it makes, and need not of one that is there. */
const NEEDS: { readonly [K in ImportKind]?: readonly string[] } = {
  TEAMS: ['name'],
  POSITIONS: ['title', 'team'],
  PEOPLE: ['name'],
  ACCOUNTS: ['name', 'acv'],
  ...Object.fromEntries(Object.entries(CUSTOMER_KINDS).map(([kind, { must }]) => [kind, must])),
}

/** The fields that only a file of things that are there can do without, and that the mapping does not bring. */
export function lackedByNew({
  kind,
  fields,
}: Pick<FileMapping, 'fields' | 'kind'>): readonly string[] {
  return (NEEDS[kind] ?? []).filter((field) => fields[field] === undefined)
}

/** Tells of the id of a row whether there is such a thing already. */
export function knowsOwn(
  kind: ImportKind,
  state: OrganizationState,
  directory: ImportDirectory,
  source: string,
): (id: string) => boolean {
  switch (kind) {
    case 'TEAMS':
      return (id) => directory.teams.own(id) !== null
    case 'POSITIONS':
      return (id) => directory.positions.own(id) !== null
    case 'PEOPLE':
      return (id) => directory.people.own(id) !== null
    case 'ACCOUNTS':
      return (id) => ownAccountRow(state.accounts, { source, id }) !== -1
    default: {
      if (!isCustomerKind(kind)) return () => false
      const known = customerRegistry(kind, state)
      return (id) => ownHolder(known.get(id) ?? [], source) !== null
    }
  }
}

function isCustomerKind(kind: ImportKind): kind is CustomerKind {
  return kind in CUSTOMER_KINDS
}
