import type { Segment, ServiceModelFacts } from '@postscale/domain'
import type { ServiceModelFactsInput } from './inputs/service-model-facts-input.js'

/** What is already known of an organization. */
export interface KnownFacts {
  /** Whether any account has a health score. */
  readonly hasHealth: boolean
  /** Gross revenue retention of the last year, 0–1; null when not known. */
  readonly retentionOf: (segment: Segment) => number | null
}

/** The facts of a selection: those that are known, and those that are told. */
export function toServiceModelFacts(
  { hasHealth, retentionOf }: KnownFacts,
  input: ServiceModelFactsInput | null,
): ServiceModelFacts {
  const { competition, projectedCustomers, readiness } = input ?? {}
  return {
    retentionOf,
    competitionOf: (segment) => {
      const told = competition?.find((each) => each.segment === segment)
      if (told === undefined) return null
      const { offered, drivesChurn = null, position = null, selfServeMarket } = told
      return { offered, drivesChurn, position, selfServeMarket }
    },
    projectedCustomersOf: (segment) =>
      projectedCustomers?.find((each) => each.segment === segment)?.customers ?? null,
    readiness: {
      productMarketFit: readiness?.productMarketFit ?? null,
      instrumentation: readiness?.instrumentation ?? null,
      healthData: readiness?.healthData ?? (hasHealth || null),
      automation: readiness?.automation ?? null,
    },
  }
}
