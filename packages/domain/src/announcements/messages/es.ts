import { thingsMessages } from '../../entities/messages/es.js'
import type { Responsibility, Tier } from '../../entities/vocabularies.js'
import type { Formats } from '../../kernel/formats.js'
import type { Room } from '../../kernel/writer.js'
import type { AnnouncementMessageParams } from './params.js'

const some = (names: readonly string[], f: Formats): string =>
  names.length === 0 ? 'nadie' : f.list(names)
const work = (each: Responsibility): string => thingsMessages[`things.responsibility.${each}`]()
const tier = (each: Tier | null): string =>
  each === null ? 'ninguno' : thingsMessages[`things.tier.${each}`]()

/** What recipients of an announcement are told, in Spanish. */
export const announcementsMessages: Room<'announcements', AnnouncementMessageParams> = {
  'announcements.YOU_JOIN': (p, f) =>
    `Empieza el ${f.date(p.on)} o antes${p.seats.length === 0 ? '' : ` como ${f.list(p.seats)}`}${p.teams.length === 0 ? '' : ` en ${f.list(p.teams)}`}${p.managers.length === 0 ? '' : `, bajo la responsabilidad de ${f.list(p.managers)}`}.`,
  'announcements.EMPLOYMENT_ENDS': (p, f) => `Su empleo termina a más tardar el ${f.date(p.on)}.`,
  'announcements.YOUR_SEAT': (p, f) =>
    `Su puesto: ${some(p.before, f)} → ${some(p.after, f)}, a más tardar el ${f.date(p.on)}.`,
  'announcements.YOUR_TEAM': (p, f) =>
    `Su equipo: ${some(p.before, f)} → ${some(p.after, f)}, a más tardar el ${f.date(p.on)}.`,
  'announcements.YOUR_MANAGER': (p, f) =>
    `Su responsable: ${some(p.before, f)} → ${some(p.after, f)}, a más tardar el ${f.date(p.on)}.`,
  'announcements.ACCOUNTS_TAKEN': (p, f) =>
    `Recibe ${f.count(p.names.length, 'cuenta', 'cuentas')}: ${f.list(p.names)}.`,
  'announcements.ACCOUNTS_GIVEN': (p, f) =>
    `Entrega ${f.count(p.names.length, 'cuenta', 'cuentas')}: ${f.list(p.names)}.`,
  'announcements.REPORTS_JOIN': (p, f) =>
    `Pasan a depender de usted, a más tardar el ${f.date(p.on)}: ${f.list(p.names)}.`,
  'announcements.REPORTS_LEAVE': (p, f) =>
    `Dejan de depender de usted, a más tardar el ${f.date(p.on)}: ${f.list(p.names)}.`,
  'announcements.SERVED_BY': (p, f) =>
    `${work(p.responsibility)}: ${some(p.before, f)} → ${some(p.after, f)}, a más tardar el ${f.date(p.on)}.`,
  'announcements.TIER': (p, f) =>
    `Su servicio: ${tier(p.before)} → ${tier(p.after)}, a más tardar el ${f.date(p.on)}.`,
}
