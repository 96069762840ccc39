/** What can be done to things, out of what their kinds are. */
export const actsEn = {
  acts: {
    of: '{{act}}: {{name}}',
    menu: 'What can be done to {{name}}',
    open: 'Acts',
    add: 'Add to it',
    choose: 'Choose…',
    required: 'This has to be filled in.',
    nothingChanged: 'Nothing is different yet.',
    kindOf: '{{label}}: kind',
    kinds: { account: 'Customer', person: 'Person', position: 'Position', team: 'Team' },
    addRow: 'Add a row',
    removeRow: 'Remove row {{number}}',
    locales: { en: 'English', es: 'Spanish', pt: 'Portuguese' },
    fields: {
      accepted: 'They accepted it',
      closeAccount: 'The customer leaves: close the account',
      key: 'Key',
      source: 'Source',
      subject: 'Of',
      target: 'Who covers it',
      to: 'First day after it',
      told: 'The customer was told',
      transitionUntil: 'Transition until',
      withWhatDependsOnIt: 'End what depends on it as well',
    },
  },
}
