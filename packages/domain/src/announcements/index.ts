export { type Announcement, RECIPIENT_KINDS, type RecipientKind } from './announcement.js'
export { announcementsOf } from './announcements-of.js'
