/** Guides. */
export const helpEn = {
  title: 'Help',
  description: 'How the jobs are done, and how the parts work.',
  open: 'Help for this page',
  all: 'All guides',
  jobs: 'How to…',
  guides: 'How it works',
  none: 'There is no such guide',
  noneExplanation: 'It may have another name now.',
  table: 'Table',
}
