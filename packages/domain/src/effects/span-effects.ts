import type { Id } from '../kernel/ids.js'
import type { SpanVerdict } from '../rules/capacity/spans/judge-span.js'
import { type LeaderSpan, spansOfControl } from '../rules/capacity/spans/spans-of-control.js'
import type { OrganizationView } from '../state/view.js'

/** Whom a leader's seat leads on one side. */
interface SpanSide {
  readonly people: number
  readonly direct: number
  readonly branch: number
  readonly verdict: SpanVerdict | null
}

/** A leader's seat that leads others, or more or fewer; null is a side on which it is not there. */
export interface SpanEffect {
  readonly positionId: Id
  readonly title: string
  readonly before: SpanSide | null
  readonly after: SpanSide | null
}

/** The leaders' seats whose span of control differs, in the order of the seats. */
export function spanEffects(
  before: OrganizationView | null,
  after: OrganizationView,
): readonly SpanEffect[] {
  const was = before === null ? new Map<Id, LeaderSpan>() : spansById(before)
  const is = spansById(after)
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((positionId) => {
    const [old, now] = [was.get(positionId), is.get(positionId)]
    const sides = { before: sideOf(old), after: sideOf(now) }
    if (alike(sides.before, sides.after)) return []
    return [{ positionId, title: (now ?? old)?.title ?? positionId, ...sides }]
  })
}

function spansById(view: OrganizationView): ReadonlyMap<Id, LeaderSpan> {
  return new Map(spansOfControl(view).map((span) => [span.positionId, span]))
}

function sideOf(span: LeaderSpan | undefined): SpanSide | null {
  if (span === undefined) return null
  const { people, direct, branch, verdict } = span
  return { people, direct, branch, verdict }
}

function alike(a: SpanSide | null, b: SpanSide | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.people === b.people &&
    a.direct === b.direct &&
    a.branch === b.branch &&
    a.verdict === b.verdict
  )
}
