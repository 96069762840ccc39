/** What the rules find wrong with the organization. */
export const findingsEn = {
  title: 'Findings',
  description: 'What is wrong with the organisation by the rules, and how to mend it.',
  list: 'Findings',
  severity: 'Severity',
  all: 'All',
  severities: { ERROR: 'Errors', WARNING: 'Warnings', INFO: 'Notes' },
  one: { ERROR: 'Error', WARNING: 'Warning', INFO: 'Note' },
  none: 'Nothing is found',
  noneExplanation: 'No rule has anything to say about this day.',
  fix: 'Preview the fix',
  fixFor: 'Preview the fix: {{name}}',
  notEvaluated_one: '{{count}} rule could not be evaluated',
  notEvaluated_other: '{{count}} rules could not be evaluated',
}
