/** Handovers under way, and how they end. */
export const handoversEn = {
  open: 'Handovers under way',
  none: 'No handover is under way, and none waits for its outcome.',
  complete: 'Complete handover…',
  completeFor: 'Complete handover…: {{name}}',
  title: 'Complete the handover of {{name}}',
  about: '{{responsibility}}, handed over by {{name}} since {{from}}.',
  planned: 'Planned until {{date}}.',
  by: 'Handed over by {{name}}',
  unrecorded: 'Ended {{date}}; how is not recorded',
  satisfaction: 'The customer’s satisfaction',
  satisfactionHint: 'From 1, very dissatisfied, to 5, very satisfied.',
  notAsked: 'Not asked',
  endedOn: 'Ended on',
}
