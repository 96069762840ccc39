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
}
