import type pg from 'pg'

/** What Citus puts behind the name of a constraint: the number of the shard. */
const SHARD = /_\d+$/

/** The constraint that a statement violated, as migrations call it, also where its table is spread over shards. */
export function constraintOf({ constraint }: pg.DatabaseError): string | undefined {
  return constraint?.replace(SHARD, '')
}
