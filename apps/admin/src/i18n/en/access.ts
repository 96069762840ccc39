/** Who was let in or put out, and what was refused. */
export const accessEn = {
  events: 'Who was let in or put out',
  noEvents: 'Nobody was invited yet, and no role was changed.',
  denials: 'What was refused',
  noDenials: 'Nobody was refused anything that they may not do.',
  by: 'by {{name}}',
  fromTo: '{{was}} → {{is}}',
  times_one: 'once that day',
  times_other: '{{count}} times that day',
  kinds: {
    INVITED: '{{subject}} was invited',
    INVITATION_REVOKED: 'The invitation of {{subject}} was taken back',
    JOINED: '{{subject}} joined',
    MEMBERSHIP_CHANGED: '{{subject}} was given another role',
    DEACTIVATED: '{{subject}} was put out',
    REACTIVATED: '{{subject}} was let in again',
    ROLE_CREATED: 'The role “{{subject}}” was made',
    ROLE_CHANGED: 'The role “{{subject}}” was changed',
    ROLE_DELETED: 'The role “{{subject}}” was deleted',
    SECOND_FACTOR_WANTED: 'Members have to prove a second factor',
    SECOND_FACTOR_RELEASED: 'Members need no second factor any more',
  },
}
