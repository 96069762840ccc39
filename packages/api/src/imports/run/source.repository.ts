import type { Database } from '../../database/database.js'
import type { PrismaClient } from '../../generated/prisma/client.js'

/** The mapping that each source of an organization was last imported with. */
export class SourceRepository {
  readonly #prisma: PrismaClient

  constructor({ prisma }: Pick<Database, 'prisma'>) {
    this.#prisma = prisma
  }

  /** Its plain JSON; null when there is none. */
  async mapping(organizationId: string, source: string): Promise<unknown> {
    const known = await this.#prisma.importSource.findUnique({
      where: { organizationId_source: { organizationId, source } },
    })
    return known?.mapping ?? null
  }

  /** The names under which mappings are remembered, in their order. */
  async names(organizationId: string): Promise<readonly string[]> {
    const known = await this.#prisma.importSource.findMany({
      where: { organizationId },
      select: { source: true },
      orderBy: { source: 'asc' },
    })
    return known.map(({ source }) => source)
  }

  /** Whether things of the organization have ids of the source, whoever brought them. */
  async hasIds(organizationId: string, source: string): Promise<boolean> {
    const where = { organizationId, source }
    return (await this.#prisma.externalReference.findFirst({ where })) !== null
  }
}
