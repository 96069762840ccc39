/** What a scenario is announced with. */
export const announcementsEn = {
  title: 'Announcement',
  progress: '{{told}} of {{total}} told, {{accepted}} accepted',
  recipients: 'Recipients',
  PERSON: 'People',
  LEAD: 'Leads',
  CUSTOMER: 'Customers',
  none: 'Nobody of them has anything to be told.',
  choose: 'Choose {{name}}',
  markTold: 'Mark as told',
  markAccepted: 'Mark as accepted',
  takeBack: 'Not told after all',
  told: 'Told',
  accepted: 'Accepted',
  outdated: 'Changed since',
  toldBy: 'Told by {{name}} on {{at}}',
}
