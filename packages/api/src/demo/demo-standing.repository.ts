import type { Database } from '../database/database.js'
import type { PrismaClient } from '../generated/prisma/client.js'

/** How far the demo organizations are. */
export class DemoStandingRepository {
  readonly #prisma: PrismaClient

  constructor({ prisma }: Pick<Database, 'prisma'>) {
    this.#prisma = prisma
  }

  /** The revision it is at, 0 before it is made; TAKEN when another organization has its slug. */
  async find(demo: { readonly id: string; readonly slug: string }): Promise<number | 'TAKEN'> {
    const select = { revision: true } as const
    const own = await this.#prisma.organization.findFirst({ where: { id: demo.id }, select })
    if (own !== null) return own.revision
    const taken = await this.#prisma.organizationSlug.count({ where: { slug: demo.slug } })
    return taken > 0 ? 'TAKEN' : 0
  }
}
