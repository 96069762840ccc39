import type { Message, PlanText, ThingChange, ThingKind } from '@postscale/domain'
import type { Prisma, PrismaClient } from '../generated/prisma/client.js'
import type { Actor, CountsByKind } from './audit-writer.js'
import type { MergedApproval, MergedScenario } from './merged-scenario.js'
import type { KeysetSlice } from '../database/keyset-slice.js'

/** The header of one committed plan. */
export interface AuditEntry {
  readonly revision: number
  readonly actor: Actor
  readonly at: Date
  readonly title: PlanText
  readonly reason: PlanText | null
  readonly changeCount: number
  readonly factCount: number
  readonly countsByKind: CountsByKind
  /** Null where no scenario was merged. */
  readonly scenario: MergedScenario | null
}

/** A changed thing within a plan; `seq` is its place there, from 1. */
interface AuditedChange {
  readonly revision: number
  readonly seq: number
  readonly change: ThingChange
}

/** A changed thing, and the plan that changed it. */
export interface RecordedChange extends AuditedChange {
  readonly entry: AuditEntry
}

/** Which plans are asked for; what is left out does not restrict. */
export interface AuditQuestion {
  /** Up to this revision. */
  readonly revision: number
  readonly actorKinds?: readonly Actor['kind'][]
  readonly actorName?: string
  /** Those that changed a thing of one of these kinds, and the one with this id or key. */
  readonly kinds?: readonly ThingKind[]
  readonly thingId?: string
  readonly from?: Date
  readonly before?: Date
}

/** Which changes are asked for. */
interface ChangeQuestion {
  readonly afterRevision: number
  readonly revision: number
  readonly kinds?: readonly ThingKind[]
  /** Only of the thing with this id or key. */
  readonly thingId?: string
}

/** Reads what was done to an organization: by plan, by change. Pages are keyset. */
export class AuditRepository {
  readonly #prisma: PrismaClient

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
  }

  /** Plans, the latest first; keys are revisions. */
  async entries(
    organizationId: string,
    question: AuditQuestion,
    { after, before, limit, fromEnd }: KeysetSlice,
  ): Promise<readonly AuditEntry[]> {
    const within = [
      ...(after === null ? [] : [{ revision: { lt: after[0]! } }]),
      ...(before === null ? [] : [{ revision: { gt: before[0]! } }]),
    ]
    const rows = await this.#prisma.auditEntry.findMany({
      where: { AND: [entriesLike(organizationId, question), ...within] },
      orderBy: { revision: fromEnd ? 'asc' : 'desc' },
      take: limit,
    })
    return (fromEnd ? rows.toReversed() : rows).map(toEntry)
  }

  async entryCount(organizationId: string, question: AuditQuestion): Promise<number> {
    return this.#prisma.auditEntry.count({ where: entriesLike(organizationId, question) })
  }

  /** The plan that made a revision. */
  async entry(organizationId: string, revision: number): Promise<AuditEntry | null> {
    const row = await this.#prisma.auditEntry.findFirst({
      where: { organizationId, revision },
    })
    return row === null ? null : toEntry(row)
  }

  /** The plans that made revisions, the latest first; those that there are. */
  async entriesOf(
    organizationId: string,
    revisions: readonly number[],
  ): Promise<readonly AuditEntry[]> {
    const rows = await this.#prisma.auditEntry.findMany({
      where: { organizationId, revision: { in: [...revisions] } },
      orderBy: { revision: 'desc' },
    })
    return rows.map(toEntry)
  }

  /** The last revision, up to one, that was made before an instant; null when there was none by then. */
  async revisionBefore(
    organizationId: string,
    revision: number,
    before: Date,
  ): Promise<number | null> {
    const entry = await this.#prisma.auditEntry.findFirst({
      where: entriesLike(organizationId, { revision, before }),
      orderBy: { revision: 'desc' },
      select: { revision: true },
    })
    return entry?.revision ?? null
  }

  /** When the revision after one was made; null while that one is the latest. */
  async followedAt(organizationId: string, revision: number): Promise<Date | null> {
    const entry = await this.#prisma.auditEntry.findFirst({
      where: { organizationId, revision: { gt: revision } },
      orderBy: { revision: 'asc' },
      select: { at: true },
    })
    return entry?.at ?? null
  }

  /** By thing, the last revision that changed it after one and up to another; of those that one did. */
  async lastRevisions(
    organizationId: string,
    question: Pick<ChangeQuestion, 'afterRevision' | 'revision' | 'kinds'>,
    thingIds: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#prisma.auditChange.groupBy({
      by: ['thingId'],
      where: { AND: [changesLike(organizationId, question), { thingId: { in: [...thingIds] } }] },
      _max: { revision: true },
    })
    return new Map(rows.map(({ thingId, _max }) => [thingId, _max.revision ?? 0]))
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

  /** What was changed after a revision, in the order in which it was recorded; keys are revision and seq. */
  async changesAfter(
    organizationId: string,
    question: ChangeQuestion,
    { after, before, limit, fromEnd }: KeysetSlice,
  ): Promise<readonly RecordedChange[]> {
    const within = [
      ...(after === null ? [] : [beyond('gt', after)]),
      ...(before === null ? [] : [beyond('lt', before)]),
    ]
    const direction = fromEnd ? 'desc' : 'asc'
    const rows = await this.#prisma.auditChange.findMany({
      where: { AND: [changesLike(organizationId, question), ...within] },
      orderBy: [{ revision: direction }, { seq: direction }],
      take: limit,
      include: { entry: true },
    })
    const ordered = fromEnd ? rows.toReversed() : rows
    return ordered.map((row) => ({ ...toChange(row), entry: toEntry(row.entry) }))
  }

  async changeCount(organizationId: string, question: ChangeQuestion): Promise<number> {
    return this.#prisma.auditChange.count({ where: changesLike(organizationId, question) })
  }
}

function entriesLike(
  organizationId: string,
  { revision, actorKinds, actorName, kinds, thingId, from, before }: AuditQuestion,
): Prisma.AuditEntryWhereInput {
  const changed = {
    ...(kinds && { kind: { in: [...kinds] } }),
    ...(thingId !== undefined && { thingId }),
  }
  return {
    organizationId,
    revision: { lte: revision },
    at: { ...(from && { gte: from }), ...(before && { lt: before }) },
    ...(actorKinds && { actorKind: { in: [...actorKinds] } }),
    ...(actorName !== undefined && { actorName }),
    ...(Object.keys(changed).length > 0 && { changes: { some: changed } }),
  }
}

function changesLike(
  organizationId: string,
  { afterRevision, revision, kinds, thingId }: ChangeQuestion,
): Prisma.AuditChangeWhereInput {
  const restricted = {
    ...(kinds && { kind: { in: [...kinds] } }),
    ...(thingId !== undefined && { thingId }),
  }
  return { organizationId, revision: { gt: afterRevision, lte: revision }, ...restricted }
}

/** After or before a key in the order of revision and seq. */
function beyond(side: 'gt' | 'lt', key: readonly number[]): Prisma.AuditChangeWhereInput {
  const [revision = 0, seq = 0] = key
  return { OR: [{ revision: { [side]: revision } }, { revision, seq: { [side]: seq } }] }
}

type EntryRow = Awaited<ReturnType<PrismaClient['auditEntry']['findMany']>>[number]
type ChangeRow = Awaited<ReturnType<PrismaClient['auditChange']['findMany']>>[number]

function toEntry(row: EntryRow): AuditEntry {
  return {
    revision: row.revision,
    actor: { kind: row.actorKind as Actor['kind'], id: row.actorId, name: row.actorName },
    at: row.at,
    title: (row.titleMessage as Message | null) ?? row.title,
    reason: (row.reasonMessage as Message | null) ?? row.reason,
    changeCount: row.changeCount,
    factCount: row.factCount,
    countsByKind: row.countsByKind as CountsByKind,
    scenario: toMerged(row),
  }
}

function toMerged({ scenarioId, scenarioName, approvals }: EntryRow): MergedScenario | null {
  if (scenarioId === null || scenarioName === null) return null
  const given = (approvals ?? []) as unknown as readonly MergedApproval[]
  return { id: scenarioId, name: scenarioName, approvals: given }
}

function toChange({ revision, seq, kind, thingId, before, after }: ChangeRow): AuditedChange {
  return { revision, seq, change: { kind, id: thingId, before, after } as unknown as ThingChange }
}
