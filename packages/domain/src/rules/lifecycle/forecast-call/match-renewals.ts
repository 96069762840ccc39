import type { Id } from '../../../kernel/ids.js'
import type { CalledRenewal } from './called-renewal.js'

/** A renewal as it was, and as it is; one of them null where it was not up then, or is not any more. */
export interface RenewalPair {
  readonly before: CalledRenewal | null
  readonly after: CalledRenewal | null
}

/**
 * The renewals of two looks at one window, those that are the same beside each other: an account's contract with
 * the same end, and of those that are left the earlier ends with the earlier, since an end can be moved.
 *
 * @param before @param after by end.
 */
export function matchRenewals(
  before: readonly CalledRenewal[],
  after: readonly CalledRenewal[],
): readonly RenewalPair[] {
  const [was, is] = [byAccount(before), byAccount(after)]
  const accounts = new Set([...was.keys(), ...is.keys()])
  return [...accounts].flatMap((each) => pairsOf(was.get(each) ?? [], is.get(each) ?? []))
}

function pairsOf(
  before: readonly CalledRenewal[],
  after: readonly CalledRenewal[],
): readonly RenewalPair[] {
  const sameEnd = (all: readonly CalledRenewal[], { end }: CalledRenewal) =>
    all.find((each) => each.end === end) ?? null
  const alike = before.flatMap((each): RenewalPair[] => {
    const found = sameEnd(after, each)
    return found === null ? [] : [{ before: each, after: found }]
  })
  const gone = before.filter((each) => sameEnd(after, each) === null)
  const come = after.filter((each) => sameEnd(before, each) === null)
  const others = Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
    before: gone[at] ?? null,
    after: come[at] ?? null,
  }))
  return [...alike, ...others]
}

function byAccount(renewals: readonly CalledRenewal[]): ReadonlyMap<Id, readonly CalledRenewal[]> {
  const found = new Map<Id, CalledRenewal[]>()
  for (const renewal of renewals) {
    const known = found.get(renewal.accountId)
    if (known === undefined) found.set(renewal.accountId, [renewal])
    else known.push(renewal)
  }
  return found
}
