import {
  ADVOCACY_KINDS,
  ARR_MOVEMENT_KINDS,
  COMPLEXITIES,
  COVERAGE_KINDS,
  ESCALATION_SEVERITIES,
  GROWTH_MOTIONS,
  HANDOVER_OUTCOMES,
  IMPLEMENTATION_STATUSES,
  LEADERSHIP_LAYERS,
  LEAVE_KINDS,
  LIFECYCLE_STAGES,
  LOCALES,
  OPPORTUNITY_KINDS,
  OPPORTUNITY_STAGES,
  ORG_MODELS,
  RENEWAL_INTENTS,
  RENEWAL_STAGES,
  REPORTING_LINES,
  RESPONSIBILITIES,
  ROLE_FAMILIES,
  ROLLOUT_PHASES,
  SEGMENTS,
  SERVICE_MODELS,
  SIGNAL_FAMILIES,
  STAKEHOLDER_ROLES,
  SUCCESS_PLAN_STATUSES,
  TEAM_KINDS,
  TIERS,
  TOUCHPOINT_KINDS,
  VOCABULARIES,
} from '@postscale/domain'
import { expect, test } from 'vitest'
import { useTestDatabase } from '../database/use-test-database.js'

const testDatabase = useTestDatabase()

test('the words the database allows are the domain’s', async () => {
  const vocabularies: Readonly<Record<string, readonly string[]>> = {
    organization_version_locale: LOCALES,
    organization_version_product_complexity: COMPLEXITIES,
    organization_version_growth_motion: GROWTH_MOTIONS,
    organization_version_org_model: ORG_MODELS,
    organization_version_service_model: SERVICE_MODELS,
    organization_version_reporting_line: REPORTING_LINES,
    role_version_family: ROLE_FAMILIES,
    role_version_layer: LEADERSHIP_LAYERS,
    team_version_kind: TEAM_KINDS,
    team_version_segments: SEGMENTS,
    account_version_segment: SEGMENTS,
    account_version_tier: TIERS,
    account_version_complexity: COMPLEXITIES,
    accountability_version_responsibility: VOCABULARIES.namedResponsibility,
    accountability_version_segment: SEGMENTS,
    accountability_version_role: VOCABULARIES.accountableRole,
    coverage_responsibility: RESPONSIBILITIES,
    coverage_kind: COVERAGE_KINDS,
    coverage_outcome: HANDOVER_OUTCOMES,
    leave_kind: LEAVE_KINDS,
    implementation_version_status: IMPLEMENTATION_STATUSES,
    arr_movement_movement: ARR_MOVEMENT_KINDS,
    stakeholder_version_role: STAKEHOLDER_ROLES,
    success_plan_version_status: SUCCESS_PLAN_STATUSES,
    opportunity_version_kind: OPPORTUNITY_KINDS,
    opportunity_version_stage: OPPORTUNITY_STAGES,
    advocacy_act_version_kind: ADVOCACY_KINDS,
    escalation_version_severity: ESCALATION_SEVERITIES,
    renewal_version_stage: RENEWAL_STAGES,
    renewal_version_intent: RENEWAL_INTENTS,
    playbook_version_stage: LIFECYCLE_STAGES,
    playbook_version_segment: SEGMENTS,
    playbook_version_tier: TIERS,
    rollout_version_service_model: SERVICE_MODELS,
    rollout_version_phase: ROLLOUT_PHASES,
    health_signal_family: SIGNAL_FAMILIES,
    touchpoint_kind: TOUCHPOINT_KINDS,
    target_version_metric: VOCABULARIES.targetMetric,
    target_version_segment: SEGMENTS,
  }
  const { rows } = await testDatabase.database.pool.query<{ name: string; check: string }>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS check FROM pg_constraint
     WHERE conname LIKE '%\\_choice\\_check' AND conname !~ '^(audit|import)_'`,
  )
  const allowed = rows.map(({ name, check }) => [
    name.replace('_choice_check', ''),
    [...check.matchAll(/'([^']*)'/g)].map(([, word]) => word),
  ])
  expect(Object.fromEntries(allowed)).toEqual(vocabularies)
})
