import { type Action, customRoleActions, type Grant, roleGrant } from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../../database/database.js'
import type { Writing } from '../../database/in-transaction.js'
import { newId } from '../../database/new-id.js'
import { type AccessEventKind, recordAccess } from '../access-log/access-event.js'
import { grantIn } from '../can.js'
import { includesGrant } from '../includes-grant.js'
import type { Principal } from '../principal.js'
import type { Principals } from '../principals.js'
import type { CustomRole } from './custom-role.js'
import {
  type CustomRoleChange,
  type CustomRoleInUse,
  CustomRoleRepository,
} from './custom-role.repository.js'

interface NewCustomRole extends Pick<CustomRole, 'isAboutTeams' | 'name'> {
  readonly actions: readonly Action[]
}

/** Makes, changes and deletes an organization's own roles. Nobody makes one that may do more than they. */
export class CustomRoles {
  readonly #roles: CustomRoleRepository
  readonly #principals: Pick<Principals, 'announce' | 'drop'>

  constructor(
    database: Pick<Database, 'pool' | 'writers'>,
    principals: Pick<Principals, 'announce' | 'drop'>,
  ) {
    this.#roles = new CustomRoleRepository(database)
    this.#principals = principals
  }

  /** By name. */
  async all(organizationId: string): Promise<readonly CustomRoleInUse[]> {
    return this.#roles.all(organizationId)
  }

  async find(organizationId: string, id: string): Promise<CustomRole | null> {
    return this.#roles.find(organizationId, id)
  }

  async create(
    principal: Principal,
    organizationId: string,
    { name, actions, isAboutTeams }: NewCustomRole,
    writing: Writing,
  ): Promise<CustomRole | 'TAKEN' | 'GRANTS_MORE'> {
    const role = { id: newId(), name, actions: customRoleActions(actions), isAboutTeams }
    const refused = refusalOf(grantIn(principal, organizationId), role)
    if (refused !== null) return refused
    const teller = this.#teller(principal, organizationId, 'ROLE_CREATED')
    return (await this.#roles.insert(organizationId, role, writing, teller)) ?? role
  }

  /** What holds for whoever has the role holds from the next request on, in every process. */
  async update(
    principal: Principal,
    organizationId: string,
    id: string,
    { name, actions }: CustomRoleChange,
    writing: Writing,
  ): Promise<'TAKEN' | 'GRANTS_MORE' | 'UNKNOWN' | null> {
    const own = grantIn(principal, organizationId)
    const change = {
      ...(name !== undefined && { name }),
      ...(actions !== undefined && { actions: customRoleActions(actions) }),
    }
    const done = await this.#roles.update(
      organizationId,
      id,
      change,
      writing,
      (role) => refusalOf(own, role) ?? refusalOf(own, { ...role, ...change }),
      this.#teller(principal, organizationId, 'ROLE_CHANGED'),
    )
    if (done === null) this.#principals.drop(null)
    return done
  }

  /** A number where so many members and invitations have it. */
  async delete(
    principal: Principal,
    organizationId: string,
    id: string,
    writing: Writing,
  ): Promise<number | 'TAKEN' | 'GRANTS_MORE' | 'UNKNOWN' | null> {
    const own = grantIn(principal, organizationId)
    return this.#roles.delete(
      organizationId,
      id,
      writing,
      (role) => refusalOf(own, role),
      this.#teller(principal, organizationId, 'ROLE_DELETED'),
    )
  }

  #teller(actor: Principal, organizationId: string, kind: AccessEventKind) {
    return async (client: pg.ClientBase, before: CustomRole | null, after: CustomRole | null) => {
      await recordAccess(client, {
        organizationId,
        kind,
        actor,
        subjectId: null,
        subjectName: (after ?? before)?.name ?? '',
        before: saidOfRole(before),
        after: saidOfRole(after),
      })
      await this.#principals.announce(client, null)
    }
  }
}

function saidOfRole(role: CustomRole | null) {
  return (
    role && { role: 'CUSTOM' as const, customRole: role.name, teamIds: [], actions: role.actions }
  )
}

/** A role that is about teams is given with some, and does no more than one that is not. */
function refusalOf(own: Grant | null, role: CustomRole): 'GRANTS_MORE' | null {
  const given = { ...roleGrant(role), teamIds: own?.teamIds ?? null }
  return own !== null && includesGrant(own, given) ? null : 'GRANTS_MORE'
}
