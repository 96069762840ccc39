import {
  type Announcement,
  announcementsOf,
  Comparison,
  type Message,
  type RecipientKind,
  type Result,
  same,
  viewAt,
} from '@postscale/domain'
import { todayOf } from '../../graphql/today.js'
import { dayOfPlan } from '../../plans/day-of-plan.js'
import type { Branch } from '../../store/branch.js'
import type { Scenario } from '../../store/scenario.js'
import type {
  ScenarioAnnouncementRepository,
  ToldAnnouncement,
} from '../../store/scenario-announcement.repository.js'
import { refusing } from '../refuse-scenario.js'
import type { ScenarioBranches } from '../scenario-branches.js'
import type { ScenarioRefusal } from '../scenario-refusal.js'
import type { ScenarioService, ScenarioTurn } from '../scenario.service.js'

/** What one recipient is to be told, and what is recorded of it. */
export interface ScenarioAnnouncement extends Announcement {
  /** Null while they have not been told. */
  readonly told: ToldAnnouncement | null
  /** Whether it says something else now than what they were told. */
  readonly isOutdated: boolean
}

/** What is to be recorded of some recipients. */
interface Recorded {
  readonly kind: RecipientKind
  readonly recipientIds: readonly string[]
  readonly told: boolean
  readonly accepted: boolean
  readonly note: string | null
}

/** Writes the announcements of scenarios, and keeps who was told. */
export class ScenarioAnnouncing {
  readonly #writing: ScenarioService
  readonly #branches: ScenarioBranches
  readonly #repository: ScenarioAnnouncementRepository
  readonly #known = new WeakMap<Branch, readonly Announcement[]>()

  constructor(
    writing: ScenarioService,
    branches: ScenarioBranches,
    repository: ScenarioAnnouncementRepository,
  ) {
    this.#writing = writing
    this.#branches = branches
    this.#repository = repository
  }

  /** Everybody who is to be told of a scenario, on the day on which all of it holds. */
  async of(scenario: Scenario): Promise<readonly ScenarioAnnouncement[]> {
    const [announcements, told] = await Promise.all([
      this.#write(scenario),
      this.#repository.of(scenario),
    ])
    const byRecipient = new Map(
      told.map((each) => [`${each.recipientKind} ${each.recipientId}`, each]),
    )
    return announcements.map((announcement) => {
      const known = byRecipient.get(`${announcement.kind} ${announcement.id}`) ?? null
      const isOutdated = known !== null && !same(known.lines, plain(announcement.lines))
      return { ...announcement, told: known, isOutdated }
    })
  }

  /** Records who was told what the scenario says now, and whether they accepted it; or takes that back. */
  async record(
    scenario: Scenario,
    { kind, recipientIds, told, accepted, note }: Recorded,
    turn: ScenarioTurn,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    return this.#writing.beside(scenario, turn, async (client) => {
      if (!told) return this.#repository.forget(client, scenario, kind, recipientIds)
      const announcements = await this.#write(scenario)
      const byId = new Map(
        announcements.filter((each) => each.kind === kind).map((each) => [each.id, each]),
      )
      const known = new Map(
        (await this.#repository.of(scenario, client))
          .filter(({ recipientKind }) => recipientKind === kind)
          .map((each) => [each.recipientId, each]),
      )
      const now = new Date()
      const rows = recipientIds.map((recipientId): ToldAnnouncement => {
        const lines = byId.get(recipientId)?.lines
        if (lines === undefined) {
          const thing = kind === 'CUSTOMER' ? 'account' : 'person'
          throw refusing({ key: 'problems.NOT_FOUND', params: { thing, id: recipientId } })
        }
        const before = known.get(recipientId)
        // Accepting, or a note, does not tell it once more.
        const first = before !== undefined && same(before.lines, plain(lines)) ? before : null
        return {
          recipientKind: kind,
          recipientId,
          toldAt: first?.toldAt ?? now,
          toldBy: first?.toldBy ?? turn.actor,
          lines,
          acceptedAt: accepted ? (first?.acceptedAt ?? now) : null,
          note: note ?? before?.note ?? null,
        }
      })
      await this.#repository.put(client, scenario, rows)
    })
  }

  async #write(scenario: Scenario): Promise<readonly Announcement[]> {
    const branch = await this.#branches.of(scenario)
    if (branch === null) throw new Error('the revision of a scenario is gone')
    const known = this.#known.get(branch)
    if (known !== undefined) return known
    const { from, state, changes } = branch
    const commands = changes.map(({ change }) => change)
    const day = dayOfPlan(commands, todayOf(state))
    const written = announcementsOf(new Comparison(viewAt(from, day), viewAt(state, day)))
    this.#known.set(branch, written)
    return written
  }
}

/** Messages as they come back out of the database. */
function plain(lines: readonly Message[]): unknown {
  return JSON.parse(JSON.stringify(lines))
}
