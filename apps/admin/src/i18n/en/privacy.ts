/** What is held of people, and how long. */
export const privacyEn = {
  title: 'Personal data',
  change: 'How long it is kept…',
  keptTitle: 'How long personal data is kept',
  keptHint:
    'Whoever left longer ago is erased within the hour: a pseudonym stands for them, in history too. Empty is for good.',
  kept: {
    formerPeopleMonths: 'Former people',
    formerStakeholdersMonths: 'Former contacts',
    formerUsersMonths: 'Former members',
    accessLogMonths: 'Access log',
  },
  forGood: 'for good',
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  monthsUnit: 'months',
  find: 'Find somebody',
  findHint:
    'People, customers’ contacts and members, also those who left: part of a name or an address.',
  nobody: 'Nobody has that in their name or address.',
  kinds: {
    PERSON: 'Person',
    STAKEHOLDER: 'Contact',
    USER: 'Member',
  },
  here: {
    PERSON: 'works here',
    STAKEHOLDER: 'is a contact',
    USER: 'may enter',
  },
  more: 'These are the first {{count}}: type more of the name.',
  gone: 'may not enter any more',
  leftOn: 'left on {{date}}',
  erased: 'erased',
  download: 'Download',
  downloadOf: 'Download what is held of {{name}}',
  fileName: 'personal-data',
  erase: 'Erase…',
  eraseOf: 'Erase: {{name}}',
  eraseTitle: 'Erase {{name}}',
  eraseWarning:
    '“{{pseudonym}}” stands for them from now on, in all of history, in scenarios and in texts. Names, addresses, titles and reasons for leave are gone. Figures stay what they were. This cannot be undone.',
  inTexts: 'Names to take out of texts',
  inTextsHint:
    'In titles, notes and comments, whoever wrote them. A single word may mean something else.',
  texts_zero: 'in no text',
  texts_one: 'in {{count}} text',
  texts_other: 'in {{count}} texts',
  others_one: '{{count}} other has it too',
  others_other: '{{count}} others have it too',
  eraseForGood: 'Erase for good',
  unknown: 'Nothing is held of them any more.',
}
