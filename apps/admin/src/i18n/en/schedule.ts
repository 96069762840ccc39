/** Scenarios that are applied on a day. */
export const scheduleEn = {
  comingUp: 'Coming up',
  scheduledFor: 'Scheduled for {{date}}',
  action: 'Schedule…',
  draftAction: 'Apply on a day…',
  title: 'Schedule “{{name}}”',
  draftTitle: 'Apply the draft on a day',
  day: 'Day',
  dayExplanation:
    'Where the organisation is. What is applied is the scenario as it is on that day; it can be changed until then.',
  nameExplanation:
    'The draft becomes a scenario, so that you can collect other changes meanwhile. Left empty, it is called what its changes are about.',
  moveDates_one: 'Let the {{count}} change that holds from before {{date}} hold from that day',
  moveDates_other: 'Let the {{count}} changes that hold from before {{date}} hold from that day',
  moveDatesExplanation: 'Otherwise what is applied on that day holds from an earlier one.',
  submit: 'Schedule',
  done: '“{{name}}” is scheduled for {{date}}.',
  change: 'Change…',
  takeOff: 'Take off',
  explanation:
    'What is applied is the scenario as it is on that day, as {{name}}, who scheduled it.',
  holdBefore_one: '{{count}} change holds from before that day.',
  holdBefore_other: '{{count}} changes hold from before that day.',
  unchecked: 'Not looked at yet.',
  clear: 'Nothing in the way, on {{date}}.',
  inTheWay: 'In the way, on {{date}}:',
  inTheWayOf: 'What is scheduled and cannot be applied as it is',
}
