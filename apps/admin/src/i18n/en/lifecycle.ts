/** Where a customer stands in its life, and what to do next. */
export const lifecycleEn = {
  title: 'Lifecycle',
  noStage: 'No stage',
  months_one: '{{count}} month a customer',
  months_other: '{{count}} months a customer',
  since: 'In the stage since {{date}}',
  adoption: '{{percent}} of the relevant features in use',
  entry: 'To enter the stage',
  exit: 'To leave the stage',
  states: {
    MET: 'Met',
    NOT_MET: 'Not met',
    UNKNOWN: 'Not known',
  },
  warnings: {
    AT_RISK: 'Health is at risk or critical',
    LATE_ONBOARDING: 'The first outcome is late',
    LOW_ADOPTION: 'Too few features are in use',
    RENEWAL_NOT_BEGUN: 'Work on the renewal has not begun in time',
  },
  grave: 'Grave',
  warning: 'Warning',
  actions: 'Next best actions',
  noActions: 'Nothing to do now.',
  byCriterion: 'For the stage',
  byPlaybook: 'From a playbook',
}
