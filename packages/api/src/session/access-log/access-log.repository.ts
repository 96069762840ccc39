import type { Database } from '../../database/database.js'
import type { AccessEvent as EventRow } from '../../generated/prisma/client.js'
import type { KeysetSlice } from '../../database/keyset-slice.js'
import type { AccessEvent, AccessEventKind, AccessSaid } from './access-event.js'
import { type Denial, DENIAL_DAY_MS } from './denials.js'

/** Which events are asked for; what is left out does not restrict. */
export interface AccessQuestion {
  readonly kinds?: readonly AccessEventKind[]
  /** Only those that are about this user. */
  readonly subjectId?: string
}

const DENIALS_TOLD = 100

export type AccessLogRepository = ReturnType<typeof createAccessLogRepository>

/** Who was let into organizations, and what was refused there. Events are written where they happen, by `recordAccess`. */
export function createAccessLogRepository({ prisma }: Pick<Database, 'prisma'>) {
  return {
    /** The latest first. */
    events: async (
      organizationId: string,
      question: AccessQuestion,
      { after, before, limit, fromEnd }: KeysetSlice,
    ): Promise<readonly AccessEvent[]> => {
      const direction = fromEnd ? 'asc' : 'desc'
      const rows = await prisma.accessEvent.findMany({
        where: {
          AND: [
            like(organizationId, question),
            ...(after === null ? [] : [beyond('lt', after)]),
            ...(before === null ? [] : [beyond('gt', before)]),
          ],
        },
        orderBy: [{ recordedAt: direction }, { tie: direction }],
        take: limit,
      })
      return (fromEnd ? rows.toReversed() : rows).map(toEvent)
    },

    eventCount: async (organizationId: string, question: AccessQuestion): Promise<number> =>
      prisma.accessEvent.count({ where: like(organizationId, question) }),

    /** What was refused, the latest first; a hundred of them. */
    denials: async (organizationId: string): Promise<readonly Denial[]> =>
      prisma.accessDenial.findMany({
        where: { organizationId },
        orderBy: [{ lastAt: 'desc' }, { actorId: 'asc' }, { action: 'asc' }],
        take: DENIALS_TOLD,
      }) as Promise<readonly Denial[]>,

    /** Forgets what was before a moment. */
    forgetBefore: async (organizationId: string, moment: Date): Promise<void> => {
      const before = { lt: moment }
      await prisma.accessEvent.deleteMany({ where: { organizationId, recordedAt: before } })
      await prisma.accessDenial.deleteMany({ where: { organizationId, lastAt: before } })
    },

    /** Adds to what was refused that day. */
    addDenials: async (denials: readonly Denial[]): Promise<void> => {
      for (const denial of denials) {
        const { organizationId, actorKind, actorId, actorName, action, count, lastAt } = denial
        const day = new Date(lastAt.getTime() - (lastAt.getTime() % DENIAL_DAY_MS))
        const key = { organizationId, day, actorKind, actorId, action }
        await prisma.accessDenial.upsert({
          where: { organizationId_day_actorKind_actorId_action: key },
          create: { ...denial, day },
          update: { count: { increment: count }, lastAt, actorName },
        })
      }
    },
  }
}

function like(organizationId: string, { kinds, subjectId }: AccessQuestion) {
  return {
    organizationId,
    ...(kinds !== undefined && { kind: { in: [...kinds] } }),
    ...(subjectId !== undefined && { subjectId }),
  }
}

/** What comes before or after a key: when it was recorded, in milliseconds since 1970, and its tie. */
function beyond(side: 'gt' | 'lt', [milliseconds = 0, tie = 0]: readonly number[]) {
  const recordedAt = new Date(milliseconds)
  return { OR: [{ recordedAt: { [side]: recordedAt } }, { recordedAt, tie: { [side]: tie } }] }
}

function toEvent(row: EventRow): AccessEvent {
  return {
    ...row,
    kind: row.kind as AccessEventKind,
    actorKind: row.actorKind as AccessEvent['actorKind'],
    before: row.before as AccessSaid | null,
    after: row.after as AccessSaid | null,
  }
}
