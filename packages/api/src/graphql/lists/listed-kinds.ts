import {
  ENTITIES,
  ENTITY_KINDS,
  type EntityKind,
  type Field,
  type KindWords,
  PERIOD_KINDS,
  type PeriodKind,
  PERIODS,
} from '@postscale/domain'

/** The kinds that have lists: all whose history the state keeps by id. */
export type ListedKind = EntityKind | PeriodKind

export const LISTED_KINDS: readonly ListedKind[] = [...ENTITY_KINDS, ...PERIOD_KINDS]

/** What lists follow from. */
interface Listed {
  readonly plural: string
  readonly label: string | null
  readonly search?: readonly string[]
  /** Its first day where nothing else is said. */
  readonly order: { readonly field: string; readonly direction: 'ASC' | 'DESC' }
  readonly fields: Readonly<Record<string, Field>>
  readonly words: KindWords
}

const earliestFirst = { field: 'from', direction: 'ASC' } as const

/** How a kind is described, as far as its lists follow from it. */
export function listed(kind: ListedKind): Listed {
  if (isPeriodKind(kind)) return { ...PERIODS[kind], label: null, order: earliestFirst }
  return ENTITIES[kind]
}

export function isPeriodKind(kind: ListedKind): kind is PeriodKind {
  return Object.hasOwn(PERIODS, kind)
}
