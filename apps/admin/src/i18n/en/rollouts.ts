/** Changes of service model, one by one: phases, checklists, and the accounts that go first. */
export const rolloutsEn = {
  title: 'Rollouts',
  description: 'Changes of service model under way: their phases, what is done, and the pilot.',
  all: 'All rollouts',
  progress: 'Phases',
  pilotAccounts: 'Accounts in the pilot',
  pilotHint: 'They go first, and are compared with the rest. An account is put in by editing it.',
  doneOn: 'Done on: {{item}}',
  ticked_one: '{{count}} item changed, not yet applied',
  ticked_other: '{{count}} items changed, not yet applied',
  undo: 'Undo',
  preview: 'Preview',
  planTitle: 'Checklist of {{name}}',
}
