import type { AdminProposedPlanFragment } from '@/generated/graphql'

/** A plan that the API worked out, with its changes ready to be previewed. */
export type ProposedPlan = AdminProposedPlanFragment
