/** Who agrees to plans before they are applied. */
export const approvalsEn = {
  title: 'Approval',
  needed: 'Approval needed',
  notNeeded: 'It needs nobody’s approval.',
  anybody: 'Anybody else in the organisation can approve it.',
  oneOf: 'One of these can approve it: {{names}}.',
  approved: 'It is approved as it is.',
  missing: {
    NOBODY: 'Nobody has approved it yet.',
    EARLIER_VERSION: 'What was approved is an earlier version: ask again.',
    CHANGES_ASKED: 'Somebody asked for changes.',
    NO_SCENARIO: 'Nobody else sees a draft: make a scenario of it, and ask for approval there.',
  },
  ask: 'Ask for approval…',
  askTitle: 'Ask for approval',
  askExplanation:
    'Those who can approve it see it among the scenarios as waiting for them, until one of them has said something.',
  askNow: 'Ask',
  askHint: 'What they should know. Optional.',
  waiting: 'Waiting for approval',
  asked: '{{name}} asked for approval on {{date}}.',
  comment: 'Comment',
  commentHint: 'Needed to ask for changes.',
  approve: 'Approve',
  reject: 'Ask for changes',
  verdicts: { APPROVED: 'Approved', CHANGES_ASKED: 'Changes asked for' },
  earlier: 'of an earlier version',
  version: 'version {{revision}}',
  saidBy: '{{name}}: {{verdict}}',
  awaits: 'Waits for your approval',
  putExplanation:
    'It is not applied before that. Put it into a scenario, and ask for approval there.',
  putInto: 'Put into a scenario',
  scenarioName: 'Name of the scenario',
  makeScenario: 'Make a scenario of it…',
  settings: {
    approversHint: 'E-mail addresses; Enter adds one.',
    changesHint:
      'Plans that change more things need approval. Empty: their number does not matter. With neither limit every plan does.',
    costHint: 'Plans that cost more a year need approval. Empty: their cost does not matter.',
    everyPlan: '{{who}}, to every plan',
  },
}
