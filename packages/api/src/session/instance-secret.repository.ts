import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.js'
import type { PrismaClient } from '../generated/prisma/client.js'

/**
 * Random secrets of this installation, each made by the first process that asks. They sign cookies:
 * kept beside the sessions that they protect, they give nothing to whoever can already read those.
 */
export class InstanceSecretRepository {
  readonly #prisma: PrismaClient

  constructor({ prisma }: Pick<Database, 'prisma'>) {
    this.#prisma = prisma
  }

  /** The secret of that name, the same in every process. */
  async get(name: string): Promise<string> {
    const value = randomBytes(32).toString('base64url')
    await this.#prisma.instanceSecret.createMany({ data: [{ name, value }], skipDuplicates: true })
    const secret = await this.#prisma.instanceSecret.findUnique({ where: { name } })
    if (!secret) throw new Error(`the secret ${name} is missing`)
    return secret.value
  }
}
