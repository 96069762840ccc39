import { describe, expect, it } from 'vitest'
import {
  FACTS,
  PERIOD_KINDS,
  THING_KINDS,
  THINGS,
  type FactKindName,
  type Field,
  type ThingKind,
} from '@postscale/domain'
import { FACT_TABLES } from '../../src/time-series/fact-table.js'
import {
  IDENTIFIED_KINDS,
  isPeriodKind,
  keyColumn,
  periodColumns,
  tableOf,
  type VersionedKind,
} from '../../src/store/store-columns.js'
import { columnDifferences, prismaColumns, type DescribedColumn } from './prisma-columns.js'

const FACT_KIND_NAMES = Object.keys(FACTS) as readonly FactKindName[]
const tenant: DescribedColumn = { name: 'organizationId', type: 'uuid', nullable: false }
const id: DescribedColumn = { name: 'id', type: 'uuid', nullable: false }
const period: readonly DescribedColumn[] = [
  { name: 'validFrom', type: 'date', nullable: false },
  { name: 'validTo', type: 'date', nullable: true },
]

describe('the columns of the store, which follow from the entities, are those of the Prisma schema:', () => {
  const kinds = THING_KINDS.filter((kind): kind is VersionedKind => !isPeriodKind(kind))

  it.each(kinds)('%s versions', async (kind) => {
    const key = { ...keyColumn(kind), nullable: false }
    const columns = [
      ...(kind === 'organization' ? [] : [tenant]),
      key,
      ...period,
      { name: 'changedFields', type: 'text[]' },
      ...fieldColumns(kind),
    ]
    expect(await columnDifferences(`${tableOf(kind)}_version`, columns)).toEqual([])
  })

  it.each(IDENTIFIED_KINDS)('%s identities', async (kind) => {
    expect(await columnDifferences(tableOf(kind), [tenant, id])).toEqual([])
  })

  it.each(PERIOD_KINDS)('%s', async (kind) => {
    expect(periodColumns(kind).map(({ name }) => name)).toEqual(
      [tenant, id, ...period, ...fieldColumns(kind)].map(({ name }) => name),
    )
    const columns = [tenant, id, ...period, ...fieldColumns(kind)]
    expect(await columnDifferences(tableOf(kind), columns)).toEqual([])
  })

  it.each(FACT_KIND_NAMES)('%s facts', async (kind) => {
    const { table, columns } = FACT_TABLES[kind]
    const fields: Readonly<Record<string, Field>> = FACTS[kind].fields
    const described = columns.map(({ name, type }) => ({
      name,
      type,
      nullable: fields[name]?.presence === 'optional',
    }))
    const kept: readonly DescribedColumn[] = [
      tenant,
      { name: 'id', type: 'bigint', nullable: false },
      { name: 'recordedIn', type: 'integer', nullable: false },
      { name: 'replacedIn', type: 'integer', nullable: true },
    ]
    const name = table.replaceAll('"', '')
    // A ticket volume's subject is derived by the database.
    const subject = 'oneOf' in FACTS[kind] ? [{ name: 'subjectId', type: 'uuid' }] : []
    expect(await columnDifferences(name, [...kept, ...described, ...subject])).toEqual([])
  })

  it('and every table of versions is one of the store’s', async () => {
    const inSchema = [...(await prismaColumns()).keys()].filter((name) => name.endsWith('_version'))
    expect(inSchema.toSorted()).toEqual(kinds.map((kind) => `${tableOf(kind)}_version`).toSorted())
  })
})

describe('a difference from the Prisma schema', () => {
  const role: readonly DescribedColumn[] = [
    tenant,
    id,
    { name: 'externalId', type: 'text', nullable: true },
  ]

  const occupancy: readonly DescribedColumn[] = [
    tenant,
    id,
    ...period,
    ...fieldColumns('occupancy'),
  ]
  const but = (name: string, more: Partial<DescribedColumn>) =>
    occupancy.map((column) => (column.name === name ? { ...column, ...more } : column))

  it.each<[string, string, readonly DescribedColumn[]]>([
    ['is another type', 'occupancy.id: text, uuid in', but('id', { type: 'text' })],
    ['is a list of it', 'occupancy.id: uuid[], uuid in', but('id', { type: 'uuid[]' })],
    ['is null allowed', 'occupancy.id: nullable', but('id', { nullable: true })],
    ['is null refused', 'occupancy.validTo: not nullable', but('validTo', { nullable: false })],
    ['is a column too few', 'occupancy.fte: only in', occupancy.slice(0, -1)],
    [
      'is a column too many',
      'occupancy.name: not in',
      [...occupancy, { name: 'name', type: 'text' }],
    ],
    ['is a column twice', 'occupancy.id: not in', [...occupancy, id]],
  ])('%s', async (_, told, columns) => {
    expect(await columnDifferences('occupancy', columns)).toEqual([expect.stringContaining(told)])
  })

  it('is a table that is not there', async () => {
    expect(await columnDifferences('rôle', role)).toHaveLength(1)
  })
})

/** A kind's fields as columns: null is allowed where a field is optional. */
function fieldColumns(kind: ThingKind): readonly DescribedColumn[] {
  return Object.entries<Field>(THINGS[kind].fields).map(([name, { sql, presence }]) => ({
    name,
    type: sql,
    ...(!sql.endsWith('[]') && { nullable: presence === 'optional' }),
  }))
}
