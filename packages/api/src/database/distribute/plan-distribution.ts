import { quoteIdentifier } from '../insert-rows.js'
import type { Catalogue, CatalogueTable, ForeignKey } from './catalogue.js'
import { placeOf, placingStatement, type TablePlace } from './table-place.js'

/** Either why tables cannot be spread, or what is left to do, in order: statements of one transaction each. */
type DistributionPlan =
  | { readonly problems: readonly string[] }
  | { readonly problems: null; readonly steps: readonly (readonly string[])[] }

/**
 * Plans how tenants' tables are spread over the machines of Citus, each organization's rows together. What is done
 * already is left as it is: after all steps there are none.
 */
export function planDistribution(catalogue: Catalogue): DistributionPlan {
  const problems = problemsOf(catalogue)
  if (problems.length > 0) return { problems }
  const left = inOrder(catalogue).filter(
    (table) => table.place === null && placingStatement(table) !== null,
  )
  const first = together(left, catalogue)
  const rest = left.filter((table) => !first.includes(table))
  return {
    problems: null,
    steps: [
      ...settingSteps(catalogue),
      ...(first.length === 0 ? [] : [stepOfAll(first, catalogue)]),
      ...rest.map((table) => [placing(table)]),
      ...(catalogue.checksEverywhere
        ? []
        : [[`SELECT create_distributed_function('check_deferred()')`]]),
    ],
  }
}

function problemsOf(catalogue: Catalogue): readonly string[] {
  const { tables, keys, lacksCoordinator } = catalogue
  const places = placesOf(tables)
  return [
    ...(lacksCoordinator
      ? [
          'Citus does not know the machine that is asked as one of its own. Run on it: ' +
            `SELECT citus_set_coordinator_host('its name', 5432)`,
        ]
      : []),
    ...tables.flatMap(({ name }) =>
      places.get(name) === null
        ? [`of the table ${name} it is not said where it belongs: say so in table-place.ts`]
        : [],
    ),
    ...keys.flatMap(({ name, table, refersTo }) =>
      isRefused(places.get(table), places.get(refersTo))
        ? [`${name} of ${table} refers to ${refersTo}, which is not where its rows are`]
        : [],
    ),
  ]
}

/** Rows refer to what is on each machine where they can be. */
function isRefused(
  from: TablePlace | null | undefined,
  to: TablePlace | null | undefined,
): boolean {
  if (from === 'SPREAD') return to === 'COORDINATOR'
  return to === 'SPREAD'
}

function placesOf(tables: readonly CatalogueTable[]): ReadonlyMap<string, TablePlace | null> {
  return new Map(tables.map((table) => [table.name, placeOf(table)]))
}

/**
 * The tables so that each comes after those it refers to.
 *
 * @throws Error where tables refer to each other in a circle
 */
function inOrder({ tables, keys }: Catalogue): readonly CatalogueTable[] {
  const ordered = new Set<CatalogueTable>()
  const byName = new Map(tables.map((table) => [table.name, table]))
  const place = (table: CatalogueTable, above: readonly CatalogueTable[]): void => {
    if (ordered.has(table)) return
    if (above.includes(table)) throw new Error(`${table.name} refers to itself through others`)
    for (const { table: from, refersTo } of keys) {
      const target = from === table.name && refersTo !== from ? byName.get(refersTo) : undefined
      if (target !== undefined) place(target, [...above, table])
    }
    ordered.add(table)
  }
  for (const table of tables) place(table, [])
  return [...ordered]
}

/**
 * What goes in one transaction: a table that gets everywhere takes along, through foreign keys, those that refer to it,
 * which tenants' tables must not be by then. So these keys are not there meanwhile.
 */
function together(left: readonly CatalogueTable[], { keys }: Catalogue): readonly CatalogueTable[] {
  const everywhere = left.filter((table) => placeOf(table) === 'EVERYWHERE').map(({ name }) => name)
  const names = new Set(everywhere)
  for (const { table, refersTo } of keys) if (everywhere.includes(refersTo)) names.add(table)
  for (const name of names) {
    for (const { table, refersTo } of keys) if (table === name) names.add(refersTo)
  }
  return left.filter(({ name }) => names.has(name))
}

function stepOfAll(tables: readonly CatalogueTable[], { keys }: Catalogue): readonly string[] {
  const places = placesOf(tables)
  const meanwhile = keys.filter(
    ({ table, refersTo }) =>
      places.get(table) === 'SPREAD' && places.get(refersTo) === 'EVERYWHERE',
  )
  return [
    ONE_AFTER_THE_OTHER,
    ...meanwhile.map(dropping),
    ...tables.toSorted((one, other) => rank(one) - rank(other)).map(placing),
    ...meanwhile.map(adding),
  ]
}

/** Keys between tables of several machines need it within one transaction. */
export const ONE_AFTER_THE_OTHER = `SET LOCAL citus.multi_shard_modify_mode = 'sequential'`

function rank(table: CatalogueTable): number {
  return placeOf(table) === 'EVERYWHERE' ? 0 : 1
}

function placing(table: CatalogueTable): string {
  const statement = placingStatement(table)
  if (statement === null) throw new Error(`${table.name} stays where it is`)
  return statement
}

function dropping({ table, name }: ForeignKey): string {
  return `ALTER TABLE ${quoteIdentifier(table)} DROP CONSTRAINT ${quoteIdentifier(name)}`
}

function adding({ table, name, definition }: ForeignKey): string {
  return `ALTER TABLE ${quoteIdentifier(table)} ADD CONSTRAINT ${quoteIdentifier(name)} ${definition}`
}

/** Requests reach the machines as the role that they act as. */
function settingSteps({ database, tellsSettings, tenantRole }: Catalogue) {
  const named = quoteIdentifier(database)
  return [
    ...(tellsSettings
      ? []
      : [[`ALTER DATABASE ${named} SET citus.propagate_set_commands = 'local'`]]),
    ...(tenantRole === null || tenantRole.mayLogIn
      ? []
      : [[`ALTER ROLE ${quoteIdentifier(tenantRole.name)} LOGIN`]]),
  ]
}
