/** Changes of service model by their phases. */
export const roadmapEn = {
  title: 'Roadmap',
  none: 'No change of service model is under way.',
  statuses: {
    ACTIVE: 'Under way',
    DONE: 'Done',
    LATE: 'Late',
    UPCOMING: 'To come',
  },
  behind: 'Behind',
  inTime: 'In time',
  recorded: 'Recorded in: {{phase}}',
  expected: 'By its dates in: {{phase}}',
  progress: '{{percent}} done',
  daysLate_one: '{{count}} day late',
  daysLate_other: '{{count}} days late',
  open: 'From {{from}} on',
  between: '{{from}} to {{to}}',
  checklist: 'Checklist of {{title}}: {{done}} of {{all}} done',
  done: 'Done',
  toDo: 'To do',
  doneOn: 'Done on {{date}}',
}
