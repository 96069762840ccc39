import {
  type Locale,
  type PlanText,
  planText,
  type ThingChange,
  type ThingKind,
  THINGS,
} from '@postscale/domain'
import type pg from 'pg'
import { insertRows } from '../database/insert-rows.js'

/** Who applied a plan, as it is remembered with it. */
export interface Actor {
  readonly kind: 'USER' | 'TOKEN' | 'SYSTEM'
  /** The user's or token's id; null for the system. */
  readonly id: string | null
  readonly name: string
  /** The user for whom a token acts; null or left out where it acts for none. */
  readonly userId?: string | null
}

export type CountsByKind = { readonly [K in ThingKind]?: number }

interface AuditHeader {
  readonly planId: string
  readonly actor: Actor
  readonly title: PlanText
  readonly reason: PlanText | null
  /** In which messages are written for whoever reads the table itself. */
  readonly locale: Locale
  /** Time-series rows recorded or replaced. */
  readonly factCount: number
}

/**
 * Writes the audit of one revision inside the plan's transaction: its changes in any number of parts,
 * then its header. A thing that parts change again has a row in each.
 */
export class AuditWriter {
  readonly #client: pg.ClientBase
  readonly #organizationId: string
  readonly #revision: number
  readonly #counts = new Map<ThingKind, number>()
  #written = 0

  constructor(client: pg.ClientBase, organizationId: string, revision: number) {
    this.#client = client
    this.#organizationId = organizationId
    this.#revision = revision
  }

  /** Rows written so far, or on their way. */
  get changeCount(): number {
    return this.#written
  }

  get countsByKind(): CountsByKind {
    return Object.fromEntries(this.#counts)
  }

  /** @throws when a change is of no kind of the domain, which the database has no list of: that is a bug. */
  async writeChanges(changes: readonly ThingChange[]): Promise<void> {
    for (const { kind } of changes) {
      if (!Object.hasOwn(THINGS, kind)) throw new Error(`There is no kind “${kind}”.`)
    }
    const first = this.#written + 1
    this.#written += changes.length
    for (const { kind } of changes) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
    await insertRows(this.#client, 'audit_change', CHANGE_COLUMNS, [
      changes.map(() => this.#organizationId),
      changes.map(() => this.#revision),
      changes.map((_, index) => first + index),
      changes.map(({ kind }) => kind),
      changes.map(({ id }) => id),
      changes.map(({ before }) => before),
      changes.map(({ after }) => after),
    ])
  }

  async writeHeader({
    planId,
    actor,
    title,
    reason,
    locale,
    factCount,
  }: AuditHeader): Promise<void> {
    await this.#client.query({
      // Without a name, and so with the request's id beside it.
      text: INSERT_HEADER,
      values: [
        this.#organizationId,
        this.#revision,
        planId,
        actor.kind,
        actor.id,
        actor.name,
        planText(locale, title),
        messageOf(title),
        reason === null ? null : planText(locale, reason),
        messageOf(reason),
        this.#written,
        factCount,
        JSON.stringify(this.countsByKind),
      ],
    })
  }
}

const CHANGE_COLUMNS = [
  { name: 'organizationId', type: 'uuid' },
  { name: 'revision', type: 'integer' },
  { name: 'seq', type: 'integer' },
  { name: 'kind', type: 'text' },
  { name: 'thingId', type: 'text' },
  { name: 'before', type: 'jsonb' },
  { name: 'after', type: 'jsonb' },
] as const

const INSERT_HEADER = `
  INSERT INTO audit_entry ("organizationId", revision, "planId", "actorKind", "actorId", "actorName",
    title, "titleMessage", reason, "reasonMessage", "changeCount", "factCount", "countsByKind")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`

/** A message as JSON; null for typed words, which are kept as text alone. */
function messageOf(text: PlanText | null): string | null {
  return text === null || typeof text === 'string' ? null : JSON.stringify(text)
}
