import type { ThingChange, ThingKind } from '@postscale/domain'
import type { PrismaClient } from '../generated/prisma/client.js'
import type { Actor, CountsByKind } from './audit-writer.js'

/** The header of one committed plan. */
export interface AuditEntry {
  readonly revision: number
  readonly actor: Actor
  readonly at: Date
  readonly title: string
  readonly reason: string | null
  readonly changeCount: number
  readonly factCount: number
  readonly countsByKind: CountsByKind
}

/** A changed thing within a plan; `seq` is its place there, from 1. */
interface AuditedChange {
  readonly revision: number
  readonly seq: number
  readonly change: ThingChange
}

/** Reads what was done to an organization: by plan, by thing. Pages are keyset: the last one's key. */
export class AuditRepository {
  readonly #prisma: PrismaClient

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
  }

  /** Plans, the latest first. */
  async entries(
    organizationId: string,
    page: { readonly beforeRevision: number | null; readonly limit: number },
  ): Promise<readonly AuditEntry[]> {
    const revision = page.beforeRevision === null ? {} : { revision: { lt: page.beforeRevision } }
    const rows = await this.#prisma.auditEntry.findMany({
      where: { organizationId, ...revision },
      orderBy: { revision: 'desc' },
      take: page.limit,
    })
    return rows.map(toEntry)
  }

  async entryCount(organizationId: string): Promise<number> {
    return this.#prisma.auditEntry.count({ where: { organizationId } })
  }

  /** The plan that made a revision. */
  async entry(organizationId: string, revision: number): Promise<AuditEntry | null> {
    const row = await this.#prisma.auditEntry.findUnique({
      where: { organizationId_revision: { organizationId, revision } },
    })
    return row === null ? null : toEntry(row)
  }

  /** What a plan changed, in the plan's order. */
  async changes(
    organizationId: string,
    revision: number,
    page: { readonly afterSeq: number; readonly limit: number },
  ): Promise<readonly AuditedChange[]> {
    const rows = await this.#prisma.auditChange.findMany({
      where: { organizationId, revision, seq: { gt: page.afterSeq } },
      orderBy: { seq: 'asc' },
      take: page.limit,
    })
    return rows.map(toChange)
  }

  /** What was done to one thing, the latest first. */
  async changesOfThing(
    organizationId: string,
    thing: { readonly kind: ThingKind; readonly id: string },
    page: { readonly beforeRevision: number | null; readonly limit: number },
  ): Promise<readonly AuditedChange[]> {
    const revision = page.beforeRevision === null ? {} : { revision: { lt: page.beforeRevision } }
    const rows = await this.#prisma.auditChange.findMany({
      where: { organizationId, kind: thing.kind, thingId: thing.id, ...revision },
      orderBy: [{ revision: 'desc' }, { seq: 'desc' }],
      take: page.limit,
    })
    return rows.map(toChange)
  }
}

type EntryRow = Awaited<ReturnType<PrismaClient['auditEntry']['findMany']>>[number]
type ChangeRow = Awaited<ReturnType<PrismaClient['auditChange']['findMany']>>[number]

function toEntry(row: EntryRow): AuditEntry {
  return {
    revision: row.revision,
    actor: { kind: row.actorKind as Actor['kind'], id: row.actorId, name: row.actorName },
    at: row.at,
    title: row.title,
    reason: row.reason,
    changeCount: row.changeCount,
    factCount: row.factCount,
    countsByKind: row.countsByKind as CountsByKind,
  }
}

function toChange({ revision, seq, kind, thingId, before, after }: ChangeRow): AuditedChange {
  return { revision, seq, change: { kind, id: thingId, before, after } as unknown as ThingChange }
}
