import { randomBytes } from 'node:crypto'
import { resolveTxt } from 'node:dns/promises'
import type pg from 'pg'
import { installationWide } from '../../database/installation-wide.js'
import type { Writing } from '../../database/in-transaction.js'
import { refusalToGrant } from '../members.js'
import type { Principal } from '../principal.js'
import type { Principals } from '../principals.js'
import { type Admitted, AdmissionRepository } from './admission.repository.js'
import { IdentityProviderRepository } from './identity-provider.repository.js'
import {
  domainOf,
  type IdentityProvider,
  type ProviderDomain,
  type ProviderSettings,
  type ProviderUser,
} from './identity-provider.js'
import { ProviderClient, type ProviderFault, type SignInSecrets } from './provider-client.js'
import { ProviderDomainRepository } from './provider-domain.repository.js'
import type { ProviderReach } from './provider-reach.js'
import type { Sealer } from './sealer.js'
import { SignInError } from '../../errors/sign-in-problem.js'

/** Where providers send browsers back to, under the address of the installation. */
export const CALLBACK_PATH = '/sso/callback'

export interface SingleSignOnOptions {
  readonly pool: pg.Pool
  readonly principals: Principals
  readonly sealer: Sealer
  readonly reach: ProviderReach
  /** The TXT records of a name; those of DNS by default. */
  readonly txtRecords?: ((name: string) => Promise<readonly (readonly string[])[]>) | undefined
}

/** Sign-in by the identity providers of organizations. */
export class SingleSignOn {
  readonly providers: IdentityProviderRepository
  readonly domains: ProviderDomainRepository
  readonly #admissions: AdmissionRepository
  readonly #client: ProviderClient
  readonly #principals: Principals
  readonly #sealer: Sealer
  readonly #txtRecords: NonNullable<SingleSignOnOptions['txtRecords']>

  constructor({ pool, principals, sealer, reach, txtRecords }: SingleSignOnOptions) {
    this.providers = installationWide(new IdentityProviderRepository(pool))
    this.domains = installationWide(new ProviderDomainRepository(pool))
    this.#admissions = installationWide(new AdmissionRepository(pool))
    this.#client = new ProviderClient(reach)
    this.#principals = principals
    this.#sealer = sealer
    this.#txtRecords = txtRecords ?? resolveTxt
  }

  async users(organizationId: string): Promise<readonly ProviderUser[]> {
    return this.providers.users(organizationId)
  }

  /**
   * Connects an organization's provider, or changes what is said of it, if it answers.
   *
   * @param secret null keeps the one that there is.
   * @param opensAll null leaves it as it is.
   */
  async connect(
    principal: Principal,
    organizationId: string,
    settings: ProviderSettings,
    { secret, opensAll }: { readonly secret: string | null; readonly opensAll: boolean | null },
    writing: Writing,
  ): Promise<ProviderFault | 'GRANTS_MORE' | 'SECRET_MISSING' | null> {
    for (const { role } of [{ role: settings.defaultRole }, ...settings.roleRules]) {
      const refused = refusalToGrant(principal, organizationId, {
        role,
        customRole: null,
        teamIds: [],
      })
      if (refused !== null) return 'GRANTS_MORE'
    }
    const before = await this.providers.find(organizationId)
    const isSame = before?.issuer === settings.issuer
    // A secret goes to nobody but whom it was given for.
    const known = before !== null && isSame ? this.#secretOf(before) : null
    const clientSecret = secret ?? known
    if (clientSecret === null) return 'SECRET_MISSING'
    const fault = await this.#client.faultOf({ ...settings, clientSecret })
    if (fault !== null) return fault
    const kept = {
      ...settings,
      organizationId,
      opensAll: opensAll ?? (isSame && before.opensAll),
      clientSecret: secret === null ? null : this.#sealer.seal(secret, purposeOf(organizationId)),
    }
    await this.providers.keep(kept, writing, this.#announce)
    this.#principals.drop(null)
    return null
  }

  /** Null when the provider answers. */
  async faultOf(provider: IdentityProvider): Promise<ProviderFault | null> {
    return this.#client.faultOf({ ...provider, clientSecret: this.#secretOf(provider) })
  }

  async disconnect(organizationId: string, writing: Writing): Promise<boolean> {
    const isRemoved = await this.providers.remove(organizationId, writing, this.#announce)
    this.#principals.drop(null)
    return isRemoved
  }

  async addDomain(organizationId: string, domain: string, writing: Writing): Promise<void> {
    const proof = `postscale-domain=${randomBytes(18).toString('base64url')}`
    await this.domains.add(organizationId, { domain, proof, provedAt: null }, writing)
  }

  /** Lets a domain count whose TXT record says what it must, or for which whoever has the installation stands. */
  async proveDomain(
    principal: Principal,
    organizationId: string,
    { domain, proof }: ProviderDomain,
    writing: Writing,
  ): Promise<'NOT_PROVED' | 'TAKEN' | null> {
    const isVouched = principal.access.allOrganizations
    if (!isVouched && !(await this.#hasRecord(recordName(domain), proof))) return 'NOT_PROVED'
    const isProved = await this.domains.prove(organizationId, domain, writing, this.#announce)
    this.#principals.drop(null)
    return isProved ? null : 'TAKEN'
  }

  async removeDomain(organizationId: string, domain: string, writing: Writing): Promise<boolean> {
    const isRemoved = await this.domains.remove(organizationId, domain, writing, this.#announce)
    this.#principals.drop(null)
    return isRemoved
  }

  /**
   * Begins a sign-in for an address: where the browser goes, and what it must bring back.
   *
   * @throws SignInError
   */
  async begin(
    email: string,
    redirectUri: string,
  ): Promise<SignInSecrets & { readonly url: string; readonly organizationId: string }> {
    const domain = domainOf(email)
    const provider = domain === null ? null : await this.providers.ofDomain(domain)
    if (provider === null) throw new SignInError('COMPANY_UNKNOWN')
    const { organizationId, issuer, clientId } = provider
    const access = { issuer, clientId, clientSecret: this.#secretOf(provider) }
    const begun = await this.#client.begin(access, redirectUri, email.trim())
    return { ...begun, organizationId }
  }

  /**
   * Ends one: who it is whom the provider vouches for.
   *
   * @throws SignInError
   */
  async finish(
    organizationId: string,
    callback: URL,
    secrets: SignInSecrets,
  ): Promise<{ readonly userId: string; readonly idToken: string }> {
    const provider = await this.providers.find(organizationId)
    if (provider === null) throw new SignInError('COMPANY_UNKNOWN')
    const { issuer, clientId } = provider
    const access = { issuer, clientId, clientSecret: this.#secretOf(provider) }
    const { claims, idToken } = await this.#client.finish(access, callback, secrets)
    const admitted: Admitted = await this.#admissions.admit(provider, claims, this.#announce)
    if ('problem' in admitted) throw new SignInError(admitted.problem)
    this.#principals.drop(null)
    return { userId: admitted.userId, idToken }
  }

  /** Where a browser is signed out at an organization's provider; null where it is not. */
  async endOf(organizationId: string, idToken: string): Promise<string | null> {
    const provider = await this.providers.find(organizationId)
    if (provider === null) return null
    const { issuer, clientId } = provider
    return this.#client.endOf({ issuer, clientId, clientSecret: this.#secretOf(provider) }, idToken)
  }

  async #hasRecord(name: string, proof: string): Promise<boolean> {
    try {
      const records = await this.#txtRecords(name)
      return records.some((parts) => parts.join('') === proof)
    } catch {
      return false
    }
  }

  #secretOf({ organizationId, clientSecret }: IdentityProvider): string {
    const opened = this.#sealer.open(clientSecret, purposeOf(organizationId))
    if (opened === null) throw new Error('a client secret was not sealed by this installation')
    return opened
  }

  readonly #announce = async (client: pg.ClientBase): Promise<void> =>
    this.#principals.announce(client, null)
}

/** Where the TXT record of a domain is looked for. */
export function recordName(domain: string): string {
  return `_postscale.${domain}`
}

function purposeOf(organizationId: string): string {
  return `client secret of ${organizationId}`
}
