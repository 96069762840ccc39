import type { OrganizationAccess } from '../../session/organization-access.js'
import type { AnswerReads } from './answer-reads.js'

/**
 * The organizations of a request, which notes where it is told of none, or of which there are: another may come to be called so
 * without any revision's telling.
 */
export function notedOrganizations(
  access: OrganizationAccess,
  reads: AnswerReads,
): OrganizationAccess {
  const found = <T>(organization: T | null): T | null => {
    if (organization === null) reads.noteMore()
    return organization
  }
  return {
    bySlug: async (slug, action) => found(await access.bySlug(slug, action)),
    byId: async (id, action) => found(await access.byId(id, action)),
    get ids() {
      reads.noteMore()
      return access.ids
    },
    list: async () => {
      reads.noteMore()
      return access.list()
    },
    closed: async () => {
      reads.noteMore()
      return access.closed()
    },
  }
}
