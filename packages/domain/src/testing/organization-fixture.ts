import type { CalendarDate } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import { lazy } from '../kernel/lazy.js'
import type { Change } from '../plans/change.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { PolicyValue } from '../entities/policy.js'
import type { RoleFields } from '../entities/role.js'
import type { OrganizationView } from '../state/view.js'
import { accountColumns, coverColumns } from './columns.js'
import { fixtureId } from './fixture-id.js'
import type {
  AccountOptions,
  CoverOptions,
  FillOptions,
  ImplementationOptions,
  LeaveOptions,
  PersonOptions,
  SeatOptions,
  TeamOptions,
} from './options.js'
import { stateOf, viewOf } from './state-of.js'
import { STANDARD_ROLES } from './standard-roles.js'

/** What a fixture has said so far. */
interface Story {
  readonly slug: string
  readonly on: CalendarDate
  readonly changes: readonly Change[]
  readonly roles: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly accountCount: number
  /** What "it" is in the next sentence. */
  readonly team: string | null
  readonly seat: string | null
  readonly accounts: readonly string[]
}

/**
 * An organization told in sentences, each of which adds changes. Immutable: a sentence gives a new
 * fixture, so that tests can branch off a common beginning. Things are named, and have the same id
 * in every run.
 */
export class OrganizationFixture {
  readonly #story: Story
  readonly #state = lazy(() => stateOf(this.#story.changes))

  private constructor(story: Story) {
    this.#story = story
  }

  /** An empty story; use `anOrganization`. */
  static begin(slug: string, on: CalendarDate): OrganizationFixture {
    return new OrganizationFixture({
      slug,
      on,
      changes: [],
      roles: new Set(),
      people: new Set(),
      accountCount: 0,
      team: null,
      seat: null,
      accounts: [],
    })
  }

  static organizationId(slug: string): Id {
    return fixtureId(slug)
  }

  /** The following sentences hold from that day. */
  on(date: CalendarDate): OrganizationFixture {
    return this.#with({ on: date })
  }

  /** Any changes at all, after those so far. */
  and(...changes: readonly Change[]): OrganizationFixture {
    return this.#with({ changes: [...this.#story.changes, ...changes] })
  }

  withRole(name: string, fields: Pick<RoleFields, 'family'> & Partial<RoleFields>) {
    const roles = new Set([...this.#story.roles, name])
    const id = this.id('role', name)
    return this.and({ type: 'createRole', effective: this.#story.on, id, ...fields, name }).#with({
      roles,
    })
  }

  withTeam(name: string, { kind = 'FUNCTION', under, ...fields }: TeamOptions = {}) {
    const parentId = under === undefined ? null : this.id('team', under)
    const id = this.id('team', name)
    const effective = this.#story.on
    return this.and({ type: 'createTeam', effective, id, name, kind, parentId, ...fields }).#with({
      team: name,
    })
  }

  withSeat(title: string, options: SeatOptions = {}): OrganizationFixture {
    const { team = this.#story.team ?? 'CS', role = 'CSM', reportsTo, ...fields } = options
    return this.#knowing(role)
      .and({
        type: 'openPosition',
        effective: this.#story.on,
        id: this.id('position', title),
        title,
        roleId: this.id('role', role),
        teamId: this.id('team', team),
        reportsToId: reportsTo === undefined ? null : this.id('position', reportsTo),
        ...fields,
      })
      .#with({ seat: title })
  }

  withPerson(name: string, fields: PersonOptions = {}): OrganizationFixture {
    const people = new Set([...this.#story.people, name])
    const id = this.id('person', name)
    const effective = this.#story.on
    return this.and({ type: 'hirePerson', effective, id, name, ...fields }).#with({ people })
  }

  /** Seats someone, hired if need be, in the seat named last. */
  filledBy(name: string, { fte, since, to }: FillOptions = {}): OrganizationFixture {
    const { on, seat, people } = this.#story
    const effective = since ?? on
    const hired = people.has(name) ? this : this.on(effective).withPerson(name).on(on)
    return hired.and({
      type: 'fillPosition',
      effective,
      id: this.id('occupancy', `${seat}/${name}/${effective}`),
      positionId: this.id('position', seat ?? ''),
      personId: this.id('person', name),
      ...(fte === undefined ? {} : { fte }),
      ...(to === undefined ? {} : { to }),
    })
  }

  /** Says that someone is away: from a day on, until a day, wholly by default. */
  away(name: string, from: CalendarDate, leave: LeaveOptions = {}): OrganizationFixture {
    return this.and({
      type: 'recordLeave',
      effective: from,
      id: this.id('leave', `${name}/${from}`),
      personId: this.id('person', name),
      ...leave,
    })
  }

  withAccount(name: string, fields: AccountOptions = {}): OrganizationFixture {
    return this.#withAccounts([name], fields)
  }

  /** So many accounts alike, called `Account 1`, `Account 2`, … through the whole fixture. */
  withAccounts(count: number, fields: AccountOptions = {}): OrganizationFixture {
    const first = this.#story.accountCount + 1
    const names = Array.from({ length: count }, (_, index) => `Account ${first + index}`)
    return this.#withAccounts(names, fields)
  }

  /** Has the accounts named last covered, by the seat named last unless told otherwise. */
  coveredBy(options: CoverOptions = {}): OrganizationFixture {
    const { slug, on, seat, accounts } = this.#story
    const target = options.seat ?? (options.team === undefined ? (seat ?? '') : null)
    return this.and(
      ...coverColumns(slug, accounts, {
        effective: on,
        responsibility: options.responsibility ?? 'CSM',
        positionId: target === null ? null : this.id('position', target),
        teamId: options.team === undefined ? null : this.id('team', options.team),
        to: options.to ?? null,
      }),
    )
  }

  /** So many accounts alike, covered by the seat named last. */
  carrying(count: number, fields: AccountOptions = {}, cover: CoverOptions = {}) {
    return this.withAccounts(count, fields).coveredBy(cover)
  }

  /** One project for each of the accounts named last, with the seat named last unless told otherwise. */
  inImplementation({ seat, ...fields }: ImplementationOptions = {}): OrganizationFixture {
    const { on, accounts } = this.#story
    const holder = seat ?? this.#story.seat
    const positionId = holder === null ? null : this.id('position', holder)
    return this.and(
      ...accounts.map((name): Change => {
        const id = this.id('implementation', name)
        const accountId = this.id('account', name)
        return { type: 'createImplementation', effective: on, id, accountId, positionId, ...fields }
      }),
    )
  }

  withPolicy(key: string, value: PolicyValue): OrganizationFixture {
    return this.and({ type: 'setPolicy', effective: this.#story.on, key, value })
  }

  /** The id of a thing by its name. Accounts and seats, teams, roles, people: all by name. */
  id(
    kind:
      | 'account'
      | 'coverage'
      | 'implementation'
      | 'leave'
      | 'occupancy'
      | 'person'
      | 'position'
      | 'role'
      | 'team',
    name: string,
  ): Id {
    return fixtureId(this.#story.slug, kind, name)
  }

  /** The whole story as a plan's changes. */
  changes(): readonly Change[] {
    return this.#story.changes
  }

  /** The state after the changes. Throws when they are refused: a fixture is valid. */
  state(): OrganizationState {
    return this.#state()
  }

  /** That state on a day. */
  view(date: CalendarDate): OrganizationView {
    return viewOf(this.state(), date)
  }

  #withAccounts(names: readonly string[], fields: AccountOptions): OrganizationFixture {
    const { slug, on, accountCount } = this.#story
    return this.and(...accountColumns(slug, names, on, fields)).#with({
      accounts: names,
      accountCount: accountCount + names.length,
    })
  }

  #knowing(role: string): OrganizationFixture {
    if (this.#story.roles.has(role)) return this
    const standard = Object.entries(STANDARD_ROLES).find(([name]) => name === role)?.[1]
    return this.withRole(role, standard ?? { family: 'CSM' })
  }

  #with(more: Partial<Story>): OrganizationFixture {
    return new OrganizationFixture({ ...this.#story, ...more })
  }
}
