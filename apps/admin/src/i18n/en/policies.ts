/** The figures of the rules, and the own ones. */
export const policiesEn = {
  title: 'Policies and benchmarks',
  description:
    'The figures that the rules work with, where each comes from, and your own in their place.',
  find: 'Find a figure',
  guide: 'Guide',
  guides: {
    ALL: 'All',
    BM: 'Business Models',
    PM: 'Post-Sale Management',
    TS: 'Team Structures',
    POSTSCALE: 'Postscale',
  },
  onlyOwn_one: 'Your own only ({{count}})',
  onlyOwn_other: 'Your own only ({{count}})',
  none: 'No figure fits',
  noneExplanation: 'Look for other words, or take a filter away.',
  set: 'Set your own',
  setOf: 'Set your own: {{text}}',
  clear: 'Back to the guide’s',
  clearOf: 'Back to the guide’s: {{text}}',
  figure: 'Figure',
  value: 'Value',
  own: 'Your own',
  since: 'since {{day}}',
  count_one: '{{count}} figure',
  count_other: '{{count}} figures',
  ends: {
    lower: 'Lower end',
    upper: 'Upper end',
  },
  openTop: 'Open above',
}
