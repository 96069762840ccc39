/** The stable ids of the lint rules, in the order in which they are evaluated. */
export const LINT_RULE_IDS = [
  'copied-ratio',
  'model-churn',
  'margin-squeeze',
  'over-capacity',
  'idle-capacity',
  'exposed-accounts',
  'uncovered-account',
  'span-of-control',
  'missing-cs-ops',
  'missing-renewals',
  'backlog-too-long',
  'tickets-too-high',
  'generalist-outgrown',
  'pod-without-shared-services',
  'region-too-small',
  'language-mismatch',
  'time-zone-mismatch',
  'single-point-of-failure',
  'over-committed',
  'lead-carrying-too-much',
  'handover-unfinished',
  'multiple-roots',
] as const

/** The id of one lint rule: what baselines, settings and pages of the guide call it. */
export type LintRuleId = (typeof LINT_RULE_IDS)[number]
