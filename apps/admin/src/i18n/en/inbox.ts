/** What waits for the viewer, or happened since they last looked. */
export const inboxEn = {
  title: 'Inbox',
  unseen_one: 'Inbox: {{count}} new',
  unseen_other: 'Inbox: {{count}} new',
  new: 'New',
  kinds: {
    APPROVAL: 'Approvals asked of you',
    SCHEDULE: 'Scheduled, and not to be applied as it is',
    TRIGGER: 'Hire triggers that fired',
    FINDING: 'Errors and warnings',
  },
  askedBy: 'Of {{name}}',
  firedOn: 'Fired on {{date}}',
  allFindings: 'Show all findings',
  none: 'Nothing waits for you',
  noneExplanation: 'No approval is asked of you, no hire trigger fired, and no rule is broken.',
}
