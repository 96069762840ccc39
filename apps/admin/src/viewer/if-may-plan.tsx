import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type OfferedPlan, useMayPlan } from './viewer-query'

interface IfMayPlanProps {
  readonly plan: OfferedPlan
  readonly children: ReactNode
}

/** What leads to a plan that the API works out: there for whoever may make it in the organization that is shown. */
export function IfMayPlan({ plan, children }: IfMayPlanProps) {
  const { slug = '' } = useParams({ strict: false })
  return useMayPlan(slug)(plan) ? children : null
}
