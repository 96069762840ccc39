import type { EntityKind, Field, OrganizationView } from '@postscale/domain'
import type { RequestContext } from '../../context.js'
import { constantCase } from './constant-case.js'
import type { ListedKind } from './listed-kinds.js'

type Services = RequestContext['services']

/** What facts tell of a thing, by its row in the state's table and the view in which it is shown. */
type ToldValue = (row: number, shown: OrganizationView) => unknown

/** What facts tell of the things of a list, by name, as far as the list asks for it. */
export type Told = ReadonlyMap<string, ToldValue>

/** What a list is told that asks for no facts. */
export const NOTHING_TOLD: Told = new Map()

/** What facts tell of the things of a kind, as if it were a field of theirs: lists filter and sort by it. */
interface ToldField {
  readonly field: Field
  readonly about: string
  /** What an order by it says; null where lists are not sorted by it. */
  readonly order: string | null
  /** Reads it of all things of a view. */
  readonly read: (services: Services, view: OrganizationView) => Promise<ToldValue>
}

/** As far as lists look at a field, which is only kept in facts. */
function told(type: string, choices?: Field['choices']): Field {
  return { type, choices, presence: 'optional', setBy: 'never' } as Field
}

const ACCOUNT_FIELDS: Readonly<Record<string, ToldField>> = {
  lifecycleStage: {
    field: told('choice', 'lifecycleStage'),
    about:
      'The stage of its life, as `lifecycle` tells it on the day. What has ended or is to come is in none.',
    order: 'By the stage of its life.',
    read: async ({ accountLives }, view) => {
      const lives = await accountLives.accounts(view)
      return (row, shown) => (shown === view ? lives.stageOf(row) : null)
    },
  },
  lastContact: {
    field: told('day'),
    about: 'The day of the last contact with it that is recorded, as `lastContact` tells it.',
    order: 'By the day of the last contact that is recorded.',
    read: async ({ accountSeries }, view) => {
      const last = await accountSeries.lastContacts(view)
      return (row) => last.get(view.state.accounts.byId.at(row)) ?? null
    },
  },
  daysSinceContact: {
    field: told('integer'),
    about: 'Days since the last contact with it that is recorded, up to the day of the list.',
    order: null,
    read: async ({ accountSeries }, view) => {
      const last = await accountSeries.lastContacts(view)
      return (row) => {
        const day = last.get(view.state.accounts.byId.at(row))
        return day === undefined ? null : view.day - day
      }
    },
  },
}

/** What facts tell of the things of a kind. */
export function toldFields(kind: ListedKind | EntityKind): Readonly<Record<string, ToldField>> {
  return kind === 'account' ? ACCOUNT_FIELDS : {}
}

/** The list that is asked for, as far as facts matter to it. */
interface Asked {
  readonly filter?: object | null
  readonly order?: { readonly field: string } | null
}

/** Makes a list of what it needs to be told first: at once where it needs nothing, as most do. */
export function withTold<R>(
  services: Services,
  view: OrganizationView,
  kind: ListedKind,
  asked: Asked,
  list: (told: Told) => R,
): R | Promise<R> {
  return askedFields(kind, asked).length === 0
    ? list(NOTHING_TOLD)
    : readTold(services, view, kind, asked).then(list)
}

/** Reads what a list needs to be told before it is filtered and sorted. */
export async function readTold(
  services: Services,
  view: OrganizationView,
  kind: ListedKind,
  asked: Asked,
): Promise<Told> {
  const fields = askedFields(kind, asked)
  if (fields.length === 0) return NOTHING_TOLD
  return new Map(
    await Promise.all(
      fields.map(async ([name, { read }]) => [name, await read(services, view)] as const),
    ),
  )
}

/** What facts tell of accounts, each with its name and what an order by it is called. */
const ACCOUNT_ENTRIES = Object.entries(ACCOUNT_FIELDS).map(
  ([name, field]) => [name, field, constantCase(name)] as const,
)
const NO_FIELDS: readonly (readonly [string, ToldField])[] = []

function askedFields(
  kind: ListedKind,
  { filter, order }: Asked,
): readonly (readonly [string, ToldField])[] {
  if (kind !== 'account') return NO_FIELDS
  const found: (readonly [string, ToldField])[] = []
  for (const [name, field, orderName] of ACCOUNT_ENTRIES) {
    if (order?.field === orderName || isFiltered(filter, name)) found.push([name, field])
  }
  return found.length === 0 ? NO_FIELDS : found
}

function isFiltered(filter: object | null | undefined, name: string): boolean {
  const given = filter as Readonly<Record<string, unknown>> | null | undefined
  if (given == null) return false
  return given[name] != null || isFiltered(given['not'] as object | null | undefined, name)
}
