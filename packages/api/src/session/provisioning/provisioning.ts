import { installationWide } from '../../database/installation-wide.js'
import type { ProvidedRole } from '@postscale/domain'
import type pg from 'pg'
import type { Principals } from '../principals.js'
import { domainOf } from '../single-sign-on/identity-provider.js'
import { IdentityProviderRepository } from '../single-sign-on/identity-provider.repository.js'
import { ProviderDomainRepository } from '../single-sign-on/provider-domain.repository.js'
import type { DirectoryAttributes, DirectoryUser, NewDirectoryUser } from './directory-user.js'
import {
  type Directory,
  type ProvisioningRefusal,
  ProvisioningRepository,
} from './provisioning.repository.js'

/** Where SCIM is served, under the address of the installation. */
export const SCIM_PATH = '/scim/v2'

/** Lets the directory of an organization say who its members are. What it says holds at once, in every process. */
export class Provisioning {
  readonly members: ProvisioningRepository
  readonly #providers: IdentityProviderRepository
  readonly #domains: ProviderDomainRepository
  readonly #principals: Principals

  constructor(pool: pg.Pool, principals: Principals) {
    this.members = installationWide(new ProvisioningRepository(pool))
    this.#providers = installationWide(new IdentityProviderRepository(pool))
    this.#domains = installationWide(new ProviderDomainRepository(pool))
    this.#principals = principals
  }

  /** Lets in somebody whose address is of a domain that the organization has proved. */
  async create(
    directory: Directory,
    user: NewDirectoryUser,
  ): Promise<DirectoryUser | 'NOT_SERVED' | 'TAKEN'> {
    const { organizationId } = directory
    const domains = await this.#domains.all(organizationId)
    const domain = domainOf(user.email)
    const isServed = domains.some((each) => each.provedAt !== null && each.domain === domain)
    if (!isServed) return 'NOT_SERVED'
    const role = await this.#defaultRole(organizationId)
    return this.#dropping(this.members.create(directory, user, role, this.#announce))
  }

  async change(
    directory: Directory,
    id: string,
    change: (user: DirectoryUser) => DirectoryAttributes,
  ): Promise<DirectoryUser | ProvisioningRefusal> {
    return this.#dropping(this.members.change(directory, id, change, this.#announce))
  }

  async remove(directory: Directory, id: string): Promise<ProvisioningRefusal | null> {
    return this.#dropping(this.members.remove(directory, id, this.#announce))
  }

  /** Gives some members a role, and takes it from others; false when one of them is unknown. */
  async changeRole(
    directory: Directory,
    role: ProvidedRole,
    { added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] },
  ): Promise<boolean> {
    const fallback = await this.#defaultRole(directory.organizationId)
    const changes = [
      ...removed.map((id) => ({ id, from: [role], to: fallback })),
      ...added.map((id) => ({ id, to: role })),
    ]
    return this.#dropping(this.members.giveRoles(directory, changes, this.#announce))
  }

  async #defaultRole(organizationId: string): Promise<ProvidedRole> {
    return (await this.#providers.find(organizationId))?.defaultRole ?? 'VIEWER'
  }

  async #dropping<T>(done: Promise<T>): Promise<T> {
    const answer = await done
    this.#principals.drop(null)
    return answer
  }

  readonly #announce = async (client: pg.ClientBase): Promise<void> =>
    this.#principals.announce(client, null)
}
