import type { Message } from '../../../kernel/message.js'
import type { OrganizationView } from '../../../state/view.js'
import { customersOf } from '../../customers/customers-of.js'
import { figuresOf } from '../../evidence/figures.js'
import type { ImpactCase, ImpactInput } from '../impact.js'
import { readable } from '../judge-retention.js'
import type { Retention } from '../retention-of.js'
import type { Acquisition } from './acquisition-of.js'

const WHOLE = 10_000

/** A case whose name is still to be told in somebody's language. */
interface NamedCase extends Omit<ImpactCase, 'name'> {
  readonly name: Message
}

/** What the organization's own record says about the customers whose retention may be compared. */
interface OwnImpact extends Omit<ImpactInput, 'cases' | 'years'> {
  readonly cases: readonly NamedCase[]
}

/**
 * The organization's own figures for `retentionImpact`: its customers and what each pays on average, its
 * recorded CAC and gross margin (null where they are not known), and as cases what it kept in the last
 * 12 months, where that says enough, else the guide's weak operations, against the guide's strong ones.
 */
export function ownImpact(
  view: OrganizationView,
  acquisition: Acquisition,
  retention: Retention | null,
): OwnImpact {
  const { count, revenue } = customersOf(view)
  const { number } = figuresOf(view)
  const basisPoints = (rate: number): number => Math.round(rate * WHOLE)
  const weak: NamedCase = {
    name: { key: 'retention.CASE_WEAK', params: {} },
    renewal: basisPoints(number('worked.retention.weak.renewal')),
    expansion: 0,
  }
  const strong: NamedCase = {
    name: { key: 'retention.CASE_STRONG', params: {} },
    renewal: basisPoints(number('worked.retention.strong.renewal')),
    expansion: basisPoints(number('worked.retention.strong.expansion')),
  }
  return {
    customers: count,
    acv: count === 0 ? 0 : Math.round(revenue / count),
    cac: acquisition.cac.value === null ? null : Math.round(acquisition.cac.value),
    grossMargin: view.organization.grossMargin,
    cases: [ownCase(retention) ?? weak, strong],
  }
}

/** What was kept in the last 12 months: GRR renews, and what NRR is above it is growth. */
function ownCase(retention: Retention | null): NamedCase | null {
  const grr = retention === null ? null : readable(retention.grr)
  const nrr = retention === null ? null : readable(retention.nrr)
  if (grr === null || nrr === null || grr === 0) return null
  return {
    name: { key: 'retention.CASE_OWN', params: {} },
    renewal: Math.round(grr * WHOLE),
    expansion: Math.round((nrr / grr - 1) * WHOLE),
  }
}
