import type { OrganizationState } from '@postscale/domain'
import type { Database } from '../database/database.js'
import type { PrismaClient } from '../generated/prisma/client.js'

/** The last plan that touched a policy. */
interface PolicyChange {
  readonly key: string
  readonly author: string
  readonly at: Date
  readonly revision: number
}

type ChangesByKey = ReadonlyMap<string, PolicyChange>

/** Who changed which policy last, out of the audit: one statement for all policies of a state. */
export class PolicyChangeRepository {
  readonly #prisma: PrismaClient
  readonly #known = new WeakMap<OrganizationState, Promise<ChangesByKey>>()

  constructor({ prisma }: Pick<Database, 'prisma'>) {
    this.#prisma = prisma
  }

  /** The last changes up to a state's revision, by key; remembered with the state. */
  ofState(state: OrganizationState): Promise<ChangesByKey> {
    const known = this.#known.get(state)
    if (known !== undefined) return known
    const read = this.#read(state)
    this.#known.set(state, read)
    read.catch(() => this.#known.delete(state))
    return read
  }

  async #read({ organization, revision }: OrganizationState): Promise<ChangesByKey> {
    // With the join Prisma leaves it to PostgreSQL to pick the last of each (DISTINCT ON).
    const rows = await this.#prisma.auditChange.findMany({
      where: { organizationId: organization.id, kind: 'policy', revision: { lte: revision } },
      distinct: 'thingId',
      orderBy: [{ thingId: 'asc' }, { revision: 'desc' }],
      select: { thingId: true, revision: true, entry: { select: { actorName: true, at: true } } },
      relationLoadStrategy: 'join',
    })
    return new Map(
      rows.map(({ thingId: key, revision: last, entry: { actorName: author, at } }) => [
        key,
        { key, author, at, revision: last },
      ]),
    )
  }
}
