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
    const found = await this.#prisma.organization.findMany({
      where: { OR: [{ id: demo.id }, { slug: demo.slug }] },
      select: { id: true, revision: true },
    })
    const own = found.find(({ id }) => id === demo.id)
    if (own === undefined && found.length > 0) return 'TAKEN'
    return own?.revision ?? 0
  }
}
