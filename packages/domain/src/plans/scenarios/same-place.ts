import { same } from '../../kernel/same.js'
import type { Records, ThingKind } from '../../state/records.js'
import type { StateDraft } from '../../state/state-draft.js'

type AnyRecord = Records[ThingKind]

/**
 * What else is recorded of the place that a record takes: who answers for one thing of an account, who has a seat, when
 * somebody is away. Empty for what takes no place.
 */
function othersInPlace(
  draft: StateDraft,
  kind: ThingKind,
  record: AnyRecord,
): readonly AnyRecord[] {
  if (kind === 'coverage') {
    const { accountId, responsibility } = record as Records['coverage']
    return draft.coverageOf(accountId).filter((each) => each.responsibility === responsibility)
  }
  if (kind === 'occupancy') {
    return draft.referring(kind, 'positionId', (record as Records['occupancy']).positionId)
  }
  return kind === 'leave'
    ? draft.referring(kind, 'personId', (record as Records['leave']).personId)
    : []
}

/** Whether a line has changed the place that a record takes, whichever record of it. */
export function isPlaceChanged(
  { base, theirs }: Readonly<Record<'base' | 'theirs', StateDraft>>,
  kind: ThingKind,
  record: AnyRecord,
): boolean {
  const [before, now] = [base, theirs].map((draft) =>
    othersInPlace(draft, kind, record).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)),
  )
  return !same(before, now)
}

function idOf(record: AnyRecord): string {
  return 'id' in record ? record.id : record.key
}
