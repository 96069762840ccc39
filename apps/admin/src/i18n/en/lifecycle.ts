/** Where a customer stands in its life, and what to do next. */
export const lifecycleEn = {
  title: 'Lifecycle',
  noStage: 'No stage',
  clock_one: '{{count}} month since {{date}}, when its clock started',
  clock_other: '{{count}} months since {{date}}, when its clock started',
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
    ESCALATED: 'An escalation is open',
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
  byEscalation: 'For an escalation',
}

/** The signs that a customer may grow. */
export const growthEn = {
  title: 'Expansion',
  none: 'No sign of growth.',
  statuses: {
    FIRED: 'Offer it',
    HELD: 'Held back',
    NOT_FIRED: 'No sign',
    NOT_EVALUATED: 'Not known',
  },
  holds: {
    TOO_EARLY: 'The contract is young',
    AT_RISK: 'The account is at risk',
    LOW_ADOPTION: 'Adoption is low',
    LEAVING: 'The customer is about to leave',
    UNPROVEN: 'No outcome has been proven yet',
  },
}

/** How soon customers see value. */
export const firstValueEn = {
  title: 'Time to first value',
  all: 'All customers',
  median: 'Median {{days}}',
  inTime: '{{percent}} of {{judged}} within {{days}}',
  weekly_one: '{{percent}} weekly active users in {{count}} account',
  weekly_other: '{{percent}} weekly active users in {{count}} accounts',
}
