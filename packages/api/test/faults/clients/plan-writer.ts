import { setTimeout as pause } from 'node:timers/promises'
import { THREADS_ENDED } from '../faults.js'
import type { Told, Ledger } from '../ledger.js'
import type { World } from '../world.js'
import { type Asked, askSomebody, askUntilAnswered, untilTold } from './asking.js'

interface Applied {
  readonly applyPlan: {
    readonly ok: { readonly revision: number } | null
    readonly error: { readonly code: string } | null
  } | null
}

const APPLY = `mutation ($input: PlanInput!) {
  applyPlan(input: $input) { ok { revision } error { code } } }`
const OUTCOME = 'query ($id: ID!) { planOutcome(id: $id) { status revision } }'
const REVISION = 'query ($slug: String!) { organization(slug: $slug) { revision } }'

/** After which nothing is written. */
const UNWRITTEN = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT'])

/** How many teams plans make: one in six is so long that a thread of its own serves it. */
const SHORT = 5
const LONG = 300
const NAME_LENGTH = 190
/** Before whoever was told an outage sends the next plan. */
const PAUSE_MS = 100
/** Milliseconds after which one in ten clients hangs up. */
const HANGS_UP_MS = 30

/** A client that applies plan after plan, and remembers what it was told. */
export class PlanWriter {
  readonly #world: World
  readonly #ledger: Ledger
  readonly #slug: string
  readonly #name: string
  #count = 0

  /** @param name by which its own team is known; what its plans are called begins with it. */
  constructor(world: World, ledger: Ledger, slug: string, name: string) {
    this.#world = world
    this.#ledger = ledger
    this.#slug = slug
    this.#name = name
  }

  async run(isOver: () => boolean): Promise<void> {
    while (!isOver()) await this.#write()
  }

  async #write(): Promise<void> {
    this.#count += 1
    const number = this.#count
    const title = `${this.#name}-${number}.`
    const isWrong = number % 8 === 0
    const teams = number % 6 === 0 ? LONG : SHORT
    const input = this.#plan(title, teams, isWrong)
    const { fault } = this.#ledger
    const hangsUp = number % 10 === 0 ? AbortSignal.timeout(HANGS_UP_MS) : undefined
    const asked = await askSomebody<Applied>(this.#world, APPLY, { input }, hangsUp)
    const told = this.#toldBy(asked)
    const settled = told.is === 'UNKNOWN' ? await this.#settle(told, input) : told
    this.#ledger.sent({ slug: this.#slug, title, teams, fault, told, settled })
    if (told.is === 'UNKNOWN' && told.isWritten && settled.is !== 'APPLIED') {
      this.#ledger.violated(`${title} was told to be written, and is not`)
    }
    if (told.is === 'UNWRITTEN' && UNWRITTEN.has(told.why)) await pause(PAUSE_MS)
    if (settled.is !== 'APPLIED') return
    await this.#readElsewhere(settled.revision, asked)
    if (number % 5 === 0) await this.#replay(settled.revision, input)
  }

  #plan(title: string, teams: number, isWrong: boolean) {
    const names = Array.from({ length: teams }, (_, index) => `${title}${index}`)
    const changes: object[] = names.map((name) => ({
      createTeam: { name: name.padEnd(NAME_LENGTH, ' x'), kind: 'POD', effective: '2026-01-01' },
    }))
    // The last change of a wrong one is refused, so that nothing of the plan may be there.
    const id = isWrong ? 'nobody' : this.#name
    changes.push({
      updateTeam: {
        team: { external: { source: 'faults', id } },
        name: title,
        effective: '2026-01-01',
      },
    })
    return { organizationId: this.#slug, title, changes, idempotencyKey: title }
  }

  #toldBy(asked: Asked<Applied>): Told {
    const unknown = { is: 'UNKNOWN', planId: null, isWritten: false } as const
    if (asked === null) return unknown
    const { data, errors } = asked.answer
    const done = data?.applyPlan
    if (done?.ok != null) return { is: 'APPLIED', revision: done.ok.revision }
    if (done?.error != null) return { is: 'UNWRITTEN', why: done.error.code }
    const code = errors?.[0]?.extensions.code ?? 'no answer'
    if (UNWRITTEN.has(code)) return { is: 'UNWRITTEN', why: code }
    if (code === 'OUTCOME_UNKNOWN') {
      return { ...unknown, planId: errors?.[0]?.extensions.planId ?? null }
    }
    if (code === 'ANSWER_TIMEOUT') return { ...unknown, isWritten: true }
    // A thread that ends before it began to write is a fault of the server, and told as one.
    if (code !== 'INTERNAL_SERVER_ERROR' || !this.#ledger.isAround(THREADS_ENDED)) {
      this.#ledger.violated(`a plan was answered ${code}: ${lastError(asked) ?? ''}`)
    }
    return unknown
  }

  /** Asks what became of a plan: by its id, where it has one, and else by sending it again. */
  async #settle({ planId }: Extract<Told, { is: 'UNKNOWN' }>, input: object): Promise<Told> {
    if (planId !== null) {
      return untilTold<Told>(this.#world, `what became of ${planId}`, async () => {
        const asked = { id: planId }
        const { planOutcome } = await askUntilAnswered<Outcome>(this.#world, OUTCOME, asked)
        const { status, revision } = planOutcome
        if (revision !== null) return { is: 'APPLIED', revision }
        return status === 'NOT_APPLIED' ? { is: 'UNWRITTEN', why: 'planOutcome' } : null
      })
    }
    return untilTold(this.#world, 'a plan that is sent again', async () => {
      const told = this.#toldBy(await askSomebody<Applied>(this.#world, APPLY, { input }))
      if (told.is === 'APPLIED') return told
      // It was told so of the repeated request alone; what the first one wrote is told by the next.
      return told.is === 'UNWRITTEN' && !UNWRITTEN.has(told.why) ? told : null
    })
  }

  /** Whoever was told of a revision finds it in every process. */
  async #readElsewhere(revision: number, asked: Asked<Applied>): Promise<void> {
    const other = this.#world.running.find((process) => process !== asked?.of)
    if (other === undefined) return
    const read = await other.ask<Revision>(REVISION, { slug: this.#slug }).catch(() => null)
    const found = read?.data?.organization?.revision
    if (found === undefined) return
    this.#ledger.reads += 1
    if (found < revision) {
      this.#ledger.violated(`${this.#slug} was read at ${found} after ${revision} was written`)
    }
  }

  /** A request that was answered is answered the same again, and writes nothing. */
  async #replay(revision: number, input: object): Promise<void> {
    const told = this.#toldBy(await askSomebody<Applied>(this.#world, APPLY, { input }))
    if (told.is !== 'APPLIED') return
    this.#ledger.replays += 1
    if (told.revision !== revision) {
      this.#ledger.violated(`a key was answered ${revision} and then ${told.revision}`)
    }
  }
}

/** What the process that answered said last of a fault. */
function lastError({ of }: NonNullable<Asked<Applied>>): string | undefined {
  return of
    .said()
    .trim()
    .split('\n')
    .findLast((line) => line.includes('"level":"error"'))
}

interface Outcome {
  readonly planOutcome: { readonly status: string; readonly revision: number | null }
}

interface Revision {
  readonly organization: { readonly revision: number } | null
}
