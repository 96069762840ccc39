import type { Database } from '../database/database.js'

/** What finds an organization; none of it ever changes. */
export interface OrganizationReference {
  readonly id: string
  readonly slug: string
  /** ISO 4217. */
  readonly currency: string
}

export type OrganizationDirectory = ReturnType<typeof createOrganizationDirectory>

/** Organizations by slug and id, remembered: what is found once stays true. */
export function createOrganizationDirectory({ prisma }: Pick<Database, 'prisma'>) {
  const bySlug = new Map<string, OrganizationReference>()
  const byId = new Map<string, OrganizationReference>()
  const select = { id: true, slug: true, currency: true } as const
  const orderBy = { slug: 'asc' } as const

  function remember<T extends OrganizationReference | null>(found: T): T {
    if (found === null) return found
    bySlug.set(found.slug, found)
    byId.set(found.id, found)
    return found
  }

  const find = async (ids: readonly string[]): Promise<OrganizationReference[]> => {
    const where = { id: { in: [...ids] } }
    return (await prisma.organization.findMany({ where, select, orderBy })).map(remember)
  }

  const one = async (id: string): Promise<OrganizationReference | null> =>
    byId.get(id) ?? remember(await prisma.organization.findUnique({ where: { id }, select }))

  return {
    bySlug: async (slug: string): Promise<OrganizationReference | null> => {
      const known = bySlug.get(slug)
      if (known !== undefined) return known
      const own = await prisma.organizationSlug.findUnique({ where: { slug } })
      return own && one(own.organizationId)
    },

    byId: one,

    all: async (): Promise<OrganizationReference[]> =>
      (await prisma.organization.findMany({ select, orderBy })).map(remember),

    some: find,

    /** The one of that slug among these; which others there are makes no difference to the time it takes. */
    bySlugAmong: async (
      slug: string,
      ids: readonly string[],
    ): Promise<OrganizationReference | null> => {
      const unknown = ids.filter((id) => !byId.has(id))
      if (unknown.length > 0) await find(unknown)
      return ids.map((id) => byId.get(id)).find((each) => each?.slug === slug) ?? null
    },
  }
}
