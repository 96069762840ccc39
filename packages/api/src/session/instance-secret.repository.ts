import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.js'

/**
 * Random secrets of this installation, each made by the first process that asks. They sign cookies:
 * kept beside the sessions that they protect, they give nothing to whoever can already read those.
 */
export function createInstanceSecretRepository({ prisma }: Pick<Database, 'prisma'>) {
  return {
    /** The secret of that name, the same in every process. */
    get: async (name: string): Promise<string> => {
      const value = randomBytes(32).toString('base64url')
      await prisma.instanceSecret.createMany({ data: [{ name, value }], skipDuplicates: true })
      const secret = await prisma.instanceSecret.findUnique({ where: { name } })
      if (!secret) throw new Error(`the secret ${name} is missing`)
      return secret.value
    },
  }
}
