/** Finding things, pages and actions by their words, and the keyboard shortcuts. */
export const commandsEn = {
  search: 'Search and commands',
  placeholder: 'A person, a team, an account, a page, an action…',
  list: 'What was found',
  none: 'Nothing is called “{{typed}}” here.',
  groups: { FOUND: 'People and things', PAGES: 'Pages', ACTIONS: 'Actions' },
  actions: {
    createScenario: 'Create a scenario…',
    inviteMember: 'Invite a member…',
    showLive: 'Back to live',
    showToday: 'Back to today',
    light: 'Theme: light',
    dark: 'Theme: dark',
    system: 'Theme: as the system',
    english: 'Language: English',
    spanish: 'Language: Spanish',
    portuguese: 'Language: Portuguese',
    shortcuts: 'Keyboard shortcuts',
    glossary: 'Glossary',
    yourAccount: 'Your account: password, sessions, tokens',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    list: 'This list',
    singleKeys: 'Shortcuts without Ctrl or ⌘',
    singleKeysExplanation: 'Turn them off if you dictate, or if keys are pressed by accident.',
  },
}
