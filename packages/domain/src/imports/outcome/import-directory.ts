import type { PersonFields } from '../../entities/person.js'
import type { PositionFields } from '../../entities/position.js'
import type { RoleFields } from '../../entities/role.js'
import type { TeamFields } from '../../entities/team.js'
import type { RoleFamily } from '../../entities/vocabularies.js'
import { type Day, FOREVER } from '../../kernel/days.js'
import { versionAt } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { OccupancyRecord } from '../../state/records.js'
import type { SegmentByValue } from './segment-by-value.js'
import { AccountFinder } from './account-finder.js'
import { type Known, ThingRegistry } from './thing-registry.js'
import { wordsOfName } from './words-of-name.js'

type StructureThing = 'people' | 'positions' | 'roles' | 'teams'
type KnownOf<K extends StructureThing> = Parameters<ImportDirectory[K]['add']>[0]

/** A role, team or seat that begins earlier than was recorded, as rows need it. */
export interface BegunEarlier {
  readonly thing: 'position' | 'role' | 'team'
  readonly name: string
  readonly from: Day
}

/** A seat by which somebody answers for something, and the first day on which they do. */
interface AnsweringSeat {
  readonly positionId: Id
  readonly from: Day
}

/** People who have left or are to come, each with a number of rows. */
export type OwnersAway = Readonly<Record<'LEFT' | 'TO_COME', ReadonlyMap<string, number>>>

/**
 * Teams, roles, seats and people as the rows of a file know them. It begins with the state's and takes up what
 * the rows make, so that later rows can refer to it.
 */
export class ImportDirectory {
  readonly teams: ThingRegistry<TeamFields>
  readonly roles: ThingRegistry<RoleFields>
  readonly positions: ThingRegistry<PositionFields>
  readonly people: ThingRegistry<PersonFields>
  readonly accounts: AccountFinder
  readonly #seats = new Map<Id, OccupancyRecord[]>()
  readonly #away = { LEFT: new Map<string, number>(), TO_COME: new Map<string, number>() }
  readonly #undo: (() => void)[] = []
  readonly #entryRoles = new Map<RoleFamily, Known<RoleFields>>()
  readonly #begunEarlier = new Map<Id, BegunEarlier>()
  readonly #source: string
  readonly #told: Set<Id>

  /**
   * @param source where the files of the run come from.
   * @param told things of which files of the run told since when they are there.
   */
  constructor(state: OrganizationState, source: string, told = new Set<Id>()) {
    this.#source = source
    this.#told = told
    this.teams = new ThingRegistry(state.teams.values(), source, ({ name }) => ({ name }))
    this.roles = new ThingRegistry(state.roles.values(), source, ({ name }) => ({ name }))
    this.positions = new ThingRegistry(state.positions.values(), source, () => ({}))
    const calledIn = ({ name, email }: PersonFields) => ({ name, email })
    this.people = new ThingRegistry(state.people.values(), source, calledIn, wordsOfName)
    this.accounts = new AccountFinder(source)
    for (const occupancy of state.occupancies.values()) {
      const seats = this.#seats.get(occupancy.personId)
      if (seats === undefined) this.#seats.set(occupancy.personId, [occupancy])
      else seats.push(occupancy)
    }
    for (const role of state.roles.values()) {
      const fields = role.history.at(-1)?.fields
      if (fields === undefined) continue
      const entry = this.#entryRoles.get(fields.family)?.history.at(-1)?.fields
      if (entry === undefined || fields.level < entry.level) {
        this.#entryRoles.set(fields.family, role)
      }
    }
  }

  /** The first rung of a family's ladder. */
  entryRole(family: RoleFamily): Known<RoleFields> | null {
    return this.#entryRoles.get(family) ?? null
  }

  /** The seats that a person has on a day. */
  seatsOf(personId: Id, day: Day): readonly OccupancyRecord[] {
    const seats = this.#seats.get(personId) ?? []
    return seats.filter(({ from, to }) => from <= day && day < to)
  }

  /**
   * The seat by which a person answers for something from a day on: the one that they have, the next one of somebody
   * who is to come, else the last one of somebody who has left, where it is still there. Null where there is none.
   * Who is not there on the day is counted.
   */
  answeringSeat({ id, history }: Known<PersonFields>, day: Day): AnsweringSeat | null {
    const { name } = history.at(-1)!.fields
    const seats = this.allSeatsOf(id).toSorted((a, b) => a.from - b.from)
    const held = seats.find(({ from, to }) => from <= day && day < to)
    if (held !== undefined) return { positionId: held.positionId, from: day }
    const next = seats.find(({ from }) => from > day)
    if (next !== undefined) {
      this.#countAway('TO_COME', name)
      return { positionId: next.positionId, from: next.from }
    }
    const last = seats.toSorted((a, b) => a.to - b.to).at(-1)
    const seat = last === undefined ? null : this.positions.get(last.positionId)
    if (seat === null || versionAt(seat.history, day) === null) return null
    this.#countAway('LEFT', name)
    return { positionId: seat.id, from: day }
  }

  /** The people who are not there on the day by whose seats rows were read, and by how many each. */
  get ownersAway(): OwnersAway {
    return this.#away
  }

  #countAway(why: keyof OwnersAway, name: string): void {
    const away = this.#away[why]
    const before = away.get(name) ?? 0
    away.set(name, before + 1)
    this.#undo.push(() => {
      if (before === 0) away.delete(name)
      else away.set(name, before)
    })
  }

  /** The directory of the run's next file, of the state that the files so far left. */
  next(state: OrganizationState): ImportDirectory {
    return new ImportDirectory(state, this.#source, this.#told)
  }

  /** Remembers that a file told since when a thing is there. */
  tell(id: Id): void {
    this.#told.add(id)
  }

  /** Whether a file of the run told since when a thing is there. */
  isTold(id: Id): boolean {
    return this.#told.has(id)
  }

  /** The roles, teams and seats that begin earlier than was recorded, as rows of the file need it. */
  get begunEarlier(): readonly BegunEarlier[] {
    return [...this.#begunEarlier.values()]
  }

  /** Whether a thing of which rows of the file say more was recorded anew already, with an earlier beginning. */
  hasBegunEarlier(id: Id): boolean {
    return this.#begunEarlier.has(id)
  }

  /** Takes up a thing as it is with an earlier beginning. */
  beginEarlier<K extends StructureThing>(kind: K, thing: KnownOf<K>, begun: BegunEarlier): void {
    this.make(kind, thing)
    const before = this.#begunEarlier.get(thing.id)
    this.#begunEarlier.set(thing.id, begun)
    this.#undo.push(() => {
      if (before === undefined) this.#begunEarlier.delete(thing.id)
      else this.#begunEarlier.set(thing.id, before)
    })
  }

  /** Where the run stands; see `backTo`. */
  mark(): number {
    return this.#undo.length
  }

  /** Forgets what rows made since a mark: they were refused, or are taken anew. */
  backTo(mark: number): void {
    for (const step of this.#undo.splice(mark).toReversed()) step()
  }

  /** Takes up a thing that a row makes. */
  make<K extends StructureThing>(kind: K, thing: KnownOf<K>): void {
    this.#undo.push(this[kind].add(thing as never))
  }

  /** Lets rows name a thing by an id that is not recorded. */
  alias<K extends StructureThing>(kind: K, id: string, thing: KnownOf<K>): void {
    this.#undo.push(this[kind].alias(id, thing as never))
  }

  /** Remembers that a row of the file is about a thing, so that no other is by its name alone. */
  claim(kind: StructureThing, id: Id): void {
    this.#undo.push(this[kind].claim(id))
  }

  /** All the seats that a person has or had. */
  allSeatsOf(personId: Id): readonly OccupancyRecord[] {
    return this.#seats.get(personId) ?? []
  }

  /** Remembers that a row of this run seats a person. */
  seat(occupancy: Omit<OccupancyRecord, 'to'> & { readonly to?: Day | undefined }): void {
    const { personId } = occupancy
    const before = this.#seats.get(personId)
    const seats = before?.filter(({ to }) => to <= occupancy.from) ?? []
    this.#seats.set(personId, [...seats, { ...occupancy, to: occupancy.to ?? FOREVER }])
    this.#undo.push(() => {
      if (before === undefined) this.#seats.delete(personId)
      else this.#seats.set(personId, before)
    })
  }
}

/** What every row of a run shares. */
export interface ImportContext {
  /** Name of the system the files come from: the source of their ids and their facts. */
  readonly source: string
  /** From this day on what the rows say holds, where they do not say since when. */
  readonly effective: Day
  /** The segment of an account of which a row says none. */
  readonly segmentByValue: SegmentByValue
  /** Makes the id of a new thing (UUIDv7). */
  readonly newId: () => Id
}
