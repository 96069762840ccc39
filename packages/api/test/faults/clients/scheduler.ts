import { setTimeout as pause } from 'node:timers/promises'
import type { Ledger } from '../ledger.js'
import type { World } from '../world.js'
import { askSomebody, untilTold } from './asking.js'

const CREATE = `mutation ($input: CreateScenarioInput!) { createScenario(input: $input) {
  ok { scenario { id } } error { code } } }`
const SCHEDULE = `mutation ($input: ScheduleScenarioInput!) { scheduleScenario(input: $input) {
  ok { scenario { id } } error { code } } }`

const TEAMS = 50
/** Between two, so that they do not become a load of their own. */
const PAUSE_MS = 400

interface Done {
  readonly ok: { readonly scenario: { readonly id: string } } | null
  readonly error: { readonly code: string } | null
}

/** A client that has scenario after scenario applied today. */
export class Scheduler {
  readonly #world: World
  readonly #ledger: Ledger
  readonly #slug: string
  #count = 0

  constructor(world: World, ledger: Ledger, slug: string) {
    this.#world = world
    this.#ledger = ledger
    this.#slug = slug
  }

  async run(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      await this.#schedule()
      await pause(PAUSE_MS)
    }
  }

  async #schedule(): Promise<void> {
    this.#count += 1
    const name = `due-${this.#count}.`
    const { fault } = this.#ledger
    const changes = Array.from({ length: TEAMS }, (_, index) => ({
      createTeam: { name: `${name}${index}`, kind: 'POD', effective: '2026-01-01' },
    }))
    const made = await this.#untilDone(CREATE, {
      organizationId: this.#slug,
      name,
      changes,
      idempotencyKey: `${name}made`,
    })
    if (made === null) return
    const on = new Date().toISOString().slice(0, 10)
    const scheduled = await this.#untilDone(SCHEDULE, {
      scenarioId: made,
      on,
      idempotencyKey: `${name}scheduled`,
    })
    if (scheduled === null) return
    this.#ledger.schedules.push({ slug: this.#slug, name, teams: TEAMS, fault })
  }

  /** Sends it under its key until it is done, and answers the scenario's id; null when it is refused. */
  async #untilDone(mutation: string, input: object): Promise<string | null> {
    const { ok } = await untilTold(this.#world, mutation, async () => {
      const asked = await askSomebody<Record<string, Done>>(this.#world, mutation, { input })
      const [done] = Object.values(asked?.answer.data ?? {})
      return done?.ok || done?.error ? done : null
    })
    return ok?.scenario.id ?? null
  }
}
