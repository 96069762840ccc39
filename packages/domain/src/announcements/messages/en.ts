import { thingsMessages } from '../../entities/messages/en.js'
import type { Responsibility, Tier } from '../../entities/vocabularies.js'
import type { Formats } from '../../kernel/formats.js'
import type { Room } from '../../kernel/writer.js'
import type { AnnouncementMessageParams } from './params.js'

const some = (names: readonly string[], f: Formats): string =>
  names.length === 0 ? 'nobody' : f.list(names)
const work = (each: Responsibility): string => thingsMessages[`things.responsibility.${each}`]({})
const tier = (each: Tier | null): string =>
  each === null ? 'none' : thingsMessages[`things.tier.${each}`]({})

/** What recipients of an announcement are told, in English. */
export const announcementsMessages: Room<'announcements', AnnouncementMessageParams> = {
  'announcements.YOU_JOIN': (p, f) =>
    `You start on ${f.date(p.on)} or before${p.seats.length === 0 ? '' : ` as ${f.list(p.seats)}`}${p.teams.length === 0 ? '' : ` in ${f.list(p.teams)}`}${p.managers.length === 0 ? '' : `, reporting to ${f.list(p.managers)}`}.`,
  'announcements.EMPLOYMENT_ENDS': (p, f) => `Your employment ends by ${f.date(p.on)}.`,
  'announcements.YOUR_SEAT': (p, f) =>
    `Your position: ${some(p.before, f)} → ${some(p.after, f)}, by ${f.date(p.on)}.`,
  'announcements.YOUR_TEAM': (p, f) =>
    `Your team: ${some(p.before, f)} → ${some(p.after, f)}, by ${f.date(p.on)}.`,
  'announcements.YOUR_MANAGER': (p, f) =>
    `Your manager: ${some(p.before, f)} → ${some(p.after, f)}, by ${f.date(p.on)}.`,
  'announcements.ACCOUNTS_TAKEN': (p, f) =>
    `You take over ${f.count(p.names.length, 'account', 'accounts')}: ${f.list(p.names)}.`,
  'announcements.ACCOUNTS_GIVEN': (p, f) =>
    `You hand over ${f.count(p.names.length, 'account', 'accounts')}: ${f.list(p.names)}.`,
  'announcements.REPORTS_JOIN': (p, f) =>
    `By ${f.date(p.on)} ${f.list(p.names)} ${f.plural(p.names.length, 'reports', 'report')} to you.`,
  'announcements.REPORTS_LEAVE': (p, f) =>
    `By ${f.date(p.on)} ${f.list(p.names)} no longer ${f.plural(p.names.length, 'reports', 'report')} to you.`,
  'announcements.SERVED_BY': (p, f) =>
    `${work(p.responsibility)}: ${some(p.before, f)} → ${some(p.after, f)}, by ${f.date(p.on)}.`,
  'announcements.TIER': (p, f) =>
    `Your service: ${tier(p.before)} → ${tier(p.after)}, by ${f.date(p.on)}.`,
}
