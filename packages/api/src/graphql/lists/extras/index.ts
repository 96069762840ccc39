import type { EntityKind } from '@postscale/domain'
import type { ExtraFilter, ExtraOrder, ListExtras } from '../list-extras.js'
import { accountExtras } from './account.js'
import { personExtras } from './person.js'
import { positionExtras } from './position.js'
import { teamExtras } from './team.js'

const EXTRAS: { readonly [K in EntityKind]?: ListExtras } = {
  account: accountExtras,
  person: personExtras,
  position: positionExtras,
  team: teamExtras,
}

export function extraFilters(kind: EntityKind): Readonly<Record<string, ExtraFilter>> {
  return EXTRAS[kind]?.filters ?? {}
}

export function extraOrders(kind: EntityKind): Readonly<Record<string, ExtraOrder>> {
  return EXTRAS[kind]?.orders ?? {}
}
