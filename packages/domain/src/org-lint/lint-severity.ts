/** How bad a finding is, the worst first. */
export const LINT_SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const

/** One of the severities. */
export type LintSeverity = (typeof LINT_SEVERITIES)[number]
